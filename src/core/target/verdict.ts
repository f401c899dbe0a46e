import { compareDecimals, subtractDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { NumberReading } from '../number/reading';
import type { Measured } from './goal';
import { goal } from './goal';
import type { Interval } from './interval';
import {
  above,
  areDisjoint,
  below,
  between,
  contains,
  exactly,
  fromUp,
  intersection,
  isEmpty,
  isWithin,
  roundingTo,
  upTo,
} from './interval';

/** The answer to "is the target met?", for a cell in any state. */
export type Verdict =
  'exceeded' | 'met' | 'notMet' | 'inProgress' | 'notReported' | 'notApplicable' | 'notAssessed';

/** A number or interval that was read; see `core/number/reading`. */
export type ReportedNumber = Extract<NumberReading, { state: 'reported' }>;

/** The numbers a reported result may stand for: one number, or all that a bound or interval admits. */
export function resultInterval(result: ReportedNumber): Interval {
  const { value, upper, decimals } = result;
  if (result.comparator === undefined) return exactly(value);
  switch (result.comparator) {
    case 'atLeast':
      return fromUp(value);
    case 'moreThan':
      return above(value);
    case 'atMost':
      return upTo(value);
    case 'lessThan':
      return below(value);
    case 'about':
      return roundingTo(value, decimals);
    case 'range': {
      const last = upper ?? value;
      if (!result.approximate) return between(value, last);
      const { lower } = roundingTo(value, decimals);
      const { upper: end } = roundingTo(last, decimals);
      return { ...(lower && { lower }), ...(end && { upper: end }) };
    }
  }
}

/** The numbers an indicator can take at all. */
export function boundsInterval({ bounds }: Measured): Interval {
  return {
    ...(bounds?.lower !== undefined && { lower: { value: bounds.lower, inclusive: true } }),
    ...(bounds?.upper !== undefined && { upper: { value: bounds.upper, inclusive: true } }),
  };
}

/** True where a stated number, or all that the result admits, lies outside the indicator's bounds. */
export function isOutOfBounds(indicator: Measured, result: ReportedNumber): boolean {
  const { lower, upper } = indicator.bounds ?? {};
  const isOutside = (number: DecimalString) =>
    (lower !== undefined && compareDecimals(number, lower) < 0) ||
    (upper !== undefined && compareDecimals(number, upper) > 0);
  if (isOutside(result.value) || (result.upper !== undefined && isOutside(result.upper))) return true;
  // Nearly every result is one number, which is all that it admits.
  if (result.comparator === undefined) return false;
  return isEmpty(intersection(resultInterval(result), boundsInterval(indicator)));
}

/**
 * Verdict on a reported number or interval against a numeric target, in exact decimals: met where all
 * of it meets the target, not met where none of it does, `notAssessed` otherwise (part of an interval
 * meets it, the value is out of bounds, or the target is qualitative).
 */
export function judge(indicator: Measured, result: ReportedNumber): Verdict {
  const sets = goal(indicator);
  if (!sets || isOutOfBounds(indicator, result)) return 'notAssessed';
  // Nearly every result is one number, which is in a set or is not.
  if (result.comparator === undefined) {
    if (sets.exceeded && contains(sets.exceeded, result.value)) return 'exceeded';
    return contains(sets.met, result.value) ? 'met' : 'notMet';
  }
  const possible = intersection(resultInterval(result), boundsInterval(indicator));
  if (sets.exceeded && isWithin(possible, sets.exceeded)) return 'exceeded';
  if (isWithin(possible, sets.met)) return 'met';
  return areDisjoint(possible, sets.met) ? 'notMet' : 'notAssessed';
}

/**
 * Gap = result − target, signed, exact, in the indicator's unit. For a range: 0 inside, else the
 * distance to the nearest end; for "khoảng": the distance to the stated number, even when met.
 * @returns undefined for a qualitative target.
 */
export function gapTo({ target }: Measured, result: DecimalString): DecimalString | undefined {
  const { value, upper } = target;
  if (value === undefined) return undefined;
  if (upper === undefined || compareDecimals(result, value) < 0) return subtractDecimals(result, value);
  return compareDecimals(result, upper) > 0 ? subtractDecimals(result, upper) : '0';
}
