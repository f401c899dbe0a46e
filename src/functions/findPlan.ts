import { resolvePlan, splitVersion } from '../core/plan/library';
import type { FunctionPlan } from '../core/plan/sharedPlans';
import { foldAscii } from '../core/text/fold';
import { functionMessages } from '../locale/vi/functions';
import type { FunctionError } from './answer';
import { unavailable } from './answer';

/** The plans a function may be asked about, each list from the oldest to the newest. */
export interface KnownPlans {
  /** Those that ship and those a person imported. */
  readonly own: readonly FunctionPlan[];
  /** Those that a workbook brought along: asked only where no own plan is meant. */
  readonly carried: readonly FunctionPlan[];
}

/** "Số 12 / KH-UBND" and "12/kh-ubnd" are one number. */
const numberKey = (text: string): string =>
  foldAscii(text)
    .replace(/\s+/g, '')
    .replace(/^(kehoach)?(so)?:?/, '');

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

function byId(plans: readonly FunctionPlan[], reference: string): FunctionPlan | undefined {
  const { id, version } = splitVersion(reference);
  const plan = resolvePlan(plans, id.toLowerCase(), version);
  return version === undefined || plan?.version === version ? plan : undefined;
}

function byNumber(plans: readonly FunctionPlan[], typed: string): FunctionPlan[] {
  const key = numberKey(typed);
  const bearing = plans.filter(({ number }) => number !== null && key !== '' && numberKey(number) === key);
  return unique(bearing.map(({ id }) => id)).flatMap((id) => resolvePlan(bearing, id) ?? []);
}

/**
 * The plan a text names: an id ("binh-dinh", the newest), an id with its version ("binh-dinh@1"), or the number of
 * the document. A plan that came with a workbook never takes the place of an own plan of that name.
 */
export function findPlan({ own, carried }: KnownPlans, typed: string): FunctionPlan | FunctionError {
  const names = unique([...own, ...carried].map(({ id }) => id));
  if (typed === '') return unavailable(functionMessages.planMissing(names));
  const named = byId(own, typed) ?? byId(carried, typed);
  if (named) return named;
  for (const plans of [own, carried]) {
    const [plan, ...others] = byNumber(plans, typed);
    if (!plan) continue;
    if (others.length === 0) return plan;
    return unavailable(
      functionMessages.planNumberShared(
        typed,
        [plan, ...others].map(({ id }) => id),
      ),
    );
  }
  return unavailable(functionMessages.planUnknown(typed, names));
}
