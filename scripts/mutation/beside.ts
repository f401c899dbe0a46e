import { reportersOf } from '../../src/core/calendar/reporters';
import { reportingDay } from '../../src/core/calendar/deadlines';
import type { AppendixCheck } from '../../src/core/check/checkAppendix';
import { resultFields } from '../../src/core/check/readResult';
import type { IndicatorResult } from '../../src/core/check/result';
import { decimalPlaces } from '../../src/core/decimal/decimal';
import { indicatorsOf } from '../../src/core/plan/rows';
import type { ReportingUnit } from '../../src/core/plan/schema';
import type { Scene } from '../../src/core/samples/faults';
import type { SampleWorld } from '../../src/core/samples/world';

/** A unit's true figures as a check of its appendix would give them. */
function truthOf(world: SampleWorld, unit: ReportingUnit | undefined, year: number): AppendixCheck {
  const { plan } = world;
  const sheet = `${unit?.id ?? plan.id} ${year}`;
  const figures = world.figures(unit, year);
  const results = indicatorsOf(plan, unit, reportingDay(plan, unit, year)).flatMap(
    (indicator): IndicatorResult[] => {
      const { value } = figures.get(indicator.id) ?? {};
      if (value === undefined) return [];
      const read = { state: 'reported', value, decimals: decimalPlaces(value), doubts: [] } as const;
      const fields = resultFields(indicator, read);
      return [{ sheet, indicator: indicator.id, raw: value, state: 'reported', kind: 'official', ...fields }];
    },
  );
  return { sheet, plan, year, results, ...(unit && { unit: unit.id }) };
}

const others = new WeakMap<SampleWorld, Map<number, readonly AppendixCheck[]>>();

/** Every unit's appendix of a year, made once. */
function allOf(world: SampleWorld, year: number): readonly AppendixCheck[] {
  const years = others.get(world) ?? new Map<number, readonly AppendixCheck[]>();
  others.set(world, years);
  const known =
    years.get(year) ?? reportersOf(world.plan, year).reporters.map(({ unit }) => truthOf(world, unit, year));
  years.set(year, known);
  return known;
}

/** What an office has beside an appendix: the unit's own of the two years before, and the other units' of the same year. */
export interface Beside {
  readonly previous: readonly AppendixCheck[];
  readonly others: readonly AppendixCheck[];
}

/** Looks up what there is beside a scene's appendix. */
export function besideOf({ world, unit, year }: Scene): Beside {
  return {
    previous: [truthOf(world, unit, year - 1), truthOf(world, unit, year - 2)],
    others: allOf(world, year).filter((each) => each.unit !== unit?.id),
  };
}
