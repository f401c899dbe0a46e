import { foldSpelling } from '../text/fold';
import { gluedScaleLength, powerOf } from './scaleWords';

/** A piece of a prepared text: a numeral with its inner marks, a word, or a sign. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** For words and signs: the matching key. Numbers keep their text. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** True where nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** True where the token begins a new line of the cell. */
  readonly newLine: boolean;
}

const DIGIT = /[0-9]/;
const LETTER = /[\p{L}\p{M}]/u;
const WORD = /[\p{L}\p{M}]+/uy;
const WORD_TAIL = /[²³\d]+[\p{L}\p{M}\d]*/uy;
const COMPARISON = /[<>=≤≥≦≧≈~]+(?: (?=[=<>]))?[<>=≤≥]*/y;
const EXPONENT = /[eE][+-]?\d+(?!\p{L})/uy;
const GAP = /[ \n]*/y;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

const isDigit = (char: string | undefined): boolean => char !== undefined && DIGIT.test(char);

/** End of the numeral that starts at `start`: digits, and marks or single spaces between digits. */
function numeralEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const [char, next, third] = [text[at], text[at + 1], text[at + 2]];
    if (char === undefined) return at;
    if (DIGIT.test(char)) at++;
    else if (".,'".includes(char) && isDigit(next)) at++;
    // A mark hit twice, or both keys at once: "12..900", "41,.2". What it was is asked.
    else if ('.,'.includes(char) && '.,'.includes(next ?? '-') && isDigit(third)) at += 2;
    // A space behind a dot or comma is a slip of the hand ("12. 900", "41, 2%"), or two numbers of a list.
    else if ('.,'.includes(char) && next === ' ' && /^\d{1,3}(?![\d.,])/.test(text.slice(at + 2, at + 6)))
      at += 2;
    else if (char === ' ' && isDigit(next)) at++;
    else if (char === ' ' && '.,'.includes(next ?? '-') && isDigit(third)) at += 2;
    else if ('.,'.includes(char) && !LETTER.test(next ?? ' ') && isDigit(text[at - 1])) return at + 1;
    else return at + matchAt(EXPONENT, text, at).length;
  }
}

function startsNumeral(text: string, at: number): boolean {
  return isDigit(text[at]) || ('.,'.includes(text[at] as string) && isDigit(text[at + 1]));
}

/** A word, split where a multiplying word carries its base ("trđ") or digits ("tr5"). */
function wordEnd(text: string, start: number): number {
  const letters = matchAt(WORD, text, start);
  const folded = foldSpelling(letters);
  const split = gluedScaleLength(folded);
  if (split > 0) return start + split;
  if (powerOf(folded) !== undefined) return start + letters.length;
  return start + letters.length + matchAt(WORD_TAIL, text, start + letters.length).length;
}

function tokenEnd(text: string, at: number): readonly [Token['kind'], number] {
  if (startsNumeral(text, at)) return ['number', numeralEnd(text, at)];
  if (LETTER.test(text[at] as string)) return ['word', wordEnd(text, at)];
  const comparison = matchAt(COMPARISON, text, at);
  return ['sign', at + (comparison.length || 1)];
}

/** Splits a prepared text into tokens, in one pass. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    const gap = matchAt(GAP, text, at);
    const start = at + gap.length;
    if (start >= text.length) return tokens;
    const [kind, end] = tokenEnd(text, start);
    const piece = text.slice(start, end);
    tokens.push({
      kind,
      text: piece,
      folded: kind === 'number' ? piece : foldSpelling(piece),
      start,
      end,
      glued: gap === '' && start > 0,
      newLine: gap.includes('\n'),
    });
    at = end;
  }
}
