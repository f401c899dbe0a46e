import { describeAppendix } from '../core/appendix/describe';
import { indicatorsOf } from '../core/plan/rows';
import { vietnameseAppendix } from '../locale';
import { writeWorkbook } from '../xlsx/write/writeWorkbook';
import type { Context } from './context';
import { printJson, requirePlan } from './context';
import { errorCode } from './errorCode';
import type { ExitCode } from './io';
import { CommandError } from './io';
import { FORMATS } from './json';

export interface TemplateOptions {
  readonly year: string;
  readonly unit?: string;
  readonly output: string;
  readonly force?: boolean;
  readonly protect?: boolean;
  readonly form?: boolean;
}

function readYear(text: string, { locale }: Context): number {
  if (!/^2(0\d\d|100)$/.test(text)) throw new CommandError(locale.cli.errors.badYear(text));
  return Number(text);
}

/** `phuluc template`: an empty appendix for a unit to fill in. */
export async function templateCommand(
  planId: string,
  options: TemplateOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, locale, json } = context;
  const { errors } = locale.cli;
  const plan = requirePlan(planId, context);
  const year = readYear(options.year, context);
  const unit = plan.units.find(({ id }) => id === options.unit);
  if (options.unit !== undefined && !unit) {
    throw new CommandError(
      errors.unknownUnit(
        options.unit,
        plan.units.map(({ id }) => id),
      ),
    );
  }
  if (!/\.xlsx$/i.test(options.output)) throw new CommandError(errors.notXlsx(options.output));
  const indicators = indicatorsOf(plan, unit);
  if (indicators.length === 0) throw new CommandError(errors.noIndicators(unit?.name ?? ''));
  const sheet = describeAppendix(
    {
      plan,
      year,
      ...(unit && { unit }),
      variant: options.form ? 'form' : 'appendix',
      isProtected: options.protect ?? false,
    },
    vietnameseAppendix,
  );
  const title = vietnameseAppendix.title(year, plan.targetYear);
  const bytes = await writeWorkbook([sheet], { title });
  let written: boolean;
  try {
    written = await io.write(options.output, bytes, options.force ?? false);
  } catch (error) {
    throw new CommandError(errors.cannotWrite(options.output, errorCode(error) ?? String(error)));
  }
  if (!written) throw new CommandError(errors.exists(options.output));
  if (json) {
    printJson(context, {
      format: FORMATS.template,
      file: options.output,
      plan: plan.id,
      unit: unit?.id ?? null,
      year,
      indicators: indicators.length,
    });
  } else {
    io.out(`${locale.cli.template.written(options.output, indicators.length)}\n`);
  }
  return 0;
}
