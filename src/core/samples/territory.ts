import { reportingDay } from '../calendar/deadlines';
import { isAssigned } from '../plan/rows';
import type { Plan, ReportingUnit, UnitKind } from '../plan/schema';
import { existsOn } from '../plan/units';

/** Kinds of units that are a part of the territory, the smallest first: a larger one's figure holds the smaller ones'. */
const TERRITORIES: readonly UnitKind[] = ['commune', 'district'];

/** Who reports an indicator in a year. */
export interface Askers {
  /** Communes, else districts: their figures add up to the territory's. None where only offices report it. */
  readonly parts: readonly ReportingUnit[];
  /** Departments and organisations: each speaks of the whole territory (docs/decisions/006). */
  readonly offices: readonly ReportingUnit[];
}

/** Who reports each indicator of a plan in a year, by the indicator's id: each unit as it is on the day its report is due. */
export function territoryOf(plan: Plan, year: number): ReadonlyMap<string, Askers> {
  const reporting = plan.units.flatMap((unit) => {
    const day = reportingDay(plan, unit, year);
    return existsOn(unit, day) ? [{ unit, day }] : [];
  });
  return new Map(
    plan.indicators.map((indicator) => {
      const units = reporting
        .filter(({ unit, day }) => isAssigned(plan, indicator, unit, day))
        .map(({ unit }) => unit);
      const kind = TERRITORIES.find((each) => units.some((unit) => unit.kind === each));
      return [
        indicator.id,
        {
          parts: units.filter((unit) => unit.kind === kind),
          offices: units.filter((unit) => !TERRITORIES.includes(unit.kind)),
        },
      ];
    }),
  );
}
