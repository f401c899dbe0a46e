import type { Plan } from '../../core/plan/schema';

/** What tells one plan in a list from another: several versions of one plan may be known. */
export const planKey = ({ id, version }: Plan): string => `${id}@${version}`;

/** The plan with a key. */
export function planOfKey(plans: readonly Plan[], key: string | undefined): Plan | undefined {
  return plans.find((plan) => planKey(plan) === key);
}
