import { daysBetween } from '../calendar/day';
import { finding } from '../check/catalogue';
import { cellText, isBlank } from '../check/cellText';
import type { Finding, FindingFact, Place } from '../check/finding';
import type { DecimalString } from '../decimal/decimal';
import { compareDecimals } from '../decimal/decimal';
import { cellAddress } from '../workbook/address';
import type { CellSnapshot } from '../workbook/snapshot';
import type { CellAnswer } from './readCells';
import { readDeadline, readProgress, readStatus } from './readCells';
import type { ReadStatus, TaskResult } from './result';
import type { TaskAppendixStrings, TaskColumnId } from './strings';

/** One task's row in a sheet. */
export interface TaskRow {
  readonly task: string;
  readonly sheet: string;
  readonly row: number;
  readonly columns: ReadonlyMap<TaskColumnId, number>;
  readonly cellAt: (column: number) => CellSnapshot | undefined;
  readonly date1904: boolean;
}

/** One row's answers, and what is wrong with the input. */
export interface TaskAssessment {
  readonly result: TaskResult;
  readonly findings: readonly Finding[];
}

const COMPLETE = '100';

/** Whether the status fits the progress: done if, and only if, all of it is. */
function contradictions(status: ReadStatus, { state, value }: CellAnswer<DecimalString>): FindingFact[] {
  // What could not be read has a finding of its own.
  if (state === 'ambiguous' || state === 'unreadable') return [];
  const isComplete = value !== undefined && compareDecimals(value, COMPLETE) === 0;
  if (status === 'done' && !isComplete) {
    return [{ code: 'taskDoneIncomplete', ...(value !== undefined && { progress: value }) }];
  }
  if (isComplete && status !== 'done') return [{ code: 'taskCompleteNotDone' }];
  if (status === 'notStarted' && value !== undefined && compareDecimals(value, '0') > 0) {
    return [{ code: 'taskNotStartedProgress', progress: value }];
  }
  return status === 'inProgress' && value === undefined ? [{ code: 'taskProgressMissing' }] : [];
}

const isOpen = (status: ReadStatus) => status !== 'done' && status !== 'cancelled';

/** Days by which an open task is late; 0 in time, and where there is no deadline or no day to judge by. */
function daysLate(status: ReadStatus, deadline: string | undefined, today: string | undefined): number {
  if (deadline === undefined || today === undefined || !isOpen(status)) return 0;
  return Math.max(0, daysBetween(deadline, today));
}

/**
 * Reads and judges one task's row: status, progress, deadline, and findings about them.
 * @param today ISO 8601; without it nothing is called overdue
 */
export function assessTask(
  row: TaskRow,
  strings: TaskAppendixStrings,
  today: string | undefined,
): TaskAssessment {
  const cellOf = (id: TaskColumnId) => {
    const column = row.columns.get(id);
    return column === undefined ? undefined : row.cellAt(column);
  };
  const placeOf = (id: TaskColumnId): Place => {
    const column = row.columns.get(id);
    return {
      task: row.task,
      sheet: row.sheet,
      ...(column !== undefined && { cell: cellAddress(row.row, column) }),
    };
  };
  const findings: Finding[] = [];
  const report = (id: TaskColumnId, facts: readonly FindingFact[]) => {
    findings.push(...facts.map((fact) => finding(fact, placeOf(id))));
  };

  const statusCell = cellOf('status');
  const status = readStatus(statusCell, strings);
  const progress = readProgress(cellOf('progress'));
  const deadline = readDeadline(cellOf('deadline'), row.date1904, strings);
  const late = daysLate(status, deadline.value, today);

  if (status === 'notReported') report('status', [{ code: 'taskStatusMissing' }]);
  if (status === 'unknown') report('status', [{ code: 'taskStatusUnknown', raw: cellText(statusCell) }]);
  report('progress', [...progress.facts, ...contradictions(status, progress)]);
  report('deadline', deadline.facts);
  if (late > 0 && deadline.value !== undefined) {
    report('deadline', [{ code: 'taskOverdue', day: deadline.value, days: late }]);
  }
  if (isBlank(cellOf('difficulty')) && (late > 0 || status === 'cancelled')) {
    const because = status === 'cancelled' ? 'cancelled' : 'overdue';
    report('difficulty', [{ code: 'taskExplanationMissing', because }]);
  }
  return {
    result: {
      task: row.task,
      sheet: row.sheet,
      cell: placeOf('status').cell ?? '',
      status,
      rawStatus: cellText(statusCell),
      progressState: progress.state,
      ...(progress.value !== undefined && { progress: progress.value }),
      rawProgress: cellText(cellOf('progress')),
      deadlineState: deadline.state,
      ...(deadline.value !== undefined && { deadline: deadline.value }),
      rawDeadline: cellText(cellOf('deadline')),
      ...(today !== undefined && { isOverdue: late > 0 }),
      difficulty: cellText(cellOf('difficulty')),
      note: cellText(cellOf('note')),
    },
    findings,
  };
}
