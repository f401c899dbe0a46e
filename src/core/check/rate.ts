import {
  absoluteDecimal,
  compareDecimals,
  decimalPlaces,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Indicator } from '../plan/schema';
import { judge, resultInterval } from '../target/verdict';
import type { ReportedNumber } from '../target/verdict';
import type { RowContext } from './rowContext';

/** Decimals kept when a rate is computed only to be compared: beyond the 15 digits that a spreadsheet holds of any number. */
const COMPUTED_DECIMALS = 20;

/**
 * Decimals up to which a stated rate is held to its own last one. Nobody types more; those that a formula leaves behind
 * (33,3333333333333) carry what binary arithmetic rounds away, which for a rate below 100.000 is less than one of these.
 */
const STATED_DECIMALS = 9;

/** Decimals of a rate that is computed for the reader: two, and more only where two would change the verdict. */
const SUGGESTED_DECIMALS = [2, 3, 4, 5, 6] as const;

/** Numerator over denominator in the indicator's own unit; undefined where it is no ratio or the denominator is 0. */
export function rateOf(
  { aggregation }: Indicator,
  numerator: DecimalString,
  denominator: DecimalString,
): DecimalString | undefined {
  if (aggregation.kind !== 'ratio' || compareDecimals(denominator, '0') === 0) return undefined;
  return divideDecimals(multiplyDecimals(numerator, String(aggregation.per)), denominator, COMPUTED_DECIMALS);
}

/** The rate of a row's two counts; undefined where one is not there. */
export function computedRate({ indicator, counts }: RowContext): DecimalString | undefined {
  const numerator = counts?.numerator.value;
  const denominator = counts?.denominator.value;
  return numerator === undefined || denominator === undefined
    ? undefined
    : rateOf(indicator, numerator, denominator);
}

/** The computed rate, rounded as far as the verdict allows: 94,996 against 95 is not shown as 95. */
export function suggestedRate(indicator: Indicator, exact: DecimalString): DecimalString {
  const verdictOf = (value: DecimalString) =>
    judge(indicator, { state: 'reported', value, decimals: decimalPlaces(value), doubts: [] });
  const rounded = SUGGESTED_DECIMALS.map((places) => roundDecimal(exact, places));
  return rounded.find((value) => verdictOf(value) === verdictOf(exact)) ?? exact;
}

/** A stated rate may differ from the computed one by half of its own last decimal, no more. */
export function disagrees(value: DecimalString, computed: DecimalString): boolean {
  const places = Math.min(decimalPlaces(value), STATED_DECIMALS);
  const half = places === 0 ? '0.5' : `0.${'0'.repeat(places)}5`;
  return compareDecimals(absoluteDecimal(subtractDecimals(value, computed)), half) > 0;
}

/** Whether a stated rate, or every rate of a stated interval, is another than the computed one. "khoảng" is held to none. */
export function statesOtherRate(read: ReportedNumber, computed: DecimalString): boolean {
  if (read.comparator === 'about') return false;
  if (read.comparator === undefined) return disagrees(read.value, computed);
  const { lower, upper } = resultInterval(read);
  const isBelow = lower && compareDecimals(computed, lower.value) < 0 && disagrees(lower.value, computed);
  const isAbove = upper && compareDecimals(computed, upper.value) > 0 && disagrees(upper.value, computed);
  return Boolean(isBelow) || Boolean(isAbove);
}
