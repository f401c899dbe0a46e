import type { AppendixStrings } from '../appendix/strings';
import { locateAppendices } from '../locate/locate';
import type { LocatedAppendix } from '../locate/located';
import type { Plan } from '../plan/schema';
import type { LocatedTaskAppendix } from '../taskAppendix/locate';
import { locateTaskAppendices } from '../taskAppendix/locate';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { AppendixContent } from './content';
import { indicatorContent, taskContent } from './content';

/** An appendix that can be stamped, and whose warnings can be accepted. */
export interface RecordedAppendix {
  readonly plan: Plan;
  readonly content: AppendixContent;
}

/** The located appendices of a workbook, by what they hold. */
export function recordedAppendices(
  indicators: readonly LocatedAppendix[],
  tasks: readonly LocatedTaskAppendix[],
): readonly RecordedAppendix[] {
  return [
    ...indicators.map((located) => ({ plan: located.plan, content: indicatorContent(located) })),
    ...tasks.map((located) => ({ plan: located.plan, content: taskContent(located) })),
  ];
}

/** Finds the appendices of a workbook and what they hold. */
export function findRecordedAppendices(
  workbook: WorkbookSnapshot,
  plans: readonly Plan[],
  strings: AppendixStrings,
): readonly RecordedAppendix[] {
  return recordedAppendices(
    locateAppendices(workbook, plans, strings).appendices,
    locateTaskAppendices(workbook, plans, strings).appendices,
  );
}

/** Ids of all that a plan's appendices of one kind may ask for. */
export function itemsOf({ plan, content }: RecordedAppendix): readonly string[] {
  return (content.scope.kind === 'tasks' ? plan.tasks : plan.indicators).map(({ id }) => id);
}
