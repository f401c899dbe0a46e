import { compareDecimals, multiplyDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { shift } from './numeral';
import { splitScale } from './scaleWords';
import { canonicalUnit } from './unitWords';

/** A number in the unit that it may have been typed in, and what it then is in the unit that was asked for. */
export interface ScaleSlip {
  /** "đồng/người" for "triệu đồng/người". */
  readonly unit: string;
  /** The number times 10 to this power is `value`. */
  readonly power: number;
  readonly value: DecimalString;
}

/** Where figures of an indicator are known to lie; both ends above zero. */
export interface KnownFigures {
  readonly lower: DecimalString;
  readonly upper: DecimalString;
}

/** Words that people count in; beyond millions only money is. */
const WORDS: readonly (readonly [power: number, word: string])[] = [
  [0, ''],
  [3, 'nghìn'],
  [6, 'triệu'],
];
const WORDS_OF_MONEY: typeof WORDS = [...WORDS, [9, 'tỷ'], [12, 'nghìn tỷ']];

/** So many times what is known, or so small a part of it, is no figure of the same thing: far beyond what skew and growth do. */
const BEYOND_BELIEF = '100';
/** What another word makes of it lies within so many times of what is known; at the most half the way between two words. */
const NEAR = '10';
const HALF_WAY = '32';
/** Money, whatever it is paid per. */
const MONEY = /^(?:đồng|usd)(?:$|\/)/;

/** True where a number is at least `times` times the upper end, or its part of the lower. */
const isAbove = (value: DecimalString, { upper }: KnownFigures, times: DecimalString) =>
  compareDecimals(value, multiplyDecimals(upper, times)) >= 0;
const isBelow = (value: DecimalString, { lower }: KnownFigures, times: DecimalString) =>
  compareDecimals(multiplyDecimals(value, times), lower) <= 0;

const isWithin = (value: DecimalString, { lower, upper }: KnownFigures, times: DecimalString) =>
  compareDecimals(value, multiplyDecimals(upper, times)) <= 0 &&
  compareDecimals(multiplyDecimals(value, times), lower) >= 0;

/** True for a unit that people mistake for another multiple of its base. */
export function hasScale(unit: string): boolean {
  const { power, base } = splitScale(unit);
  return power > 0 || MONEY.test(canonicalUnit(base));
}

/**
 * The units that a number may have been typed in instead of one with "nghìn", "triệu", "tỷ", or plain đồng: 85.000.000 beside
 * 80 triệu đồng. None unless the number is beyond belief as it stands, and near what is known in the other unit.
 * @param known what the number is held against; without a lower end, numbers below it say nothing
 */
export function scaleSlips(
  value: DecimalString,
  unit: string,
  { upper, lower }: Pick<KnownFigures, 'upper'> & Partial<KnownFigures>,
): readonly ScaleSlip[] {
  if (!hasScale(unit) || compareDecimals(value, '0') <= 0) return [];
  const tooMuch = isAbove(value, { upper, lower: upper }, BEYOND_BELIEF);
  const tooLittle = lower !== undefined && isBelow(value, { upper, lower }, BEYOND_BELIEF);
  if (!tooMuch && !tooLittle) return [];
  const { power, base } = splitScale(unit);
  const slips = (MONEY.test(canonicalUnit(base)) ? WORDS_OF_MONEY : WORDS).map(([typed, word]) => ({
    unit: [word, base].filter((part) => part !== '').join(' '),
    power: typed - power,
    value: shift(value, typed - power),
  }));
  const within = (times: DecimalString) =>
    slips.filter((slip) => isWithin(slip.value, { upper, lower: lower ?? slip.value }, times));
  const near = within(NEAR);
  return near.length > 0 ? near : within(HALF_WAY);
}
