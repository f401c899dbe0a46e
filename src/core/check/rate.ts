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
import { unaskedCounts } from './readCounts';
import type { RowContext } from './rowContext';

/** Decimals kept when a rate is computed to be rounded: beyond the 15 digits that a spreadsheet holds of any number. */
const COMPUTED_DECIMALS = 20;

/**
 * Decimals up to which a stated rate is held to its own last one. Nobody types more; those that a formula leaves behind
 * (33,3333333333333) carry what binary arithmetic rounds away, which for a rate below 100.000 is less than one of these.
 */
const STATED_DECIMALS = 9;

/** Decimals of a rate that is computed for the reader: two, and more only where two would change the verdict. */
const SUGGESTED_DECIMALS = [2, 3, 4, 5, 6] as const;

/** What the two counts of a ratio make, before anybody divides: a rate is held against it without, and exactly. */
export interface Quotient {
  /** The numerator in the indicator's own unit. */
  readonly dividend: DecimalString;
  /** Above 0. */
  readonly divisor: DecimalString;
}

/** Numerator over denominator, neither of them negative; undefined where the indicator is no ratio or the denominator is 0. */
export function quotientOf(
  { aggregation }: Indicator,
  numerator: DecimalString,
  denominator: DecimalString,
): Quotient | undefined {
  return aggregation.kind === 'ratio' ? quotientPer(aggregation.per, numerator, denominator) : undefined;
}

function quotientPer(
  per: number,
  numerator: DecimalString,
  denominator: DecimalString,
): Quotient | undefined {
  if (compareDecimals(denominator, '0') === 0) return undefined;
  return { dividend: multiplyDecimals(numerator, String(per)), divisor: denominator };
}

/** The quotient of a row's two counts; undefined where one is not there. */
export function countedQuotient({ indicator, counts }: RowContext): Quotient | undefined {
  const numerator = counts?.numerator.value;
  const denominator = counts?.denominator.value;
  return numerator === undefined || denominator === undefined
    ? undefined
    : quotientOf(indicator, numerator, denominator);
}

/** The quotient of counts that back a share although the plan asks for none: it tells a wrong figure, and makes none. */
export function backingQuotient({ indicator, cells }: RowContext): Quotient | undefined {
  const counts = unaskedCounts(indicator, cells);
  return counts && quotientPer(100, counts.numerator, counts.denominator);
}

/** The rate itself, to more decimals than anyone states. */
export const rateOf = ({ dividend, divisor }: Quotient): DecimalString =>
  divideDecimals(dividend, divisor, COMPUTED_DECIMALS);

/** The computed rate, rounded as far as the verdict allows: 94,996 against 95 is not shown as 95. */
export function suggestedRate(indicator: Indicator, exact: DecimalString): DecimalString {
  const verdictOf = (value: DecimalString) =>
    judge(indicator, { state: 'reported', value, decimals: decimalPlaces(value), doubts: [] });
  const rounded = SUGGESTED_DECIMALS.map((places) => roundDecimal(exact, places));
  return rounded.find((value) => verdictOf(value) === verdictOf(exact)) ?? exact;
}

/** -1, 0 or 1 as a rate is below, equal to or above the quotient. */
const compareRate = (value: DecimalString, { dividend, divisor }: Quotient) =>
  compareDecimals(multiplyDecimals(value, divisor), dividend);

/** A stated rate may differ from the computed one by half of its own last decimal, no more. */
export function disagrees(value: DecimalString, { dividend, divisor }: Quotient): boolean {
  const places = Math.min(decimalPlaces(value), STATED_DECIMALS);
  const half = places === 0 ? '0.5' : `0.${'0'.repeat(places)}5`;
  const difference = subtractDecimals(multiplyDecimals(value, divisor), dividend);
  return compareDecimals(absoluteDecimal(difference), multiplyDecimals(half, divisor)) > 0;
}

/** Whether a stated rate, or every rate of a stated interval, is another than the computed one. "khoảng" is held to none. */
export function statesOtherRate(read: ReportedNumber, computed: Quotient): boolean {
  if (read.comparator === 'about') return false;
  if (read.comparator === undefined) return disagrees(read.value, computed);
  const { lower, upper } = resultInterval(read);
  const isBelow = lower && compareRate(lower.value, computed) > 0 && disagrees(lower.value, computed);
  const isAbove = upper && compareRate(upper.value, computed) < 0 && disagrees(upper.value, computed);
  return Boolean(isBelow) || Boolean(isAbove);
}
