import { planSchema, type Plan } from '../core/plan/schema';
import binhDinh from './binh-dinh.json';

/**
 * The plan definitions that ship with the product, validated when the module loads.
 * @throws ZodError where a shipped definition is broken: a programming mistake.
 */
export const shippedPlans: readonly Plan[] = [binhDinh].map((definition) => planSchema.parse(definition));

/** The shipped plan with this id ("binh-dinh"), or undefined where none ships under it. */
export function findPlan(id: string): Plan | undefined {
  return shippedPlans.find((plan) => plan.id === id);
}
