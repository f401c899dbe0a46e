import type { DecimalString } from './decimal';
import {
  absoluteDecimal,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  subtractDecimals,
} from './decimal';

/** Decimals of a quotient at most: beyond what anyone types, and within what a binary quotient keeps. */
const MOST_PLACES = 9;
/** Significant digits that every spreadsheet program keeps of a number. */
const KEPT_DIGITS = 15;
/** Enough to see on which side of a tie a quotient of counts is. */
const EXACT_PLACES = 24;
/** What binary arithmetic and a program's fifteen digits may add to a quotient or take from it, as a share of it. */
const NOISE = '0.00000000000001';

/** A quotient rounded half away from zero, and the decimals it was rounded to. */
export interface Quotient {
  readonly value: DecimalString;
  readonly places: number;
}

/** Whether a quotient is so far from the middle between two numerals that binary arithmetic rounds it to the same one. */
function isFirm(exact: DecimalString, rounded: DecimalString, places: number): boolean {
  const half = places === 0 ? '0.5' : `0.${'0'.repeat(places)}5`;
  const off = absoluteDecimal(subtractDecimals(exact, rounded));
  return compareDecimals(subtractDecimals(half, off), absoluteDecimal(multiplyDecimals(exact, NOISE))) > 0;
}

/**
 * a ÷ b to at most nine decimals, to fewer where a spreadsheet's `ROUND(a/b,places)` could not be relied on to give the same numeral: a
 * figure must not change when the sheet that shows it is recalculated.
 * @throws Error where b is zero
 */
export function quotient(a: DecimalString, b: DecimalString): Quotient {
  const exact = divideDecimals(a, b, EXACT_PLACES);
  const [whole = ''] = absoluteDecimal(exact).split('.');
  let places = Math.max(0, Math.min(MOST_PLACES, KEPT_DIGITS - whole.length));
  let value = divideDecimals(a, b, places);
  while (places > 0 && !isFirm(exact, value, places)) {
    places -= 1;
    value = divideDecimals(a, b, places);
  }
  return { value, places };
}
