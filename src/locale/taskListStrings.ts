import type { ReadStatus } from '../core/taskAppendix/result';

/** Words of the pane's list of tasks. */
export interface TaskListStrings {
  readonly label: string;
  readonly reported: (have: number, of: number) => string;
  /** Headings of the list's parts, in the order of urgency. */
  readonly groups: Readonly<
    Record<'overdue' | 'attention' | 'inProgress' | 'notStarted' | 'done' | 'cancelled', string>
  >;
  readonly statuses: Readonly<Record<ReadStatus, string>>;
  readonly progress: string;
  readonly deadline: string;
  readonly noDeadline: string;
  /** Where a check of tasks stands, for a screen reader. */
  readonly rechecked: (tasks: number, overdue: number, attention: number) => string;
}
