import { reportingDay } from '../calendar/deadlines';
import { currentOwnersOf, isAssigned } from '../plan/rows';
import type { Indicator, Plan, ReportingUnit } from '../plan/schema';
import { existsOn, isCoordinator } from '../plan/units';

/**
 * The units whose figures add up to the territory's, for each indicator by its id: those that report it in a year
 * without leading it (communes, districts). None where only its leads report it. A lead and the coordinator speak of
 * the whole territory, so theirs would count everything twice.
 */
export type Territory = ReadonlyMap<string, readonly ReportingUnit[]>;

/** The parts of a plan's territory in a year. */
export function territoryOf(plan: Plan, year: number): Territory {
  const owners = new Map<string, ReadonlySet<ReportingUnit>>();
  const leads = (indicator: Indicator, day: string) => {
    const key = `${indicator.id} ${day}`;
    const known = owners.get(key) ?? new Set(currentOwnersOf(plan, indicator, day).units);
    owners.set(key, known);
    return known;
  };
  const parts = new Map<string, ReportingUnit[]>(plan.indicators.map(({ id }) => [id, []]));
  for (const unit of plan.units) {
    const day = reportingDay(plan, unit, year);
    if (!existsOn(unit, day) || isCoordinator(plan, unit, day)) continue;
    for (const indicator of plan.indicators) {
      if (isAssigned(plan, indicator, unit, day) && !leads(indicator, day).has(unit)) {
        parts.get(indicator.id)?.push(unit);
      }
    }
  }
  return parts;
}
