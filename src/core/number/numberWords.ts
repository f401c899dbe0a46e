import { foldSpelling } from '../text/fold';
import { powerOf } from './scaleWords';
import { COUNT_NOUNS, MEASURES } from './unitWords';

/** Digits in words; "mốt", "tư" and "lăm" stand only behind tens. */
const DIGITS: ReadonlyMap<string, number> = new Map(
  'không một hai ba bốn năm sáu bảy tám chín'.split(' ').map((word, digit) => [foldSpelling(word), digit]),
);
const BEHIND_TENS: ReadonlyMap<string, number> = new Map([
  ['mốt', 1],
  ['tư', 4],
  ['lăm', 5],
  ['nhăm', 5],
]);
const BEHIND_HUNDREDS = new Set(['linh', 'lẻ']);
/** Five, and a year: a number only where something countable follows, and never right behind a number. */
export const FIVE_OR_YEAR = 'năm';
/** "rưỡi": a half of what stands in front. */
export const HALF = /^(?:rưỡi|ruoi)$/;
const WORD = /[\p{L}\p{M}]+/gu;

/** The digit that a folded word is. */
export const digitOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : DIGITS.get(word === 'bẩy' ? 'bảy' : word);

/** True for a word that a number may count, or that multiplies it. */
function isCountable(words: readonly string[], at: number): boolean {
  const ahead = words.slice(at, at + 3).join(' ');
  return (
    powerOf(words[at] ?? '') !== undefined ||
    (COUNT_NOUNS.startOf(ahead) ?? MEASURES.startOf(ahead)) !== undefined
  );
}

/** A number below 1000 in words: its digits and how many words it took; undefined where none begins. */
export function below1000(
  words: readonly string[],
  at: number,
): { digits: string; taken: number } | undefined {
  let index = at;
  const first = digitOf(words[index]);
  const isTen = words[index] === 'mười';
  if (first === undefined && !isTen) return undefined;
  if (first === 0 && !['trăm', 'phẩy'].includes(words[index + 1] ?? '')) return undefined;
  let value = 0;
  const hasHundreds = first !== undefined && words[index + 1] === 'trăm';
  if (hasHundreds) {
    value = first * 100;
    index += 2;
    if (BEHIND_HUNDREDS.has(words[index] ?? '')) {
      const unit = digitOf(words[index + 1]) ?? BEHIND_TENS.get(words[index + 1] ?? '');
      if (!unit) return undefined;
      return done(value + unit, index + 2);
    }
  }
  const tens = digitOf(words[index]);
  if (words[index] === 'mười') {
    value += 10;
    index++;
  } else if (tens && words[index + 1] === 'mươi') {
    value += tens * 10;
    index += 2;
  } else if (tens && BEHIND_TENS.has(words[index + 1] ?? '')) {
    // "hai mốt", "ba lăm": the tens are left out in speech.
    value += tens * 10;
    index++;
  } else if (!hasHundreds && tens !== undefined) {
    return done(tens, index + 1);
  } else return done(value, index);
  const unit = digitOf(words[index]) ?? BEHIND_TENS.get(words[index] ?? '');
  return unit ? done(value + unit, index + 1) : done(value, index);

  function done(total: number, end: number) {
    const digits = hasHundreds && first === 0 ? String(total).padStart(3, '0') : String(total);
    return { digits, taken: end - at };
  }
}

/** "phẩy hai lăm", "phẩy không năm": the decimals in words, as one number or digit by digit. */
export function decimals(
  words: readonly string[],
  at: number,
): { digits: string; taken: number } | undefined {
  if (words[at] !== 'phẩy') return undefined;
  const part = below1000(words, at + 1);
  if (part && part.taken > 1) return { digits: part.digits, taken: part.taken + 1 };
  let digits = '';
  for (let index = at + 1; digitOf(words[index]) !== undefined; index++)
    digits += String(digitOf(words[index]));
  return digits === '' ? undefined : { digits, taken: digits.length + 1 };
}

interface Place {
  readonly at: number;
  readonly word: string;
}

function wordsWithPlaces(text: string): Place[] {
  const places: Place[] = [];
  WORD.lastIndex = 0;
  for (let match; (match = WORD.exec(text));) places.push({ at: match.index, word: match[0] });
  return places;
}

/**
 * A text with its numbers below a thousand written in digits, for the grammar to go on with: "hai triệu rưỡi" →
 * "2 triệu rưỡi", "một nghìn hai trăm căn" → "1 nghìn 200 căn". Undefined where it holds digits already, or no number
 * in words. Words such as "năm" (five, year) are numbers here: whether the result makes sense is for the caller to see.
 */
export function digitsForWords(text: string): string | undefined {
  if (/\d/.test(text)) return undefined;
  const places = wordsWithPlaces(text);
  const words = places.map(({ word }) => foldSpelling(word));
  let out = '';
  let copied = 0;
  /** The word behind the last number. */
  let end = -1;
  for (let index = 0; index < words.length;) {
    const whole = below1000(words, index);
    const isYear =
      whole?.taken === 1 &&
      words[index] === FIVE_OR_YEAR &&
      (index === end || !(words[index + 1] === 'phẩy' || isCountable(words, index + 1)));
    if (!whole || isYear) {
      index++;
      continue;
    }
    const fraction = decimals(words, index + whole.taken);
    // "hai trăm rưỡi": half of the hundred.
    const half = words[index + whole.taken - 1] === 'trăm' && HALF.test(words[index + whole.taken] ?? '');
    const taken = whole.taken + (half ? 1 : (fraction?.taken ?? 0));
    const last = places[index + taken - 1] as Place;
    out += text.slice(copied, (places[index] as Place).at);
    out += half ? whole.digits.replace(/00$/, '50') : whole.digits;
    if (fraction) out += `,${fraction.digits}`;
    copied = last.at + last.word.length;
    index += taken;
    end = index;
  }
  return copied === 0 ? undefined : out + text.slice(copied);
}
