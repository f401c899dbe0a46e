import { planReference } from '../plan/library';
import type { Plan } from '../plan/schema';
import type { Expected } from './appendixContext';

/** What a sheet says it is. */
interface Said {
  readonly plan: Pick<Plan, 'id' | 'version'>;
  readonly unit?: string;
  readonly year?: number;
}

/** What was asked for and what stands there instead; none where the two agree or nothing was asked. */
type Difference<Value, Found = { readonly found: Value }> = readonly ({ readonly expected: Value } & Found)[];

/** Another plan, or another version where one was asked for: then both are named "id@version". */
export function otherPlan({ plan }: Said, expected: Expected | undefined): Difference<string> {
  if (expected?.plan === undefined) return [];
  if (expected.plan !== plan.id) return [{ expected: expected.plan, found: plan.id }];
  const { planVersion } = expected;
  if (planVersion === undefined || planVersion === plan.version) return [];
  return [{ expected: `${plan.id}@${planVersion}`, found: planReference(plan) }];
}

/** Another unit; `found` is absent for a sheet of the whole plan. */
export function otherUnit(
  { unit }: Said,
  expected: Expected | undefined,
): Difference<string, { readonly found?: string }> {
  if (expected?.unit === undefined || expected.unit === unit) return [];
  return [{ expected: expected.unit, ...(unit !== undefined && { found: unit }) }];
}

/** Another year; a sheet that says none has a finding of its own. */
export function otherYear({ year }: Said, expected: Expected | undefined): Difference<number> {
  if (expected?.year === undefined || year === undefined || expected.year === year) return [];
  return [{ expected: expected.year, found: year }];
}
