import { isOneOf, quoted } from '../appendix/formulas';
import type { AppendixStrings } from '../appendix/strings';
import { serialLimits } from '../calendar/serial';
import type { TaskStatus } from './strings';

/**
 * The native formulas of a task's row, over the addresses of its cells. As in the indicators' appendix they use
 * functions present since Excel 2007, number literals, and the words that the sheet itself offers.
 */
export interface TaskCells {
  readonly deadline: string;
  readonly progress: string;
  readonly status: string;
}

type Words = Pick<AppendixStrings, 'tasks' | 'permitted'>;

const isBlank = (cell: string) => `TRIM(${cell})=${quoted('')}`;

/** TRUE where the status cell says one of the statuses. */
export function hasStatus(status: string, { tasks }: Words, ...wanted: readonly TaskStatus[]): string {
  return isOneOf(
    status,
    wanted.flatMap((each) => tasks.statuses[each]),
  );
}

const isDay = (cell: string) =>
  `AND(ISNUMBER(${cell}),${cell}>=${serialLimits.first},${cell}<=${serialLimits.last})`;

/** Validation of a deadline: a day, or a word for work without an end. */
export function deadlineValidation(cell: string, { tasks }: Words): string {
  return `IF(ISNUMBER(${cell}),${isDay(cell)},${isOneOf(cell, tasks.noDeadline)})`;
}

/** Validation of a progress: 0 to 1, which a cell of percent format shows as 0% to 100%. */
export function progressValidation(cell: string, { permitted }: Words): string {
  return `IF(ISNUMBER(${cell}),AND(${cell}>=0,${cell}<=1),${isOneOf(cell, permitted.notReported)})`;
}

/** TRUE where the deadline is over and the task is neither done nor given up. */
export function overdueFormula({ deadline, status }: TaskCells, words: Words): string {
  // A text is above every number in a comparison, so that only a day can be over.
  return `AND(${isDay(deadline)},${deadline}<TODAY(),NOT(${hasStatus(status, words, 'done', 'cancelled')}))`;
}

/** TRUE where something stands in the deadline cell that is no day. */
export function oddDeadlineFormula({ deadline }: TaskCells, { tasks }: Words): string {
  return `NOT(OR(${isBlank(deadline)},${isDay(deadline)},${isOneOf(deadline, tasks.noDeadline)}))`;
}

/** TRUE where status and progress contradict each other, or one of them is not what its cell takes. */
export function contradictionFormula({ progress, status }: TaskCells, words: Words): string {
  const { statuses } = words.tasks;
  const done = hasStatus(status, words, 'done');
  const isComplete = `ROUND(${progress},6)=1`;
  const known = isOneOf(status, ['', ...Object.values(statuses).flat()]);
  const ofNumber = [
    `${progress}<0`,
    `${progress}>1`,
    `(${isComplete})<>(${done})`,
    `AND(${progress}>0,${hasStatus(status, words, 'notStarted')})`,
  ];
  const ofText = `OR(NOT(${isOneOf(progress, ['', ...words.permitted.notReported])}),${done})`;
  // LibreOffice answers ISNUMBER(TRUE) with TRUE, hence ISLOGICAL first; ROUND of a text would be an error.
  return `OR(NOT(${known}),IF(ISLOGICAL(${progress}),TRUE,IF(ISNUMBER(${progress}),OR(${ofNumber.join(',')}),${ofText})))`;
}
