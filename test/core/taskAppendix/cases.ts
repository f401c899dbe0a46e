/** Every finding about tasks: what fires it, what just does not. */
import type { Finding, FindingCode } from '../../../src/core/check/finding';
import { assessTask } from '../../../src/core/taskAppendix/assess';
import { serialOfDay } from '../../../src/core/calendar/serial';
import type { TaskColumnId } from '../../../src/core/taskAppendix/strings';
import type { CellSnapshot } from '../../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../../src/locale';
import { snapshotOf } from '../../support/appendix';
import { copyRowBelow, deleteRow, insertRows, rowOf } from '../../support/edits';
import { SHEET, TODAY, check, taskSheet, values } from './support';

interface Case {
  readonly fires: readonly Finding[];
  readonly nearMiss: readonly Finding[];
  readonly found: Omit<Partial<Finding>, 'severity'>;
}

type Entry = CellSnapshot['value'] | Omit<CellSnapshot, 'row' | 'column'>;
export type Typed = Partial<Record<'deadline' | 'progress' | 'status' | 'difficulty', Entry>>;

const COLUMNS: ReadonlyMap<TaskColumnId, number> = new Map([
  ['deadline', 6],
  ['progress', 7],
  ['status', 8],
  ['difficulty', 9],
  ['note', 10],
]);
const FORMATS = { deadline: 'date', progress: 'percent' } as const;

/** The cell that a person gets by typing into the template: with its column's format, unless another is given. */
function cellOf(part: keyof Typed, column: number, entry: Entry | undefined): CellSnapshot | undefined {
  if (entry === undefined || entry === null) return undefined;
  if (typeof entry === 'object' && 'value' in entry) return { row: 12, column, ...entry };
  const format = part === 'deadline' || part === 'progress' ? FORMATS[part] : undefined;
  return { row: 12, column, value: entry, ...(format && { format }) };
}

/** What is said of one row, with columns F deadline, G progress, H status, I difficulties. */
export function assess(typed: Typed, today: string | undefined = TODAY, date1904 = false) {
  const entries = Object.entries(typed) as [keyof Typed, Entry][];
  const cellAt = (column: number) =>
    entries
      .filter(([part]) => COLUMNS.get(part) === column)
      .map(([part, entry]) => cellOf(part, column, entry))[0];
  const row = { task: '1-a', sheet: SHEET, row: 12, columns: COLUMNS, cellAt, date1904 };
  return assessTask(row, vietnameseAppendix.tasks, today);
}

const row = (typed: Typed, near: Typed, cell: string): Case => ({
  fires: assess(typed).findings,
  nearMiss: assess(near).findings,
  found: { sheet: SHEET, task: '1-a', cell },
});

const made = snapshotOf(taskSheet({ values }));
const AT = rowOf(made, 'task:1-b');
const yesterday = serialOfDay('2026-11-30');
const bare = (value: number) => ({ value });

export const taskCases: Readonly<Record<Extract<FindingCode, `task${string}`>, Case>> = {
  taskStatusMissing: row({ progress: 0.4 }, { status: 'Chưa thực hiện' }, 'H12'),
  taskStatusUnknown: row({ status: 'Xong rồi' }, { status: 'ĐÃ HOÀN THÀNH.', progress: 1 }, 'H12'),
  taskProgressMissing: row({ status: 'Đang thực hiện' }, { status: 'Chưa thực hiện' }, 'G12'),
  taskProgressUnreadable: row({ progress: 'gần xong' }, { progress: 'chưa có số liệu' }, 'G12'),
  taskProgressAmbiguous: row({ progress: bare(0.45) }, { progress: 0.45 }, 'G12'),
  taskProgressOutOfRange: row({ progress: 1.01 }, { progress: 1 }, 'G12'),
  taskProgressNotPercent: row({ progress: bare(45) }, { progress: bare(0) }, 'G12'),
  taskDoneIncomplete: row(
    { status: 'Hoàn thành', progress: 0.99 },
    { status: 'Hoàn thành', progress: 1 },
    'G12',
  ),
  taskCompleteNotDone: row(
    { status: 'Đang thực hiện', progress: 1 },
    { status: 'Đang thực hiện', progress: 0.999 },
    'G12',
  ),
  taskNotStartedProgress: row(
    { status: 'Chưa thực hiện', progress: 0.01 },
    { status: 'Chưa thực hiện', progress: 0 },
    'G12',
  ),
  taskDeadlineUnreadable: row({ deadline: 'quý sau' }, { deadline: 'thường xuyên' }, 'F12'),
  taskDeadlineAsText: row({ deadline: '15/12/2026' }, { deadline: yesterday + 15 }, 'F12'),
  taskOverdue: row({ deadline: yesterday }, { deadline: yesterday + 1 }, 'F12'),
  taskExplanationMissing: row(
    { status: 'Không thực hiện' },
    { status: 'Không thực hiện', difficulty: 'Đã có đề án khác' },
    'I12',
  ),
  taskMissing: {
    fires: check(deleteRow(made, AT)).findings,
    nearMiss: check(insertRows(made, AT)).findings,
    found: { sheet: SHEET, task: '1-b' },
  },
  taskDuplicate: {
    fires: check(copyRowBelow(made, AT)).findings,
    nearMiss: check(insertRows(made, AT)).findings,
    found: { sheet: SHEET, task: '1-b', cell: `B${AT + 1}` },
  },
};
