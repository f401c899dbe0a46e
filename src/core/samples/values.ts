import type { AppendixStrings } from '../appendix/strings';
import type { RowValues } from '../appendix/values';
import { reportingDay } from '../calendar/deadlines';
import { yearOf } from '../calendar/day';
import type { ResultKind } from '../number/reading';
import { indicatorsOf } from '../plan/rows';
import type { Indicator, ReportingUnit } from '../plan/schema';
import type { Figure } from './figure';
import { isMissed } from './figure';
import { Random } from './random';
import { explanationText, noteText, sourceText } from './words';
import type { SampleWorld } from './world';

/** Whose appendix, for which year, and the day it is filled in on. */
export interface FillRequest {
  /** Absent for the whole plan. */
  readonly unit?: ReportingUnit;
  readonly year: number;
  /** ISO 8601; a year that has not ended by then can only be estimated. */
  readonly day: string;
}

/** A figure is final once its year is over. */
export const kindOn = (year: number, day: string): ResultKind =>
  yearOf(day) > year ? 'official' : 'estimate';

/** A miss is explained in the target year, and where a baseline shows that the pace is behind (docs/domain.md, section 5). */
const asksForExplanation = (indicator: Indicator, figure: Figure, year: number) =>
  isMissed(indicator, figure) && (year >= indicator.target.year || indicator.baseline !== undefined);

function rowOf(
  indicator: Indicator,
  figure: Figure,
  { unit, year, day }: FillRequest,
  { verdicts }: Pick<AppendixStrings, 'verdicts'>,
  seed: number,
): RowValues {
  const random = new Random(seed, 'row', indicator.id, unit?.id ?? '', year);
  const { value, numerator, denominator, judgement } = figure;
  const source = sourceText(random, year);
  const explains = asksForExplanation(indicator, figure, year) || random.chance(0.05);
  const explanation = explanationText(random);
  return {
    ...(value !== undefined && { result: Number(value) }),
    ...(judgement !== undefined && { result: verdicts[judgement] }),
    ...(numerator !== undefined && { numerator: Number(numerator) }),
    ...(denominator !== undefined && { denominator: Number(denominator) }),
    kind: kindOn(year, day),
    source,
    ...(explains && { explanation }),
    ...(random.chance(0.06) && { note: noteText(random) }),
  };
}

/** What a careful clerk fills into every row of a unit's appendix: nothing a check has anything to say about. */
export function sampleValues(
  world: SampleWorld,
  request: FillRequest,
  strings: Pick<AppendixStrings, 'verdicts'>,
): ReadonlyMap<string, RowValues> {
  const { unit, year } = request;
  const figures = world.figures(unit, year);
  const indicators = indicatorsOf(world.plan, unit, reportingDay(world.plan, unit, year));
  return new Map(
    indicators.map((indicator) => [
      indicator.id,
      rowOf(indicator, figures.get(indicator.id) ?? {}, request, strings, world.seed),
    ]),
  );
}
