import { reportingDay } from '../calendar/deadlines';
import { isAssigned } from '../plan/rows';
import type { Indicator, Plan, ReportingUnit, UnitKind } from '../plan/schema';
import { existsOn } from '../plan/units';
import { oncePer } from '../memo/remember';

/** Who is asked for an indicator, and whose answers make the figure of the whole. */
export interface Asked {
  readonly indicator: Indicator;
  /** `parts`: the figure is worked out from the units'; `sources`: each of them reports the figure of the whole. */
  readonly basis: 'parts' | 'sources';
  /** The units whose answers count towards the figure. */
  readonly units: readonly ReportingUnit[];
  /** Units that report the figure of the whole beside the parts, to compare it with. */
  readonly witnesses: readonly ReportingUnit[];
}

/** The cells that a merge expects in a year. */
export interface Expected {
  /** In the plan's order. */
  readonly indicators: readonly Asked[];
  /** The indicators of each unit that has any, in the plan's order. */
  readonly byUnit: ReadonlyMap<ReportingUnit, readonly Indicator[]>;
}

/** Kinds of units that are a territory, the smallest first: the figure of a larger one holds the smaller ones'. */
const TERRITORIES: readonly UnitKind[] = ['commune', 'district'];

const isWorkedOut = ({ aggregation: { kind } }: Indicator) =>
  kind === 'sum' || kind === 'ratio' || kind === 'allUnits';

function asked(indicator: Indicator, units: readonly ReportingUnit[]): Asked {
  const territory = TERRITORIES.find((kind) => units.some((unit) => unit.kind === kind));
  const sources = units.filter(({ kind }) => !TERRITORIES.includes(kind));
  if (!isWorkedOut(indicator) || territory === undefined) {
    return { indicator, basis: 'sources', units: sources.length > 0 ? sources : units, witnesses: [] };
  }
  const parts = units.filter(({ kind }) => kind === territory);
  return { indicator, basis: 'parts', units: parts, witnesses: sources };
}

const expectedByYear = oncePer<Plan, Map<number, Expected>>(() => new Map());

/**
 * Who reports what in a year: by the assignments and the crosswalk, each unit as it is on the day its report is
 * due (docs/domain.md §6, docs/decisions/006). The coordinating department is asked only for what is its own.
 */
export function expectedIn(plan: Plan, year: number): Expected {
  const byYear = expectedByYear(plan);
  const before = byYear.get(year);
  if (before) return before;
  const byUnit = new Map<ReportingUnit, readonly Indicator[]>();
  for (const unit of plan.units) {
    const day = reportingDay(plan, unit, year);
    if (!existsOn(unit, day)) continue;
    const own = plan.indicators.filter((indicator) => isAssigned(plan, indicator, unit, day));
    if (own.length > 0) byUnit.set(unit, own);
  }
  const indicators = plan.indicators.map((indicator) =>
    asked(
      indicator,
      Array.from(byUnit).flatMap(([unit, own]) => (own.includes(indicator) ? [unit] : [])),
    ),
  );
  const expected = { indicators, byUnit };
  byYear.set(year, expected);
  return expected;
}
