import { finding } from '../check/catalogue';
import type { Finding } from '../check/finding';
import type { EmbeddedPlanText } from '../plan/embedded';
import { embeddedPlanText } from '../plan/embedded';
import { isSamePlan } from '../plan/library';
import { parseEmbeddedPlan } from '../plan/parse';
import { rememberingLast } from '../memo/remember';
import type { Plan } from '../plan/schema';
import type { WorkbookSnapshot } from '../workbook/snapshot';

interface EmbeddedPlan {
  readonly text: EmbeddedPlanText;
  readonly outcome: ReturnType<typeof parseEmbeddedPlan>;
}

/** Files of one plan bring the same text along, one after the other: it is read once. */
const readPart = rememberingLast((xml: string): EmbeddedPlan | undefined => {
  const text = embeddedPlanText(xml);
  return text && { text, outcome: parseEmbeddedPlan(text) };
}, 4);

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
  for (const { text, outcome } of customXml.flatMap((xml) => readPart(xml) ?? [])) {
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
