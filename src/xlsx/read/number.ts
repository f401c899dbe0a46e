import { decodeUtf8 } from './byteScan';

/** 10^0 to 10^22: the powers of ten that a double holds exactly. */
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** Digits of the longest integers that a double holds exactly, whatever the digits are. */
const EXACT_DIGITS = 15;
/** Digits that two such integers hold together, the second of at most four digits. */
const SPLIT_DIGITS = 19;

/**
 * The number written from `start` to `end`, NaN where there is none. Plain decimals whose digits make an integer
 * below 2^53 are read here: an exact integer divided by an exact power of ten is rounded once, as `Number` rounds.
 * Somewhat longer ones, such as Excel writes for what it has computed, are read here where their rounding is beyond
 * doubt. `Number` reads the rest.
 */
export function parseNumber(xml: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = xml[at] === 0x2d;
  if (negative) at++;
  const first = at;
  let point = -1;
  let value = 0;
  for (; at < end; at++) {
    const digit = (xml[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return numberOf(decodeUtf8(xml, start, end));
  }
  const digits = end - first - (point < 0 ? 0 : 1);
  if (digits === 0) return NaN;
  const decimals = point < 0 ? 0 : end - point - 1;
  if (decimals >= powersOfTen.length) return Number(decodeUtf8(xml, start, end));
  const divisor = powersOfTen[decimals] as number;
  if (value > Number.MAX_SAFE_INTEGER) {
    value = digits > SPLIT_DIGITS ? NaN : splitQuotient(xml, first, end, divisor);
    if (Number.isNaN(value)) return Number(decodeUtf8(xml, start, end));
  } else {
    value /= divisor;
  }
  return negative ? 0 - value : value; // never -0, which would print as such
}

/** `Number`, without its leniency: a blank is no number, nor is "0x1F" or "Infinity". */
export function numberOf(text: string): number {
  return /^\s*[-+0-9.eE]+\s*$/.test(text) ? Number(text) : NaN;
}

/**
 * An integer of 16 to 19 digits, a point among them or not, divided by an exact power of ten: the double nearest to
 * it, or NaN where this does not show which one that is.
 *
 * The integer is the sum of two doubles, exactly. Their quotient is taken twice, the second time of what the first
 * left over, which is exact too; what the second lacks is far below 2^-45 of it (T. J. Dekker, "A floating-point
 * technique for extending the available precision", 1971).
 */
function splitQuotient(xml: Uint8Array, start: number, end: number, divisor: number): number {
  let head = 0;
  let tail = 0;
  let scale = 1;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const digit = (xml[at] as number) - 0x30;
    if (digit < 0) continue;
    if (digits++ < EXACT_DIGITS) head = head * 10 + digit;
    else {
      tail = tail * 10 + digit;
      scale *= 10;
    }
  }
  const scaled = head * scale;
  const low = productError(head, scale, scaled) + tail;
  const high = scaled + low;
  const rest = low - (high - scaled);
  const quotient = high / divisor;
  const product = quotient * divisor;
  const left = high - product - productError(quotient, divisor, product) + rest;
  const correction = left / divisor;
  const doubt = Math.abs(correction) * 2 ** -45;
  const value = quotient + (correction - doubt);
  return value === quotient + (correction + doubt) ? value : NaN;
}

/** What rounding took from a product of two doubles, exactly (G. W. Veltkamp's splitting). */
function productError(a: number, b: number, product: number): number {
  const highA = upperHalf(a);
  const lowA = a - highA;
  const highB = upperHalf(b);
  const lowB = b - highB;
  return highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
}

/** The upper 26 bits of a double, so that products of halves are exact. */
function upperHalf(value: number): number {
  const shifted = value * (2 ** 27 + 1);
  return shifted - (shifted - value);
}
