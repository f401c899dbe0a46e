import {
  addDecimals,
  compareDecimals,
  decimalPlaces,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
} from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { isShare } from '../number/unitClass';
import type { Indicator } from '../plan/schema';
import { judge } from '../target/verdict';
import type { Verdict } from '../target/verdict';
import type { Random } from './random';

/** What a qualitative indicator is judged to be. */
export type Judgement = Extract<Verdict, 'met' | 'notMet' | 'inProgress'>;

/** The true figure of one indicator of one unit in one year, as exact decimals. */
export interface Figure {
  /** The result as it is typed, rounded; absent for a qualitative indicator. */
  readonly value?: DecimalString;
  /** The two counts of a ratio. */
  readonly numerator?: DecimalString;
  readonly denominator?: DecimalString;
  /** For a qualitative indicator. */
  readonly judgement?: Judgement;
}

/** A number of the machine as a decimal with so many places. */
export const toDecimal = (value: number, places: number): DecimalString =>
  roundDecimal(value.toFixed(Math.min(places + 4, 20)), places);

/** How many decimals a unit's clerk types for an indicator: the plan's own, and mostly one or two more. */
export function typedDecimals(indicator: Indicator, random: Random): number {
  if (indicator.integer) return 0;
  const stated = indicator.target.decimals ?? 0;
  if (isShare(indicator.unit)) return Math.max(stated, 1 + random.int(2));
  return Math.max(stated, 1);
}

const verdictOf = (indicator: Indicator, value: DecimalString) =>
  judge(indicator, { state: 'reported', value, decimals: decimalPlaces(value), doubts: [] });

/**
 * A rate from its counts as a careful clerk types it: rounded, but never so far that a missed target looks met
 * (94,996 against 95).
 */
export function ratioFigure(
  indicator: Indicator,
  numerator: DecimalString,
  denominator: DecimalString,
  places: number,
): Figure {
  const per = indicator.aggregation.kind === 'ratio' ? indicator.aggregation.per : 1;
  const exact = divideDecimals(multiplyDecimals(numerator, String(per)), denominator, 12);
  const candidates = [0, 1, 2, 3].map((more) => roundDecimal(exact, places + more));
  const isTrue = (value: DecimalString) => verdictOf(indicator, value) === verdictOf(indicator, exact);
  return { value: candidates.find(isTrue) ?? roundDecimal(exact, 6), numerator, denominator };
}

/** The counts whose rate comes nearest to a level. */
export function countedFigure(
  indicator: Indicator,
  level: number,
  denominator: number,
  places: number,
): Figure {
  const per = indicator.aggregation.kind === 'ratio' ? indicator.aggregation.per : 1;
  const nearest = Math.round((level * denominator) / per);
  const most = indicator.bounds?.upper === undefined ? nearest : Math.min(nearest, denominator);
  return ratioFigure(indicator, String(Math.max(0, most)), String(denominator), places);
}

/** Figures added up: the counts of a ratio each for themselves, never the rates. */
export function sumOf(indicator: Indicator, figures: readonly Figure[], places: number): Figure {
  const sum = (part: keyof Pick<Figure, 'value' | 'numerator' | 'denominator'>) =>
    figures.reduce((total, figure) => addDecimals(total, figure[part] ?? '0'), '0');
  if (indicator.aggregation.kind === 'ratio') {
    return ratioFigure(indicator, sum('numerator'), sum('denominator'), places);
  }
  return { value: sum('value') };
}

/** True where the figure falls short of the target, or a qualitative one is not judged met yet. */
export function isMissed(indicator: Indicator, { value, judgement }: Figure): boolean {
  if (judgement !== undefined) return judgement !== 'met';
  return value !== undefined && verdictOf(indicator, value) === 'notMet';
}

/** The smaller of two decimals. */
export const smallerOf = (one: DecimalString, other: DecimalString): DecimalString =>
  compareDecimals(one, other) <= 0 ? one : other;
