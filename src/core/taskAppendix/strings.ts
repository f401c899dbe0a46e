import type { CellMessage } from '../appendix/strings';
import type { Task } from '../plan/schema';

/** How far a task is, as its office says. */
export type TaskStatus = 'notStarted' | 'inProgress' | 'done' | 'cancelled';

/** The columns of a task appendix, by the stable name the code knows them under. */
export type TaskColumnId =
  | 'ordinal'
  | 'label'
  | 'lead'
  | 'coordinating'
  | 'timing'
  | 'deadline'
  | 'progress'
  | 'status'
  | 'difficulty'
  | 'note'
  | 'code';

/** The words that only a task appendix prints. Text that a formula compares must be the same in both directions. */
export interface TaskAppendixStrings {
  readonly title: (year: number) => string;
  readonly columns: Readonly<Record<TaskColumnId, string>>;
  /** Each status by the words it may be written with; the first is offered and printed. */
  readonly statuses: Readonly<Record<TaskStatus, readonly [string, ...string[]]>>;
  /** Words that a deadline cell may hold where the work has no end. */
  readonly noDeadline: readonly string[];
  readonly prompts: Readonly<Record<'deadline' | 'progress' | 'status', CellMessage>>;
  readonly alerts: Readonly<Record<'deadline' | 'progress' | 'status', CellMessage>>;
  readonly footnotes: readonly string[];
  /** Heading of the tasks' full texts under the table. */
  readonly textsHeading: string;
  /** A task's full text, with its number in the table and its place in the plan. */
  readonly fullText: (number: number, task: Task) => string;
  readonly sheetName: (year: number) => string;
}
