import { SheetBuilder } from '../appendix/builder';
import type { SheetDescription } from '../appendix/description';
import { finishSheet } from '../appendix/finish';
import { layOutFootnotes, layOutSignatures } from '../appendix/foot';
import { layOutGroup } from '../appendix/groupRow';
import { layOutHead } from '../appendix/head';
import { identityText } from '../appendix/identity';
import type { AppendixIdentity } from '../appendix/identity';
import type { AppendixStrings } from '../appendix/strings';
import type { RowCell } from '../appendix/tableRow';
import { putTableRow } from '../appendix/tableRow';
import { reportingDay } from '../calendar/deadlines';
import { consecutive, tasksOf } from '../plan/rows';
import type { Plan, ReportingUnit } from '../plan/schema';
import { taskColumns } from './columns';
import { layOutFullTexts } from './fullTexts';
import { layOutTaskHighlights } from './highlights';
import type { TaskAppendixStrings, TaskColumnId } from './strings';
import { layOutTask } from './taskRow';
import type { TaskValues } from './values';

export interface TaskAppendixRequest {
  readonly plan: Plan;
  /** The year whose progress is asked for. */
  readonly year: number;
  /** The unit that fills it in; absent for the whole plan. */
  readonly unit?: ReportingUnit;
  /** `form` adds issuer, national title and signatures, for a unit that sends the sheet alone. */
  readonly variant?: 'appendix' | 'form';
  /** Locks all but the input cells, without a password. */
  readonly isProtected?: boolean;
  /** What to fill in, by task id. */
  readonly values?: ReadonlyMap<string, TaskValues>;
}

function identityOf({ plan, year, unit }: TaskAppendixRequest): AppendixIdentity {
  return { plan: plan.id, planVersion: plan.version, ...(unit && { unit: unit.id }), year, kind: 'tasks' };
}

function layOutColumnHeads(sheet: SheetBuilder<TaskColumnId>, { columns }: TaskAppendixStrings): void {
  const cells: Partial<Record<TaskColumnId, RowCell>> = {};
  for (const { id, hidden } of sheet.columns) {
    cells[id] = { style: hidden ? 'code' : 'columnHeader', value: columns[id] };
  }
  putTableRow(sheet, cells);
}

/**
 * The task-tracking appendix of a plan for a year and a unit, as data for any writer: one row a task under the plan's
 * own sections, the tasks' full texts under the table.
 */
export function describeTaskAppendix(
  request: TaskAppendixRequest,
  strings: AppendixStrings,
): SheetDescription {
  const { plan, year, unit, values } = request;
  const { tasks: words } = strings;
  const sheet = new SheetBuilder(taskColumns);
  const asForm = request.variant === 'form';
  const identity = identityOf(request);

  sheet.put(sheet.columns.length, 'code', { value: identityText(identity) });
  layOutHead(sheet, { plan, unit, year, strings: { ...strings, title: words.title } }, asForm);

  const header = sheet.row;
  layOutColumnHeads(sheet, words);
  const first = sheet.row;
  // A unit's appendix keeps the numbers of the whole plan, so that both speak of the same row.
  const sections = consecutive(plan.tasks, ({ section }) => section).map(({ name }) => name);
  const own = tasksOf(plan, unit, reportingDay(plan, unit, year));
  const numbered = own.map((task) => ({ task, number: plan.tasks.indexOf(task) + 1 }));
  for (const { name, items } of consecutive(numbered, ({ task }) => task.section)) {
    layOutGroup(sheet, sections.indexOf(name) + 1, name);
    for (const { task, number } of items) {
      layOutTask(sheet, { task, number, strings, values: values?.get(task.id) ?? {} });
    }
  }
  const last = sheet.row - 1;
  layOutTaskHighlights(sheet, { first, last }, strings);
  layOutFootnotes(sheet, words);
  layOutFullTexts(sheet, numbered, words);
  if (asForm) layOutSignatures(sheet, strings);

  return finishSheet(sheet, {
    name: words.sheetName(year),
    header,
    first,
    last,
    isProtected: request.isProtected ?? false,
    identity,
  });
}
