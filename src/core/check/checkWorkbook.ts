import type { AppendixStrings } from '../appendix/strings';
import { locateAppendices } from '../locate/locate';
import type { Plan } from '../plan/schema';
import { checkTaskAppendix } from '../taskAppendix/check';
import { locateTaskAppendices } from '../taskAppendix/locate';
import type { TaskAppendixCheck } from '../taskAppendix/result';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { AppendixCheck } from './checkAppendix';
import { checkAppendix } from './checkAppendix';
import type { Finding } from './finding';
import type { RowMemory } from './rowMemory';

export type { AppendixCheck } from './checkAppendix';

export interface WorkbookCheck {
  readonly appendices: readonly AppendixCheck[];
  readonly tasks: readonly TaskAppendixCheck[];
  readonly findings: readonly Finding[];
}

export interface CheckOptions {
  /** Today where the person is, ISO 8601; without it no task is called overdue. */
  readonly today?: string;
  /** What the last check of this workbook came to; rows that are as they were are not assessed again. */
  readonly memory?: RowMemory;
}

/** Finds and checks every appendix of a workbook. */
export function checkWorkbook(
  workbook: WorkbookSnapshot,
  plans: readonly Plan[],
  strings: AppendixStrings,
  options: CheckOptions = {},
): WorkbookCheck {
  const located = locateAppendices(workbook, plans, strings);
  const locatedTasks = locateTaskAppendices(workbook, plans, strings);
  const { date1904 } = workbook;
  const context = { strings: strings.tasks, date1904, today: options.today };
  const checked = located.appendices.map((appendix) => checkAppendix(appendix, { ...options, date1904 }));
  options.memory?.endCheck();
  const checkedTasks = locatedTasks.appendices.map((tasks) => checkTaskAppendix(tasks, context));
  return {
    appendices: checked.map(({ check }) => check),
    tasks: checkedTasks.map(({ check }) => check),
    findings: [
      ...located.findings,
      ...locatedTasks.findings,
      ...[...checked, ...checkedTasks].flatMap(({ findings }) => findings),
    ],
  };
}
