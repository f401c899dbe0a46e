import { addDecimals, compareDecimals, decimal } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { shift } from './numeral';
import { below1000, decimals, digitOf, GAP } from './numberWords';
import { powerOf } from './scaleWords';

type Words = readonly string[];

const HALF = 'rưỡi';
const COMMA = 'phẩy';

/** From thousands on a scale may have any number in front; "trăm" belongs to the numbers below a thousand. */
const scaleOf = (word: string): number => {
  const power = powerOf(word) ?? 0;
  return power >= 3 ? power : 0;
};

/** Where the largest scale stands first: "hai nghìn tỷ" counts tỷ. */
function largestScale(words: Words): { at: number; power: number } | undefined {
  const power = Math.max(0, ...words.map(scaleOf));
  return power === 0 ? undefined : { at: words.findIndex((word) => scaleOf(word) === power), power };
}

/** Below a thousand, without a comma. */
function small(words: Words): DecimalString[] {
  if (words.length === 1 && digitOf(words[0]) === 0) return ['0'];
  const read = below1000(words, 0);
  if (!read) return [];
  const value = decimal(read.digits.replace(/^0+(?=\d)/, ''));
  const rest = words.slice(read.taken);
  if (rest.length === 0) return [value];
  const isHundreds = words[1] === 'trăm' && read.taken === 2;
  if (rest.length > 1) return [];
  if (rest[0] === HALF) return [addDecimals(value, isHundreds ? '50' : '0.5')];
  // "hai trăm năm" is 250 to most, and 205 to some.
  const digit = isHundreds ? digitOf(rest[0]) : undefined;
  return digit ? [addDecimals(value, String(digit * 10)), addDecimals(value, String(digit))] : [];
}

/** What is said behind a scale, likeliest first: "hai triệu ba" is 2.300.000 to most, and 2.000.003 to some. */
function behind(words: Words, power: number): DecimalString[] {
  const [first = '', ...rest] = words;
  if (words.length === 0) return ['0'];
  if (words.length === 1 && first === HALF) return [shift('0.5', power)];
  if (GAP.has(first)) return small(rest);
  const values = valuesOf(words).filter((value) => compareDecimals(value, shift('1', power)) < 0);
  const digit = words.length === 1 ? digitOf(first) : undefined;
  if (digit) return [...values.map((value) => shift(value, power - 1)), ...values];
  const hasOwn = largestScale(words) !== undefined || digitOf(first) === 0 || power === 3;
  return hasOwn ? values : [...values.map((value) => shift(value, power - 3)), ...values];
}

function valuesOf(words: Words): DecimalString[] {
  const comma = words.indexOf(COMMA);
  if (comma > 0 && !words.slice(comma).some((word) => scaleOf(word) > 0)) {
    const part = decimals(words, comma);
    if (part?.taken !== words.length - comma) return [];
    return valuesOf(words.slice(0, comma)).map((whole) => addDecimals(whole, decimal(`0.${part.digits}`)));
  }
  const scale = largestScale(words);
  if (!scale) return small(words);
  const rests = behind(words.slice(scale.at + 1), scale.power);
  return valuesOf(words.slice(0, scale.at)).flatMap((count) =>
    rests.map((rest) => addDecimals(shift(count, scale.power), rest)),
  );
}

/** Longer than any number of an office in words; what is longer is not searched. */
const MOST_WORDS = 40;

/**
 * The number that Vietnamese words say, as they are written out in documents and as they are spoken ("mười hai nghìn tám" for 12.800):
 * the readings, likeliest first; none where they are no number, or something else stands among them.
 * @param words folded, one by one
 */
export function spelledNumber(words: Words): readonly DecimalString[] {
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  return [...new Set(valuesOf(words))];
}
