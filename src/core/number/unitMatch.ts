import { canonicalUnit } from './unitWords';

const PERCENTAGE_POINTS = 'điểm %';

/** True where one unit begins with the other at a word's end: "căn" and "căn nhà", "đồng" and "đồng/người". */
function begins(long: string, short: string): boolean {
  return long.startsWith(short) && /^(?:$|[ /%])/.test(long.slice(short.length));
}

/**
 * True where two units do not clearly differ: spelling variants, a unit and its fuller form. Percentage
 * points are another unit than per cent. Neither carries a multiplying word (see `splitScale`).
 */
export function sameUnit(a: string, b: string): boolean {
  const left = canonicalUnit(a);
  const right = canonicalUnit(b);
  if (left === right) return true;
  if (left.startsWith(PERCENTAGE_POINTS) !== right.startsWith(PERCENTAGE_POINTS)) return false;
  if (left === '' || right === '') return false;
  return begins(left, right) || begins(right, left);
}
