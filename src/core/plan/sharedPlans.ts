import type { Plan } from './schema';

/**
 * The plans that the pane leaves for the worksheet functions, which run in a runtime of their own: a text
 * under one key of a store both can reach. Only what the functions read of a plan goes in.
 */
export const SHARED_PLANS_KEY = 'phuluc.plans';

/** What a worksheet function reads of a plan. */
export type FunctionPlan = Pick<Plan, 'id' | 'version' | 'number' | 'indicators'>;

/** Each list from the oldest to the newest. */
export interface SharedPlans {
  /** Those a person imported: as good as shipped ones. */
  readonly imported: readonly FunctionPlan[];
  /** Those that workbooks brought along, from whichever workbooks the pane was open in. */
  readonly carried: readonly FunctionPlan[];
}

export const NO_SHARED_PLANS: SharedPlans = { imported: [], carried: [] };

const FORMAT = 1;
/** So many workbooks' plans are remembered, and no more characters than fit well below a store's 10 MB. */
const MOST_CARRIED = 20;
const MOST_CHARACTERS = 3_000_000;

const isPlan = (plan: unknown): plan is FunctionPlan => {
  if (typeof plan !== 'object' || plan === null) return false;
  const { id, version, indicators } = plan as Partial<Record<keyof FunctionPlan, unknown>>;
  return typeof id === 'string' && typeof version === 'string' && Array.isArray(indicators);
};

const plansIn = (list: unknown): FunctionPlan[] => (Array.isArray(list) ? list.filter(isPlan) : []);

/** Reads what was left; whatever else stands under the key counts as nothing. */
export function readSharedPlans(text: string | null | undefined): SharedPlans {
  if (text === null || text === undefined || text === '') return NO_SHARED_PLANS;
  let shared: unknown;
  try {
    shared = JSON.parse(text);
  } catch {
    // Another add-in of the same site may use the key; it cannot be told from damage.
    return NO_SHARED_PLANS;
  }
  if (typeof shared !== 'object' || shared === null) return NO_SHARED_PLANS;
  const { format, imported, carried } = shared as Readonly<Record<string, unknown>>;
  return format === FORMAT ? { imported: plansIn(imported), carried: plansIn(carried) } : NO_SHARED_PLANS;
}

const forFunctions = ({ id, version, number, indicators }: FunctionPlan): FunctionPlan => ({
  id,
  version,
  number,
  indicators,
});

const isSame = (one: FunctionPlan, other: FunctionPlan) =>
  one.id === other.id && one.version === other.version;

/**
 * The text to leave: the imported plans as they are now; of the carried ones those of the workbook at hand,
 * and those of workbooks seen before, because their formulas ask too while the pane is closed.
 * @param before the text that was left last
 */
export function leaveSharedPlans(before: string | null | undefined, known: SharedPlans): string {
  const earlier = readSharedPlans(before).carried.filter(
    (plan) => !known.carried.some((other) => isSame(plan, other)),
  );
  const textOf = (carried: readonly FunctionPlan[]) =>
    JSON.stringify({ format: FORMAT, imported: known.imported.map(forFunctions), carried });
  let carried = [...earlier, ...known.carried.map(forFunctions)].slice(-MOST_CARRIED);
  let text = textOf(carried);
  while (text.length > MOST_CHARACTERS && carried.length > known.carried.length) {
    carried = carried.slice(1);
    text = textOf(carried);
  }
  return text;
}
