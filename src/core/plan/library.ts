import { canonicalJson } from '../text/canonicalJson';
import { shortHash } from '../text/shortHash';
import type { Plan } from './schema';
import { oncePer } from '../memo/remember';

/**
 * Plans are kept in one list, from the oldest to the newest: those that ship, those imported in the order of their
 * import, those a workbook brings along. Several versions of one plan may stand in it.
 */

/** How a person names one version of a plan: "binh-dinh@1". */
export const planReference = ({ id, version }: Pick<Plan, 'id' | 'version'>): string => `${id}@${version}`;

/** A plan as a person names it: "binh-dinh" the newest, "binh-dinh@1" one version. */
export function splitVersion(reference: string): { readonly id: string; readonly version?: string } {
  const at = reference.indexOf('@');
  return at < 0 ? { id: reference } : { id: reference.slice(0, at), version: reference.slice(at + 1) };
}

/**
 * The plan with an id: the version asked for where it is known, else the newest.
 * @param plans from the oldest to the newest
 */
export function resolvePlan<Known extends Pick<Plan, 'id' | 'version'>>(
  plans: readonly Known[],
  id: string,
  version?: string,
): Known | undefined {
  return (
    plans.findLast((plan) => plan.id === id && plan.version === version) ??
    plans.findLast((plan) => plan.id === id)
  );
}

/** The list without what stands in it again, newer: one entry for each id and version. */
export function withoutRepeats(plans: readonly Plan[]): readonly Plan[] {
  const isSame = (a: Plan, b: Plan) => a.id === b.id && a.version === b.version;
  return plans.filter((plan, at) => !plans.slice(at + 1).some((later) => isSame(plan, later)));
}

/** A plan is never changed once it is read, so its text is worked out once. */
const canonicalPlan = oncePer((plan: Plan) => canonicalJson(plan));

/** True where two definitions say the same. */
export function isSamePlan(a: Plan, b: Plan): boolean {
  return a === b || canonicalPlan(a) === canonicalPlan(b);
}

const OWN_SUFFIX = /\+[0-9a-f]{6}$/;

/**
 * The plan under a version of its own. Where a known plan has its id and version and says something else, the
 * version gets a suffix from the content ("1" → "1+3fa9c2"), so that no workbook is read with a definition it was not
 * made from. An unchanged plan keeps its version; equal changes give equal versions.
 */
export function withOwnVersion(plan: Plan, known: readonly Plan[]): Plan {
  const clashes = (candidate: Plan) =>
    known.some(
      (other) =>
        other.id === candidate.id && other.version === candidate.version && !isSamePlan(other, candidate),
    );
  if (!clashes(plan)) return plan;
  const base = plan.version.replace(OWN_SUFFIX, '');
  const content = canonicalJson({ ...plan, version: base });
  let candidate: Plan = { ...plan, version: `${base}+${shortHash(content)}` };
  // Two contents may share a short hash; the text then grows until they part.
  for (let salt = 1; clashes(candidate); salt++) {
    candidate = { ...plan, version: `${base}+${shortHash(`${content}${salt}`)}` };
  }
  return candidate;
}
