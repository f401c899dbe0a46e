import { absoluteDecimal, compareDecimals, decimalPlaces, multiplyDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { isWithinLimits } from './candidates';
import type { NumberContext, NumberReading } from './reading';
import { isShare, unitClass } from './unitClass';

/** Offices state a share in one or two decimals; a fraction of one that stands for such a share has more. */
const MOST_DECIMALS = 2;

/**
 * True for a share strictly between 0 and 1 beside a target of 1 or more: 0,412 may be 41,2%. The sheet's own
 * formula asks in the same cases (docs/domain.md, "The appendix as offices expect it"). With no target known, only for
 * more decimals than a share is stated in.
 */
export function mayBeFractionOfOne(value: DecimalString, context: NumberContext): boolean {
  const { unit, targetMagnitude } = context;
  // Most results are 1 or more: nothing else need be asked.
  const betweenZeroAndOne = compareDecimals(value, '0') > 0 && compareDecimals(value, '1') < 0;
  if (!betweenZeroAndOne || !isShare(unit)) return false;
  if (targetMagnitude === undefined) return decimalPlaces(value) > MOST_DECIMALS;
  return compareDecimals(absoluteDecimal(targetMagnitude), '1') >= 0;
}

/** Where half of the whole or more is the target, 1 is far more likely "100%" typed than one per cent. */
export const LARGE_SHARE = '50';

/** True for 1 where all of something is near the target: "100%" as a per cent format stores it. */
export function mayBeTheWhole(value: DecimalString, { unit, targetMagnitude = '0' }: NumberContext): boolean {
  const isOne = compareDecimals(value, '1') === 0;
  return isOne && isShare(unit) && compareDecimals(absoluteDecimal(targetMagnitude), LARGE_SHARE) >= 0;
}

/** A result this many times its target is none. */
const BEYOND_BELIEF = '10';

/** True for a number that is not believable in its context: above what is plausible, or many times the target. */
export function exceedsBelief(value: DecimalString, { plausible, targetMagnitude }: NumberContext): boolean {
  if (plausible?.upper !== undefined) return compareDecimals(value, plausible.upper) > 0;
  if (targetMagnitude === undefined || compareDecimals(targetMagnitude, '0') === 0) return false;
  return compareDecimals(value, multiplyDecimals(absoluteDecimal(targetMagnitude), BEYOND_BELIEF)) > 0;
}

/** The readings that bounds allow, what is plausible first; the sort is stable. */
function possible(readings: readonly DecimalString[], { bounds, plausible }: NumberContext): DecimalString[] {
  const within = readings.filter((value) => isWithinLimits(value, bounds));
  const rank = (value: DecimalString) => Number(!isWithinLimits(value, plausible));
  return within.sort((a, b) => rank(a) - rank(b));
}

/** True where the target is fewer times larger than the number than it is smaller than its hundredfold: 0,9 beside 2,45. */
function isNearerAsItStands(value: DecimalString, { targetMagnitude }: NumberContext): boolean {
  if (targetMagnitude === undefined || compareDecimals(targetMagnitude, '0') === 0) return false;
  const middle = multiplyDecimals(absoluteDecimal(value), '10');
  return compareDecimals(middle, absoluteDecimal(targetMagnitude)) > 0;
}

/** × 100 or as it stands, likeliest first: what is plausible, then what is nearer to the target. What bounds exclude is not offered. */
export function unitScaleQuestion(value: DecimalString, context: NumberContext): NumberReading {
  const hundredfold = multiplyDecimals(value, '100');
  const both = isNearerAsItStands(value, context) ? [value, hundredfold] : [hundredfold, value];
  const readings = possible(both, context);
  return { state: 'ambiguous', code: 'unitScale', readings };
}

/** True for a bare count noun ("căn", "người"), of which nothing else is known. */
const countsThings = ({ unit = '' }: NumberContext): boolean => unitClass(unit) === 'count';

/** A fraction where whole things are counted, unless it is impossible either way (−0,5): that is out of bounds, not a slip of the thousands. */
export function isDoubtfulFraction(value: DecimalString, context: NumberContext): boolean {
  const { integer = countsThings(context), bounds } = context;
  if (!integer || decimalPlaces(value) === 0) return false;
  return [value, multiplyDecimals(value, '1000')].some((each) => isWithinLimits(each, bounds));
}

/** "12.900" becomes 12,9; "1.234.567" is no number to a PC with English settings, so no larger one comes of that slip. */
const LARGEST_SLIP = '1000';

/**
 * A fraction where whole things are counted: × 1000 where that is whole and possible ("12,9" for 12.900), or as it stands.
 * @param spoken no mark was typed ("mười hai rưỡi"), so none was mistaken
 */
export function fractionQuestion(
  value: DecimalString,
  context: NumberContext,
  spoken = false,
): NumberReading {
  const thousandfold = multiplyDecimals(value, '1000');
  const isSlip = !spoken && compareDecimals(absoluteDecimal(value), LARGEST_SLIP) < 0;
  const isWhole = decimalPlaces(thousandfold) === 0 && isWithinLimits(thousandfold, context.bounds);
  return {
    state: 'ambiguous',
    code: 'fractionInCount',
    readings: isSlip && isWhole ? [thousandfold, value] : [value],
  };
}

/**
 * What the context makes doubtful about numbers that are otherwise settled: a fraction of a count, or a
 * share that may have been written as a fraction of one.
 * @param typedUnit the unit the text itself names: its own "%" settles the scale
 */
export function scaleProblem(
  values: readonly { readonly value: DecimalString; readonly spoken?: boolean }[],
  typedUnit: string,
  context: NumberContext,
): NumberReading | undefined {
  for (const { value, spoken } of values) {
    if (isDoubtfulFraction(value, context)) return fractionQuestion(value, context, spoken);
    if (typedUnit === '' && mayBeFractionOfOne(value, context)) return unitScaleQuestion(value, context);
  }
  return undefined;
}
