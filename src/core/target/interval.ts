import { addDecimals, compareDecimals, negateDecimal, subtractDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';

/** One end of an interval. */
export interface End {
  readonly value: DecimalString;
  readonly inclusive: boolean;
}

/** A set of numbers without gaps; an absent end is infinite. */
export interface Interval {
  readonly lower?: End;
  readonly upper?: End;
}

const closed = (value: DecimalString): End => ({ value, inclusive: true });
const open = (value: DecimalString): End => ({ value, inclusive: false });

/** The single number x. */
export const exactly = (x: DecimalString): Interval => ({ lower: closed(x), upper: closed(x) });
/** x and above. */
export const fromUp = (x: DecimalString): Interval => ({ lower: closed(x) });
/** Strictly above x. */
export const above = (x: DecimalString): Interval => ({ lower: open(x) });
/** x and below. */
export const upTo = (x: DecimalString): Interval => ({ upper: closed(x) });
/** Strictly below x. */
export const below = (x: DecimalString): Interval => ({ upper: open(x) });
/** a to b, ends included. */
export const between = (a: DecimalString, b: DecimalString): Interval => ({
  lower: closed(a),
  upper: closed(b),
});

/**
 * The numbers that round half away from zero to x at `decimals` decimals: 75.5 at one decimal is
 * [75.45, 75.55), −75.5 is (−75.55, −75.45], and 0 excludes both ends because ±half rounds away.
 */
export function roundingTo(x: DecimalString, decimals: number): Interval {
  const half = decimals === 0 ? '0.5' : `0.${'0'.repeat(decimals)}5`;
  const sign = compareDecimals(x, '0');
  return {
    lower: { value: subtractDecimals(x, half), inclusive: sign > 0 },
    upper: { value: addDecimals(x, half), inclusive: sign < 0 },
  };
}

const mirroredEnd = (end: End | undefined): End | undefined =>
  end && { value: negateDecimal(end.value), inclusive: end.inclusive };

/** The interval seen in a mirror at zero: lower ends become upper ends. */
function mirrored(interval: Interval): Interval {
  return makeInterval(mirroredEnd(interval.upper), mirroredEnd(interval.lower));
}

function makeInterval(lower: End | undefined, upper: End | undefined): Interval {
  return { ...(lower && { lower }), ...(upper && { upper }) };
}

/** Order of two lower ends by where their intervals begin: an open end begins after a closed one. */
function compareLower(a: End | undefined, b: End | undefined): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0;
  return compareDecimals(a.value, b.value) || Number(b.inclusive) - Number(a.inclusive);
}

/** Order of two upper ends by where their intervals end: an open end ends before a closed one. */
function compareUpper(a: End | undefined, b: End | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return compareDecimals(a.value, b.value) || Number(a.inclusive) - Number(b.inclusive);
}

/** True where no number lies in the interval. */
export function isEmpty({ lower, upper }: Interval): boolean {
  if (!lower || !upper) return false;
  const order = compareDecimals(lower.value, upper.value);
  return order > 0 || (order === 0 && !(lower.inclusive && upper.inclusive));
}

/** The numbers in both. */
export function intersection(a: Interval, b: Interval): Interval {
  return makeInterval(
    compareLower(a.lower, b.lower) >= 0 ? a.lower : b.lower,
    compareUpper(a.upper, b.upper) <= 0 ? a.upper : b.upper,
  );
}

/** True where every number of `inner` lies in `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return (
    isEmpty(inner) ||
    (compareLower(inner.lower, outer.lower) >= 0 && compareUpper(inner.upper, outer.upper) <= 0)
  );
}

/** True where an end does not leave a number out that lies this far (-1, 0, 1) to its inner side. */
const admits = (end: End | undefined, side: number): boolean =>
  side > 0 || (side === 0 && end?.inclusive !== false);

/** True where x lies in the interval. */
export function contains({ lower, upper }: Interval, x: DecimalString): boolean {
  return (
    admits(lower, lower ? compareDecimals(x, lower.value) : 1) &&
    admits(upper, upper ? compareDecimals(upper.value, x) : 1)
  );
}

/** True where the two share no number. */
export function areDisjoint(a: Interval, b: Interval): boolean {
  return isEmpty(intersection(a, b));
}

/** Everything from the interval's lower end upward. */
export function openedUpward({ lower }: Interval): Interval {
  return makeInterval(lower, undefined);
}

/** Everything beyond the interval's upper end. */
export function beyondUpper({ upper }: Interval): Interval | undefined {
  return upper && { lower: { value: upper.value, inclusive: !upper.inclusive } };
}

/** Everything from the interval's upper end downward. */
export function openedDownward(interval: Interval): Interval {
  return mirrored(openedUpward(mirrored(interval)));
}

/** Everything below the interval's lower end. */
export function beyondLower(interval: Interval): Interval | undefined {
  const beyond = beyondUpper(mirrored(interval));
  return beyond && mirrored(beyond);
}
