import { crosswalkOf } from './crosswalk';
import type { CrosswalkState, Work } from './crosswalk';
import type { Indicator, Plan, ReportingUnit, Task, UnitKind } from './schema';
import { dayInLife, existsOn, isCoordinator, unitOf } from './units';
import { oncePer } from '../memo/remember';

/** An indicator with the place its group gives it in an appendix. */
export interface IndicatorGroup {
  /** Heading of the group, in Vietnamese. */
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** Units, by id and by kind, that the plan itself gives something to. */
interface Given {
  readonly units: ReadonlySet<string>;
  readonly kinds: ReadonlySet<UnitKind>;
}

/** The lists of a plan that are worked out once. */
interface Distribution {
  readonly indicators: ReadonlyMap<string, Given>;
  readonly tasks: ReadonlyMap<string, Given>;
}

const distributionOf = oncePer((plan: Plan): Distribution => {
  const indicators = new Map<string, { units: Set<string>; kinds: Set<UnitKind> }>();
  for (const { indicator, units, unitKinds } of plan.assignments) {
    const given = indicators.get(indicator) ?? { units: new Set(), kinds: new Set() };
    for (const id of units ?? []) given.units.add(id);
    for (const kind of unitKinds ?? []) given.kinds.add(kind);
    indicators.set(indicator, given);
  }
  const tasks = new Map(
    plan.tasks.map(({ id, leads, leadKinds }) => [
      id,
      { units: new Set(leads ?? []), kinds: new Set(leadKinds ?? []) },
    ]),
  );
  return { indicators, tasks };
});

const isGiven = (given: Given, { id, kind }: ReportingUnit) => given.units.has(id) || given.kinds.has(kind);

/** Whether, in one state of the crosswalk, an item is a unit's: given by the plan and kept, or handed over to it. */
function holds(plan: Plan, state: CrosswalkState, unit: ReportingUnit, work: Work, item: string): boolean {
  const given = distributionOf(plan)[work].get(item);
  if (!given) return false;
  const reaches = (start: ReportingUnit) =>
    isGiven(given, start) && state.reaches(start.id, work, item, unit.id);
  return (
    reaches(unit) ||
    state.predecessorsOf(unit.id).some((id) => {
      const before = unitOf(plan, id);
      return before !== undefined && reaches(before);
    })
  );
}

/** The states of the crosswalk a question is about: that of a day within the unit's life, or without a day each one. */
function statesFor(plan: Plan, unit: ReportingUnit, day: string | undefined): readonly CrosswalkState[] {
  const crosswalk = crosswalkOf(plan);
  return day === undefined ? crosswalk.all : [crosswalk.on(dayInLife(unit, day))];
}

/**
 * True where a unit reports an indicator: the assignments give it to the unit or its kind, or the crosswalk hands
 * it over from a unit they give it to. With a day, as things stand then (for a unit that is gone by then, as they
 * stood on its last day); without one, at any time.
 */
export function isAssigned(plan: Plan, indicator: Indicator, unit: ReportingUnit, day?: string): boolean {
  return statesFor(plan, unit, day).some((state) => holds(plan, state, unit, 'indicators', indicator.id));
}

/**
 * The indicators a unit reports, in the plan's order; every indicator for the coordinating department
 * and where no unit is given. The day is read as in `isAssigned`.
 */
export function indicatorsOf(
  plan: Plan,
  unit: ReportingUnit | undefined,
  day?: string,
): readonly Indicator[] {
  if (!unit || isCoordinator(plan, unit, day)) return plan.indicators;
  const states = statesFor(plan, unit, day);
  return plan.indicators.filter(({ id }) =>
    states.some((state) => holds(plan, state, unit, 'indicators', id)),
  );
}

/**
 * The tasks a unit leads, in the plan's order, by the same rules as its indicators; every task for the
 * coordinating department and where no unit is given.
 */
export function tasksOf(plan: Plan, unit: ReportingUnit | undefined, day?: string): readonly Task[] {
  if (!unit || isCoordinator(plan, unit, day)) return plan.tasks;
  const states = statesFor(plan, unit, day);
  return plan.tasks.filter(({ id }) => states.some((state) => holds(plan, state, unit, 'tasks', id)));
}

/** Neighbours of one name, in their order. */
export function consecutive<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
): readonly { readonly name: string; readonly items: readonly T[] }[] {
  const runs: { name: string; items: T[] }[] = [];
  for (const item of items) {
    const name = nameOf(item);
    const last = runs.at(-1);
    if (last?.name === name) last.items.push(item);
    else runs.push({ name, items: [item] });
  }
  return runs;
}

/** Consecutive indicators of one group, in the plan's order. */
export function groupIndicators(indicators: readonly Indicator[]): readonly IndicatorGroup[] {
  return consecutive(indicators, ({ group }) => group).map(({ name, items }) => ({
    name,
    indicators: items,
  }));
}

/** Units that answer for an indicator. */
export interface Owners {
  readonly units: readonly ReportingUnit[];
  /** True where any of it is only suggested (đề xuất). */
  readonly suggested: boolean;
}

/** The units an indicator is assigned to by name (its leads), as the plan has them. */
export function ownersOf(plan: Plan, indicator: Indicator): Owners {
  const entries = plan.assignments.filter((entry) => entry.indicator === indicator.id && entry.units);
  const ids = new Set(entries.flatMap((entry) => entry.units ?? []));
  return {
    units: plan.units.filter((unit) => ids.has(unit.id)),
    suggested: entries.some((entry) => entry.source === 'suggested'),
  };
}

/**
 * The units that have an indicator on a day from the leads the plan names, by the crosswalk: the leads themselves
 * where nothing was handed over, and none where a lead is gone and nothing says who follows.
 */
export function currentOwnersOf(plan: Plan, indicator: Indicator, day: string): Owners {
  const leads = ownersOf(plan, indicator);
  const state = crosswalkOf(plan).on(day);
  const ends = leads.units.flatMap(({ id }) => state.holdersOf(id, 'indicators', indicator.id));
  const ids = new Set(ends.map(({ unit }) => unit));
  return {
    units: plan.units.filter((unit) => ids.has(unit.id) && existsOn(unit, day)),
    suggested: leads.suggested || ends.some(({ suggested }) => suggested),
  };
}
