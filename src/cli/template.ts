import { reportingDay } from '../core/calendar/deadlines';
import { indicatorsOf } from '../core/plan/rows';
import type { Plan, ReportingUnit } from '../core/plan/schema';
import { isCoordinator } from '../core/plan/units';
import type { TemplateOptions } from './appendixFile';
import { appendixFile } from './appendixFile';
import type { Context } from './context';
import { printJson, requirePlan, requireUnit, requireYear } from './context';
import type { ExitCode } from './io';
import { CommandError } from './io';
import { FORMATS } from './json';
import { requireXlsx, writeOutput } from './output';
import { taskTemplateCommand } from './taskTemplate';
import { templatesCommand } from './templates';

/** The unit asked for; undefined where the whole plan is. */
const unitOf = (plan: Plan, { unit }: TemplateOptions, context: Context): ReportingUnit | undefined =>
  unit === undefined ? undefined : requireUnit(plan, unit, context);

function refuseContradictions(options: TemplateOptions, { locale }: Context): void {
  if (options.allUnits && options.unit !== undefined) {
    throw new CommandError(locale.cli.errors.optionsExclude('--all-units', '--unit'));
  }
  if (options.tasks && (options.allUnits ?? options.currentOwners)) {
    const other = options.allUnits ? '--all-units' : '--current-owners';
    throw new CommandError(locale.cli.errors.optionsExclude('--tasks', other));
  }
}

/** `phuluc template`: an empty appendix for a unit to fill in, or one for every unit. */
export async function templateCommand(
  planId: string,
  options: TemplateOptions,
  context: Context,
): Promise<ExitCode> {
  refuseContradictions(options, context);
  const plan = await requirePlan(planId, context);
  const year = requireYear(options.year, context);
  if (options.tasks) {
    return taskTemplateCommand(plan, year, unitOf(plan, options, context), options, context);
  }
  return options.allUnits
    ? templatesCommand(plan, year, options, context)
    : oneTemplate(plan, year, options, context);
}

async function oneTemplate(
  plan: Plan,
  year: number,
  options: TemplateOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, locale, json } = context;
  const { errors } = locale.cli;
  const unit = unitOf(plan, options, context);
  requireXlsx(options.output, context);
  const day = reportingDay(plan, unit, year);
  const indicators = indicatorsOf(plan, unit, day);
  if (indicators.length === 0) throw new CommandError(errors.noIndicators(unit?.name ?? ''));
  if (options.currentOwners && unit && !isCoordinator(plan, unit, day)) {
    throw new CommandError(errors.noOwnerColumn(unit.name));
  }
  const bytes = await appendixFile(plan, year, unit, options);
  await writeOutput(options.output, bytes, options.force ?? false, context);
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
