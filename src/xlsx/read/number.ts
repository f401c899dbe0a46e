import { decodeUtf8 } from './byteScan';

/** 10^0 to 10^22: the powers of ten that a double holds exactly. */
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/**
 * The number written from `start` to `end`, NaN where there is none. Plain decimals whose digits make an integer
 * below 2^53 are read here: an exact integer divided by an exact power of ten is rounded once, as `Number` rounds.
 * `Number` reads the rest.
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
  if (digits >= powersOfTen.length || value > Number.MAX_SAFE_INTEGER)
    return Number(decodeUtf8(xml, start, end));
  if (point >= 0) value /= powersOfTen[end - point - 1] as number;
  return negative ? 0 - value : value; // never -0, which would print as such
}

/** `Number`, without its leniency: a blank is no number, nor is "0x1F" or "Infinity". */
export function numberOf(text: string): number {
  return /^\s*[-+0-9.eE]+\s*$/.test(text) ? Number(text) : NaN;
}
