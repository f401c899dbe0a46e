import { foldSpelling } from '../text/fold';

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
/** "linh", "lẻ": between a scale and what is far below it. */
export const GAP = new Set(['linh', 'lẻ']);
/** Five, and a year: a number only where something countable follows, and never right behind a number. */
export const FIVE_OR_YEAR = 'năm';
/** "rưỡi": a half of what stands in front. */
export const HALF = /^(?:rưỡi|ruoi)$/;

/** The digit that a folded word is. */
export const digitOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : DIGITS.get(word === 'bẩy' ? 'bảy' : word);

/** The last digit of a number, which behind tens may be said in a way of its own. */
export const unitOf = (word: string | undefined): number | undefined =>
  digitOf(word) ?? BEHIND_TENS.get(word ?? '');

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
    if (GAP.has(words[index] ?? '')) {
      const unit = unitOf(words[index + 1]);
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
  const unit = unitOf(words[index]);
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
