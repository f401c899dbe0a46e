import type { Plan, ReportingUnit } from './schema';
import type { Successor } from './units';
import { successorsOf, unitOf } from './units';

/**
 * What became of the territory that a plan's targets speak of. The targets stay the old territory's: none is
 * re-based, and the new one needs targets of its own (docs/domain.md, "Reorganisation of 2025").
 */
export interface TerritoryChange {
  /** The territory of the plan. */
  readonly territory: ReportingUnit;
  /** Where it belongs now: one unit after a merger, several after a split; never empty. */
  readonly successors: readonly [Successor, ...Successor[]];
  /** The first day of the last change. */
  readonly since: string;
}

/** What has become of a plan's territory by a day; undefined where it has none or is what it was. */
export function territoryChange(plan: Plan, day: string): TerritoryChange | undefined {
  const territory = plan.territory === undefined ? undefined : unitOf(plan, plan.territory);
  const [first, ...others] = territory ? successorsOf(plan, territory, { day }) : [];
  if (!territory || !first) return undefined;
  const since = others.reduce((latest, each) => (each.since > latest ? each.since : latest), first.since);
  return { territory, successors: [first, ...others], since };
}

/** True where a unit is the territory that the plan's one was merged into, whose figures are of more than the plan is. */
export function isMergedTerritory({ successors: [only, ...others] }: TerritoryChange, unit: string): boolean {
  return others.length === 0 && only.unit.id === unit;
}
