import { planReference } from '../core/plan/library';
import { firstLongText } from '../core/appendix/longTexts';
import { describePlanWorkbook } from '../core/planWorkbook/describe';
import { vietnamesePlanWorkbook } from '../locale';
import { writeWorkbook } from '../xlsx/write/writeWorkbook';
import type { Context } from './context';
import { printJson, requirePlan } from './context';
import type { ExitCode } from './io';
import { CommandError } from './io';
import { FORMATS } from './json';
import { requireXlsx, writeOutput } from './output';

export interface PlanExportOptions {
  readonly output: string;
  readonly force?: boolean;
}

/** `phuluc plan export`: a plan as a workbook to read and edit. */
export async function planExportCommand(
  argument: string,
  { output, force = false }: PlanExportOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, locale, json } = context;
  const plan = await requirePlan(argument, context);
  requireXlsx(output, context);
  const sheets = describePlanWorkbook(plan, vietnamesePlanWorkbook);
  const long = firstLongText(sheets);
  if (long) throw new CommandError(locale.cli.errors.textTooLong(long.sheet, long.cell));
  const bytes = await writeWorkbook(sheets, { title: plan.citation });
  await writeOutput(output, bytes, force, context);
  if (json)
    printJson(context, { format: FORMATS.planExport, file: output, plan: plan.id, version: plan.version });
  else io.out(`${locale.cli.plan.exported(planReference(plan), output)}\n`);
  return 0;
}
