import type { DecimalString } from '../../decimal/decimal';
import type { ResultKind } from '../../number/reading';
import { existsOn, unitOf } from '../../plan/units';
import type { AppendixCheck } from '../checkAppendix';
import { plainNumber } from './plainNumber';
import { oncePer } from '../../memo/remember';

/** What a unit reported for an indicator in an earlier year: one number, nothing that was in doubt. */
export interface EarlierFigure {
  readonly year: number;
  readonly value: DecimalString;
  readonly kind?: ResultKind;
}

const keyOf = (plan: string, unit: string | undefined, indicator: string) =>
  JSON.stringify([plan, unit, indicator]);

/** Of two figures of one year the final one counts, and of two alike the later in the list. */
function countsMore(figure: EarlierFigure, other: EarlierFigure | undefined): boolean {
  return !(other?.kind === 'official' && figure.kind !== 'official');
}

/** The figures of every unit and indicator, by year. */
const yearsByKey = oncePer((checks: readonly AppendixCheck[]) => {
  const byKey = new Map<string, Map<number, EarlierFigure>>();
  for (const { plan, unit, year, results } of checks) {
    for (const result of year === undefined ? [] : results) {
      const value = plainNumber(result);
      if (value === undefined || year === undefined) continue;
      const key = keyOf(plan.id, unit, result.indicator);
      const years = byKey.get(key) ?? new Map<number, EarlierFigure>();
      const figure = { year, value, ...(result.kind && { kind: result.kind }) };
      if (countsMore(figure, years.get(year))) years.set(year, figure);
      byKey.set(key, years);
    }
  }
  return byKey;
});

type Reported = Pick<AppendixCheck, 'plan' | 'unit' | 'year'>;

/**
 * Whether figures of a year say something of a later one: a unit that did not exist at the end of that year has other land and
 * other people now (docs/domain.md, section 9).
 */
function isMeasureFor({ plan, unit: id, year }: Reported, earlier: number): boolean {
  const unit = id === undefined ? undefined : unitOf(plan, id);
  const existed = !unit || existsOn(unit, `${earlier}-12-31`);
  return year !== undefined && earlier < year && existed;
}

/** Whether one appendix is an earlier year's that another one can be held against. */
export function isEarlierOf(previous: Reported, reported: Reported): boolean {
  return (
    previous.plan.id === reported.plan.id &&
    previous.unit === reported.unit &&
    previous.year !== undefined &&
    isMeasureFor(reported, previous.year)
  );
}

/** What a unit reported for an indicator before a year, the latest first. */
export function earlierFigures(
  previous: readonly AppendixCheck[],
  reported: Reported,
  indicator: string,
): readonly EarlierFigure[] {
  const byKey = yearsByKey(previous);
  return Array.from(byKey.get(keyOf(reported.plan.id, reported.unit, indicator))?.values() ?? [])
    .filter((figure) => isMeasureFor(reported, figure.year))
    .sort((a, b) => b.year - a.year);
}
