import Big from 'big.js';
import { addShort, divideShort, multiplyShort, subtractShort } from './short';

/**
 * An exact decimal number as a canonical string: no exponent, no plus sign, no leading or trailing
 * zeros beyond need, never "-0": "2.45", "12900", "-0.5", "0". Plain strings keep the core's data
 * serialisable and make a comparison by binary floating point impossible to write by accident.
 */
export type DecimalString = string;

const CANONICAL = /^-?\d+(\.\d+)?$/;

/** True for a plain decimal numeral ("2.45", "-3"); exponents, spaces and signs other than "-" are not. */
export function isDecimal(text: string): boolean {
  return CANONICAL.test(text);
}

function canonical(value: Big): DecimalString {
  return value.eq(0) ? '0' : value.toFixed();
}

/**
 * Canonical form of a decimal numeral.
 * @throws Error where the text is not a plain decimal numeral: a programming mistake, since texts
 * that people typed are read by `core/number`.
 */
export function decimal(text: string): DecimalString {
  if (!isDecimal(text)) throw new Error(`not a decimal numeral: ${JSON.stringify(text)}`);
  return canonical(new Big(text));
}

/**
 * The decimal number a spreadsheet shows for a binary one: 15 significant digits, Excel's own
 * precision. A number that was typed comes back exactly as typed, and 0.1+0.2 is 0.3.
 * Source: Microsoft, "Excel specifications and limits": number precision 15 digits.
 */
export function decimalFromNumber(value: number): DecimalString {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`);
  const shortest = String(value);
  if (isShort(shortest) && isDecimal(shortest)) return shortest;
  return canonical(new Big(value.toPrecision(15)));
}

/** A numeral that has no more digits than a binary number keeps apart from all others. */
const isShort = (numeral: string): boolean => numeral.length <= 15;

/**
 * -1, 0 or 1 as a is below, equal to or above b. Numerals of up to 15 digits are compared as binary numbers, which is
 * exact: two different ones are never the same binary number, and their order is kept (IEEE 754, DBL_DIG).
 */
export function compareDecimals(a: DecimalString, b: DecimalString): -1 | 0 | 1 {
  if (isShort(a) && isShort(b)) {
    const [one, other] = [Number(a), Number(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  }
  return new Big(a).cmp(b);
}

/** a + b, exactly. */
export function addDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return addShort(a, b) ?? canonical(new Big(a).plus(b));
}

/** a − b, exactly. */
export function subtractDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return subtractShort(a, b) ?? canonical(new Big(a).minus(b));
}

/** a × b, exactly. */
export function multiplyDecimals(a: DecimalString, b: DecimalString): DecimalString {
  return multiplyShort(a, b) ?? canonical(new Big(a).times(b));
}

/**
 * a ÷ b rounded half away from zero to `places` decimals.
 * @throws Error where b is zero: the caller has that case as a finding of its own.
 */
export function divideDecimals(a: DecimalString, b: DecimalString, places: number): DecimalString {
  const short = divideShort(a, b, places);
  if (short !== undefined) return short;
  const divide = Big();
  divide.DP = places;
  divide.RM = Big.roundHalfUp;
  return canonical(new divide(a).div(b));
}

/** Rounded half away from zero to `places` decimals: (2.445, 2) → 2.45, (−2.445, 2) → −2.45. */
export function roundDecimal(value: DecimalString, places: number): DecimalString {
  // big.js calls this mode roundHalfUp; it rounds ties away from zero on both sides.
  return canonical(new Big(value).round(places, Big.roundHalfUp));
}

/** Number of decimals of the canonical form: "2.45" → 2, "40" → 0. */
export function decimalPlaces(value: DecimalString): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

/** −value. */
export function negateDecimal(value: DecimalString): DecimalString {
  if (value === '0') return value;
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

/** |value|. */
export function absoluteDecimal(value: DecimalString): DecimalString {
  return value.startsWith('-') ? value.slice(1) : value;
}
