import type { Held } from '../check/cellText';
import type { RuleEntry } from '../check/rule';
import type { DecimalString } from '../decimal/decimal';

/** What can be said of a task's row. */
export type TaskFact =
  | { readonly code: 'taskStatusMissing' }
  | { readonly code: 'taskStatusUnknown'; readonly raw: string }
  | { readonly code: 'taskProgressMissing' }
  | ({ readonly code: 'taskProgressUnreadable' } & Held)
  | ({ readonly code: 'taskProgressAmbiguous'; readonly readings: readonly string[] } & Held)
  | { readonly code: 'taskProgressOutOfRange'; readonly value: DecimalString }
  | { readonly code: 'taskProgressNotPercent'; readonly value: DecimalString }
  | { readonly code: 'taskDoneIncomplete'; readonly progress?: DecimalString }
  | { readonly code: 'taskCompleteNotDone' }
  | { readonly code: 'taskNotStartedProgress'; readonly progress: DecimalString }
  | { readonly code: 'taskDeadlineUnreadable'; readonly raw: string }
  | { readonly code: 'taskDeadlineAsText'; readonly raw: string; readonly day: string }
  | { readonly code: 'taskOverdue'; readonly day: string; readonly days: number }
  | { readonly code: 'taskExplanationMissing'; readonly because: 'overdue' | 'cancelled' }
  | { readonly code: 'taskMissing' }
  | { readonly code: 'taskDuplicate'; readonly first: string };

export const taskEntries: Readonly<Record<TaskFact['code'], RuleEntry>> = {
  taskStatusMissing: { severity: 'warning' },
  taskStatusUnknown: { severity: 'error' },
  taskProgressMissing: { severity: 'warning' },
  taskProgressUnreadable: { severity: 'error' },
  taskProgressAmbiguous: { severity: 'error' },
  taskProgressOutOfRange: { severity: 'error' },
  taskProgressNotPercent: { severity: 'warning' },
  taskDoneIncomplete: { severity: 'error' },
  taskCompleteNotDone: { severity: 'error' },
  taskNotStartedProgress: { severity: 'warning' },
  taskDeadlineUnreadable: { severity: 'error' },
  taskDeadlineAsText: { severity: 'warning' },
  taskOverdue: { severity: 'warning' },
  taskExplanationMissing: { severity: 'warning' },
  taskMissing: { severity: 'warning' },
  taskDuplicate: { severity: 'error' },
};
