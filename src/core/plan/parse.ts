import type { z } from 'zod';
import type { EmbeddedPlanText } from './embedded';
import type { PlanRule } from './problems';
import { planSchema } from './schema';
import type { Plan } from './schema';

/**
 * Something about a definition that the schema refuses:
 * - a `PlanRule`: a rule between its parts;
 * - `missing`: a value that must be there; `empty`: a text or list with nothing in it;
 * - `outOfRange`: a number or a length beyond its limits; `unusable`: anything else that has not the asked-for shape.
 */
export interface PlanIssue {
  readonly problem: PlanRule | 'missing' | 'empty' | 'outOfRange' | 'unusable';
  /** Where, as the definition nests: ["indicators", 3, "target", "value"]. */
  readonly path: readonly (string | number)[];
  readonly minimum?: number;
  readonly maximum?: number;
}

export type PlanOutcome =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly issues: readonly PlanIssue[] };

function problemOf(issue: z.core.$ZodIssue): Omit<PlanIssue, 'path'> {
  if (issue.code === 'custom') {
    const rule = issue.params?.['rule'] as PlanRule | undefined;
    return { problem: rule ?? 'unusable' };
  }
  if (issue.input === undefined) return { problem: 'missing' };
  const isNumber = typeof issue.input === 'number';
  if (issue.code === 'too_small') {
    return isNumber ? { problem: 'outOfRange', minimum: Number(issue.minimum) } : { problem: 'empty' };
  }
  if (issue.code === 'too_big') {
    return isNumber ? { problem: 'outOfRange', maximum: Number(issue.maximum) } : { problem: 'unusable' };
  }
  return { problem: 'unusable' };
}

/** Reads a plan definition from plain data, such as parsed JSON. Whatever is wrong with it is returned. */
export function parsePlan(definition: unknown): PlanOutcome {
  const outcome = planSchema.safeParse(definition, { reportInput: true });
  if (outcome.success) return { ok: true, plan: outcome.data };
  return {
    ok: false,
    issues: outcome.error.issues.map((issue) => ({
      ...problemOf(issue),
      path: issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
    })),
  };
}

/** Parses the text of a plan file; undefined where it is no JSON. */
export function parsePlanJson(json: string): PlanOutcome | undefined {
  let definition: unknown;
  try {
    definition = JSON.parse(json);
  } catch {
    return undefined;
  }
  return parsePlan(definition);
}

/** Why a plan that travels in a workbook cannot be used. */
export type EmbeddedPlanProblem = 'damaged' | 'notAPlan' | 'otherPlan';

/** Reads a plan that travels in a workbook. */
export function parseEmbeddedPlan({
  id,
  version,
  json,
}: EmbeddedPlanText): { readonly plan: Plan } | { readonly problem: EmbeddedPlanProblem } {
  const outcome = json === undefined ? undefined : parsePlanJson(json);
  if (!outcome) return { problem: 'damaged' };
  if (!outcome.ok) return { problem: 'notAPlan' };
  const { plan } = outcome;
  return plan.id === id && plan.version === version ? { plan } : { problem: 'otherPlan' };
}
