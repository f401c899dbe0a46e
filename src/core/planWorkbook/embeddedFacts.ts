import type { RuleEntry } from '../check/rule';

/** What can be said of the plan that a workbook carries. */
export type EmbeddedPlanFact =
  | { readonly code: 'embeddedPlanUnreadable'; readonly plan: string }
  | { readonly code: 'embeddedPlanDiffers'; readonly plan: string; readonly version: string };

export const embeddedPlanEntries: Readonly<Record<EmbeddedPlanFact['code'], RuleEntry>> = {
  embeddedPlanUnreadable: { severity: 'warning' },
  embeddedPlanDiffers: { severity: 'warning' },
};
