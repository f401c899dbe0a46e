import { isSamePlan } from '../core/plan/library';
import { planSchema, type Plan } from '../core/plan/schema';
import binhDinh from './binh-dinh.json';
import minhLong from './minh-long.json';

/**
 * The plan definitions that ship with the product, validated when the module loads.
 * @throws ZodError where a shipped definition is broken: a programming mistake.
 */
export const shippedPlans: readonly Plan[] = [binhDinh, minhLong].map((definition) =>
  planSchema.parse(definition),
);

/** The shipped plan with this id ("binh-dinh"), or undefined where none ships under it. */
export function findPlan(id: string): Plan | undefined {
  return shippedPlans.find((plan) => plan.id === id);
}

/** True for a definition that ships, whatever way it came; not for another one with its id and version. */
export function isShipped(plan: Plan): boolean {
  return shippedPlans.some((shipped) => shipped.id === plan.id && isSamePlan(shipped, plan));
}
