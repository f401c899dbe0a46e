import type { DecimalString } from '../decimal/decimal';
import type { Plan } from '../plan/schema';
import type { StampState } from '../record/stamp';
import type { TaskStatus } from './strings';

/** What a row says of its status: one of the list, nothing yet, or words that are none of them. */
export type ReadStatus = TaskStatus | 'notReported' | 'unknown';

/** What a progress or a deadline cell holds, never collapsed into each other. */
export type TaskCellState = 'reported' | 'notReported' | 'ambiguous' | 'unreadable';

/** One task's row as read, with what follows from it. */
export interface TaskResult {
  readonly task: string;
  readonly sheet: string;
  /** Address of the status cell. */
  readonly cell: string;
  readonly status: ReadStatus;
  /** What the status cell holds, as text. */
  readonly rawStatus: string;
  readonly progressState: TaskCellState;
  /** In per cent, exact: "45". */
  readonly progress?: DecimalString;
  readonly rawProgress: string;
  readonly deadlineState: TaskCellState;
  /** The last day in time, ISO 8601. */
  readonly deadline?: string;
  readonly rawDeadline: string;
  /** Absent where no day was given to judge by. */
  readonly isOverdue?: boolean;
  /** Difficulties and proposals, as typed. */
  readonly difficulty: string;
  readonly note: string;
}

/** One task appendix, checked. */
export interface TaskAppendixCheck {
  readonly sheet: string;
  readonly plan: Plan;
  readonly unit?: string;
  readonly year?: number;
  readonly results: readonly TaskResult[];
  /** The stamp somebody put on it, and whether it still holds; absent where there is none. */
  readonly stamp?: StampState;
}
