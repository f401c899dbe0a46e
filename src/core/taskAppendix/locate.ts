import type { AppendixStrings } from '../appendix/strings';
import { columnsByExactHeading } from '../locate/columns';
import type { LocatedAppendix } from '../locate/located';
import type { ItemNames } from '../locate/itemTexts';
import { itemTexts } from '../locate/itemTexts';
import type { AppendixKind, LocateOutcome } from '../locate/locateSheet';
import { locateKind } from '../locate/locateSheet';
import type { RowKind } from '../locate/rows';
import type { SheetIndex } from '../locate/sheetIndex';
import { tasksOf } from '../plan/rows';
import type { Plan, Task } from '../plan/schema';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { namedTaskColumns, taskCode } from './columns';
import type { TaskColumnId } from './strings';

export type LocatedTaskAppendix = LocatedAppendix<Task, TaskColumnId>;

const taskNames: ItemNames<Task> = {
  itemsOf: ({ tasks }) => tasks,
  codeOf: ({ id }) => taskCode(id),
  labelOf: ({ title }) => title,
  headingOf: ({ section }) => section,
};

const taskRows: RowKind<Task> = {
  ...taskNames,
  textsOf: itemTexts(taskNames),
  expectedOf: tasksOf,
  place: ({ id }) => ({ task: id }),
  missing: { code: 'taskMissing' },
  duplicate: (first) => ({ code: 'taskDuplicate', first }),
};

/** Columns that can be told by their heading alone. */
const BY_HEADING: readonly TaskColumnId[] = ['label', 'deadline', 'progress', 'status', 'difficulty', 'note'];

/**
 * Finds the task appendices of a workbook, by the same marks as those of indicators.
 * @param sheets the candidates of `searchedSheets`, where the caller has them
 */
export function locateTaskAppendices(
  workbook: WorkbookSnapshot,
  plans: readonly Plan[],
  { tasks }: AppendixStrings,
  sheets?: readonly SheetIndex[],
): LocateOutcome<LocatedTaskAppendix> {
  const kind: AppendixKind<Task, TaskColumnId> = {
    kind: 'tasks',
    rows: taskRows,
    namedColumns: namedTaskColumns,
    columnsByHeading: (index, firstDataRow) =>
      columnsByExactHeading(index, firstDataRow, BY_HEADING, tasks.columns),
    labelColumn: 'label',
    headedColumns: [],
    required: { column: 'status', heading: tasks.columns.status },
  };
  return locateKind(workbook, plans, kind, sheets);
}
