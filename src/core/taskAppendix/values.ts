import type { TaskStatus } from './strings';

/** What a task's row is filled in with when an appendix is made: for samples, and for what is known already. */
export interface TaskValues {
  readonly status?: TaskStatus;
  /** In per cent: 45. */
  readonly progress?: number;
  /** ISO date; where it is absent, the deadline that the plan's own timing states. */
  readonly deadline?: string;
  readonly difficulty?: string;
  readonly note?: string;
}
