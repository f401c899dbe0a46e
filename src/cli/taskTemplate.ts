import { reportingDay } from '../core/calendar/deadlines';
import { tasksOf } from '../core/plan/rows';
import type { Plan, ReportingUnit } from '../core/plan/schema';
import { describeTaskAppendix } from '../core/taskAppendix/describe';
import { vietnameseAppendix } from '../locale';
import { writeWorkbook } from '../xlsx/write/writeWorkbook';
import type { TemplateOptions } from './appendixFile';
import { withPlan } from './appendixFile';
import type { Context } from './context';
import { printJson } from './context';
import type { ExitCode } from './io';
import { CommandError } from './io';
import { FORMATS } from './json';
import { requireXlsx, writeOutput } from './output';

/** `phuluc template --tasks`: a task-tracking appendix for a unit to fill in, or one of the whole plan. */
export async function taskTemplateCommand(
  plan: Plan,
  year: number,
  unit: ReportingUnit | undefined,
  options: TemplateOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, locale, json } = context;
  requireXlsx(options.output, context);
  const tasks = tasksOf(plan, unit, reportingDay(plan, unit, year)).length;
  if (tasks === 0) throw new CommandError(locale.cli.errors.noTasks(unit?.name));
  const sheet = describeTaskAppendix(
    {
      plan,
      year,
      ...(unit && { unit }),
      variant: options.form ? 'form' : 'appendix',
      isProtected: options.protect ?? false,
    },
    vietnameseAppendix,
  );
  const title = vietnameseAppendix.tasks.title(year);
  const bytes = await writeWorkbook([withPlan(sheet, plan)], { title });
  await writeOutput(options.output, bytes, options.force ?? false, context);
  if (json) {
    printJson(context, {
      format: FORMATS.template,
      file: options.output,
      plan: plan.id,
      unit: unit?.id ?? null,
      year,
      tasks,
    });
  } else {
    io.out(`${locale.cli.template.writtenTasks(options.output, tasks)}\n`);
  }
  return 0;
}
