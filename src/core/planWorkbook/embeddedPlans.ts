import { finding } from '../check/catalogue';
import type { Finding } from '../check/finding';
import { embeddedPlanTexts } from '../plan/embedded';
import { isSamePlan } from '../plan/library';
import { parseEmbeddedPlan } from '../plan/parse';
import type { Plan } from '../plan/schema';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/**
 * The plans a workbook brings along beyond those known, and findings about those that cannot be used. A plan that
 * is known under its id and version is not taken from a file: nobody's file changes the targets it is judged by.
 */
export function embeddedPlans(
  { customXml }: Pick<WorkbookSnapshot, 'customXml'>,
  known: readonly Plan[],
): { readonly plans: readonly Plan[]; readonly findings: readonly Finding[] } {
  const plans: Plan[] = [];
  const findings: Finding[] = [];
  for (const text of embeddedPlanTexts(customXml)) {
    const outcome = parseEmbeddedPlan(text);
    if (!('plan' in outcome)) {
      findings.push(finding({ code: 'embeddedPlanUnreadable', plan: text.id }, {}));
      continue;
    }
    const { plan } = outcome;
    const same = [...known, ...plans].find(({ id, version }) => id === plan.id && version === plan.version);
    if (!same) plans.push(plan);
    else if (!isSamePlan(same, plan)) {
      findings.push(finding({ code: 'embeddedPlanDiffers', plan: plan.id, version: plan.version }, {}));
    }
  }
  return { plans, findings };
}
