import { foldSpelling } from '../text/fold';
import { below1000, decimals, FIVE_OR_YEAR, GAP, HALF, unitOf } from './numberWords';
import { powerOf } from './scaleWords';
import { COUNT_NOUNS, MEASURES } from './unitWords';

const WORD = /[\p{L}\p{M}]+/gu;
/** "5 triệu một người": for each, and no hundred thousand more. */
const ONE_OR_EACH = 'một';

/** Digits and two words behind them: with fewer, no words continue digits. */
const MAY_CONTINUE = /\d ?[^\d ]+ [^\d ]/;

/** A text and its words, folded, with the places where they stand. */
interface Worded {
  readonly text: string;
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly hasDigits: boolean;
}

function wordsIn(text: string): Worded {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  WORD.lastIndex = 0;
  for (let match; (match = WORD.exec(text));) {
    words.push(foldSpelling(match[0]));
    starts.push(match.index);
    ends.push(match.index + match[0].length);
  }
  return { text, words, starts, ends, hasDigits: /\d/.test(text) };
}

/** True for a word that a number may count, or that multiplies it. */
function isCountable(words: readonly string[], at: number): boolean {
  const ahead = words.slice(at, at + 3).join(' ');
  return (
    powerOf(words[at] ?? '') !== undefined ||
    (COUNT_NOUNS.startOf(ahead) ?? MEASURES.startOf(ahead)) !== undefined
  );
}

/** Zeros of the scale right in front of a word, where digits are what it multiplies: 3 in "1 nghìn hai trăm"; undefined elsewhere. */
function scaleOfDigits({ text, words, starts }: Worded, at: number): number | undefined {
  let first = at;
  while (first > 0 && powerOf(words[first - 1] ?? '') !== undefined) first--;
  if (first === at) return undefined;
  const start = starts[first] ?? 0;
  const isJoined =
    /\d ?$/.test(text.slice(0, start)) && !/[^\p{L}\p{M} ]/u.test(text.slice(start, starts[at]));
  return isJoined ? powerOf(words[at - 1] ?? '') : undefined;
}

/** Digits for some words, and how many of them. */
interface Said {
  readonly digits: string;
  readonly taken: number;
}

/** "linh năm" behind "1 nghìn": the digits of five units, with the zeros that stand in front of them. */
function behindGap({ words }: Worded, at: number, zeros: number): Said | undefined {
  const unit = GAP.has(words[at] ?? '') ? unitOf(words[at + 1]) : undefined;
  return unit && zeros <= 3 ? { digits: String(unit).padStart(zeros, '0'), taken: 2 } : undefined;
}

/** The number that begins at a word, with its decimals or half of its hundred. */
function numberAt(worded: Worded, at: number, isBehindNumber: boolean): Said | undefined {
  const { words, hasDigits } = worded;
  const zeros = hasDigits ? scaleOfDigits(worded, at) : undefined;
  // Beside digits only what continues them is a part of the number.
  if (hasDigits && zeros === undefined) return undefined;
  const gap = zeros === undefined ? undefined : behindGap(worded, at, zeros);
  const whole = gap ?? below1000(words, at);
  if (!whole) return undefined;
  const end = at + whole.taken;
  const next = words[end];
  const isYear =
    whole.taken === 1 &&
    words[at] === FIVE_OR_YEAR &&
    (isBehindNumber || !(next === 'phẩy' || isCountable(words, end)));
  const isEach = hasDigits && whole.taken === 1 && words[at] === ONE_OR_EACH && next !== undefined;
  if (isYear || isEach) return undefined;
  const isHalfOfHundred = words[end - 1] === 'trăm' && HALF.test(next ?? '');
  if (isHalfOfHundred) return { digits: whole.digits.replace(/00$/, '50'), taken: whole.taken + 1 };
  const fraction = decimals(words, end);
  return fraction
    ? { digits: `${whole.digits},${fraction.digits}`, taken: whole.taken + fraction.taken }
    : whole;
}

/**
 * A text with its numbers below a thousand written in digits, for the grammar to go on with: "hai triệu rưỡi" →
 * "2 triệu rưỡi", "một nghìn hai trăm căn" → "1 nghìn 200 căn". Where digits stand in it already, only words that continue
 * them: "1 nghìn hai trăm". Undefined where there are none. Words such as "năm" (five, year) are numbers here:
 * whether the result makes sense is for the caller to see.
 */
export function digitsForWords(text: string): string | undefined {
  if (/\d/.test(text) && !MAY_CONTINUE.test(text)) return undefined;
  const worded = wordsIn(text);
  const { words, starts, ends } = worded;
  let out = '';
  let copied = 0;
  /** The word behind the last number. */
  let end = -1;
  for (let index = 0; index < words.length;) {
    const said = numberAt(worded, index, index === end);
    if (!said) {
      index++;
      continue;
    }
    out += text.slice(copied, starts[index]) + said.digits;
    index += said.taken;
    copied = ends[index - 1] ?? text.length;
    end = index;
  }
  return copied === 0 ? undefined : out + text.slice(copied);
}
