import type { Work } from './crosswalk';
import { crosswalkOf } from './crosswalk';
import type { Plan, ReportingUnit } from './schema';
import { oncePer } from '../memo/remember';

/** A unit that follows another one. */
export interface Successor {
  readonly unit: ReportingUnit;
  /** The first day it does, ISO 8601. */
  readonly since: string;
  /** True where the crosswalk only suggests it (đề xuất). */
  readonly suggested: boolean;
}

const unitsById = oncePer(({ units }: Plan) => new Map(units.map((unit) => [unit.id, unit])));

/** The unit of a plan with an id. */
export function unitOf(plan: Plan, id: string): ReportingUnit | undefined {
  return unitsById(plan).get(id);
}

/** True where a unit exists on a day (ISO 8601). */
export function existsOn({ from, until }: ReportingUnit, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** The units of a plan that exist on a day, in the plan's order. */
export function unitsOn(plan: Plan, day: string): readonly ReportingUnit[] {
  return plan.units.filter((unit) => existsOn(unit, day));
}

/**
 * The day of a unit's life nearest to a day: what a unit that is gone had to do is what it had to do on its
 * last day, and what one that is to come will have, what it has on its first.
 */
export function dayInLife({ from, until }: ReportingUnit, day: string): string {
  if (until !== undefined && day > until) return until;
  return from !== undefined && day < from ? from : day;
}

/** Narrows a question about successors to one indicator or one task. */
export interface SuccessorsQuery {
  readonly day: string;
  readonly indicator?: string;
  readonly task?: string;
}

function arrivals(plan: Plan, { id }: ReportingUnit, { day, indicator, task }: SuccessorsQuery) {
  const state = crosswalkOf(plan).on(day);
  const held = (work: Work, item: string) =>
    state.holdersOf(id, work, item).filter(({ unit }) => unit !== id);
  if (indicator !== undefined) return held('indicators', indicator);
  if (task !== undefined) return held('tasks', task);
  const followers = state.followersOf(id);
  // A unit that work only passed through, and that is gone by then, follows nobody any more.
  const there = followers.filter(({ unit }) => {
    const follower = unitOf(plan, unit);
    return follower && existsOn(follower, day);
  });
  return there.length > 0 ? there : followers;
}

/**
 * The units that on a day do what a unit did before, by the crosswalk: one after a merger, several after a split,
 * over as many steps as there are. For one indicator or task where it is named, else for any of the unit's work.
 * None where nothing has been handed over: the unit still does it.
 */
export function successorsOf(plan: Plan, unit: ReportingUnit, query: SuccessorsQuery): readonly Successor[] {
  return arrivals(plan, unit, query).flatMap(({ unit: id, since, suggested }) => {
    const successor = unitOf(plan, id);
    return successor ? [{ unit: successor, since, suggested }] : [];
  });
}

/** The units whose work, in whole or in part, has come to a unit by a day. */
export function predecessorsOf(plan: Plan, unit: ReportingUnit, day: string): readonly ReportingUnit[] {
  return crosswalkOf(plan)
    .on(day)
    .predecessorsOf(unit.id)
    .flatMap((id) => unitOf(plan, id) ?? []);
}

/** Ids of the units that have coordinated the plan by a day, the first one first. */
function coordinators(plan: Plan, day: string): readonly string[] {
  const state = crosswalkOf(plan).on(day);
  const follow = (chain: readonly string[], since: string): readonly string[] => {
    const lines = state
      .linesFrom(chain.at(-1) ?? plan.coordinator)
      .filter(({ to, date, coordinates }) => coordinates === true && date >= since && !chain.includes(to));
    // Where several lines say so, the latest is the last word.
    const [latest] = [...lines].sort((one, other) => (one.date < other.date ? 1 : -1));
    return latest ? follow([...chain, latest.to], latest.date) : chain;
  };
  return follow([plan.coordinator], '');
}

/** The unit that coordinates the plan on a day: the plan's own, or who took the coordinating over. */
export function coordinatorOn(plan: Plan, day: string): ReportingUnit | undefined {
  return unitOf(plan, coordinators(plan, day).at(-1) ?? plan.coordinator);
}

/** Later than any day of a crosswalk. */
const END_OF_TIME = '9999-12-31';

/** True where a unit coordinates the plan: on a day (for a unit that is gone, on its last), or without one at any time. */
export function isCoordinator(plan: Plan, unit: ReportingUnit, day?: string): boolean {
  return day === undefined
    ? coordinators(plan, END_OF_TIME).includes(unit.id)
    : coordinators(plan, dayInLife(unit, day)).at(-1) === unit.id;
}

/** True of a unit and itself, and of one and another that has come from it by the crosswalk at any time: people use either name. */
export function isOneWith(plan: Plan, one: ReportingUnit, other: ReportingUnit): boolean {
  const state = crosswalkOf(plan).on(END_OF_TIME);
  const isFrom = (unit: ReportingUnit, earlier: ReportingUnit) =>
    state.predecessorsOf(unit.id).includes(earlier.id);
  return one.id === other.id || isFrom(one, other) || isFrom(other, one);
}
