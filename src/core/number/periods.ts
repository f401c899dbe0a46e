import type { Cursor } from './cursor';
import { Phrases } from './phrases';
import type { Token } from './tokens';

/** What a word makes of the number behind it: a year, a month, a quarter, or any date. */
export type PeriodUnit = 'year' | 'month' | 'quarter' | 'date';

const LAST_MONTH = '(?:0?[1-9]|1[0-2])';
const NUMBERS: Readonly<Record<PeriodUnit, RegExp>> = {
  year: /^(?:19|20)\d{2}(?![\d\u0027])/,
  month: new RegExp(`^${LAST_MONTH}(?![\\d\\u0027])`),
  quarter: /^[1-4](?![\d\u0027])/,
  date: /^(?:\d{4}|\d{1,2})(?![\d\u0027])/,
};
const ROMAN = /^(?:i{1,3}|iv|v|vi{1,3}|ix|x|xi{1,2})$/;
const YEAR = NUMBERS.year;

/** "Q3", "QIII", "T9": the word and its number in one. */
const PERIOD_WORD = new RegExp(`^(?:q(?:[1-4]|i{1,3}|iv)|t${LAST_MONTH})$`);
const MONTHS = new Set(['tháng', 'thang']);
/** "6T", "9T2026". */
const GLUED_MONTHS = /^t(?:(?:19|20)\d{2})?$/;
const SPAN_WORDS = new Set(['đầu', 'cuối', 'năm', 'dau', 'cuoi', 'nam']);
/** Units that make a second number the rest of the first: "9 tháng 15 ngày", "6 t 5 tạ". */
const SMALLER_UNITS = new Set([
  'ngày',
  'tuần',
  'giờ',
  'tháng',
  'tạ',
  'yến',
  'kg',
  'ngay',
  'tuan',
  'gio',
  'thang',
]);

const UNITS = new Phrases<PeriodUnit>([
  ['năm', 'year'],
  ['tháng', 'month'],
  ['quý', 'quarter'],
  ['ngày', 'date'],
]);

/** Moves over a number that fits, also where only a space or comma parts it from the figure: "2026 41,2". */
function takePeriodNumber(cursor: Cursor, pattern: RegExp): boolean {
  const token = cursor.peek();
  const found = token?.kind === 'number' ? pattern.exec(token.text)?.[0] : undefined;
  if (token === undefined || found === undefined) return false;
  const rest = token.text.slice(found.length);
  if (/^[.,]? \d/.test(rest)) cursor.splitNumber(found.length + (rest.startsWith(' ') ? 0 : 1));
  else if (!/^[.,]?$/.test(rest)) return false;
  cursor.take();
  return true;
}

/** Moves over "/2025", "/11/2026". */
function takeDateParts(cursor: Cursor): void {
  while (cursor.peek()?.text === '/' && cursor.peek(1)?.kind === 'number') {
    const slash = cursor.mark();
    cursor.take();
    if (takePeriodNumber(cursor, NUMBERS.date)) continue;
    cursor.reset(slash);
    return;
  }
}

/** Moves over "2025", "6/2025", "15/11/2026" or "I/2025" behind "năm", "tháng", "quý". */
export function takePeriod(cursor: Cursor, unit: PeriodUnit): void {
  const first = cursor.peek();
  // "năm 26: 41,2%": two digits are a year only where a colon closes it.
  const shortYear = unit === 'year' && /^\d{2}$/.test(first?.text ?? '') && cursor.peek(1)?.text === ':';
  if (ROMAN.test(first?.folded ?? '') || shortYear) cursor.take();
  else if (!takePeriodNumber(cursor, NUMBERS[unit])) return;
  takeDateParts(cursor);
}

/** Moves over the period itself: "6 tháng đầu năm 2025", "9T/2026", "Q3"; false where none comes. */
function takeSpanWords(cursor: Cursor): boolean {
  const [first, second] = [cursor.peek(), cursor.peek(1)];
  if (first?.kind === 'word' && PERIOD_WORD.test(first.folded)) cursor.take();
  else if (!/^\d{1,2}$/.test(first?.text ?? '') || second?.kind !== 'word') return false;
  else if (second.glued && GLUED_MONTHS.test(second.folded)) cursor.take(2);
  else if (MONTHS.has(second.folded)) {
    cursor.take(2);
    while (SPAN_WORDS.has(cursor.peek()?.folded ?? '')) cursor.take();
    takePeriodNumber(cursor, YEAR);
  } else return false;
  takeDateParts(cursor);
  return true;
}

/** True where a figure comes next, behind a colon, a comma or a dash that is no minus. */
function figureFollows(cursor: Cursor, leadFollows: () => boolean): boolean {
  if (cursor.takeSign(':')) return true;
  const dash = cursor.peek()?.text === '-' && cursor.peek(1)?.glued === false;
  if (dash || cursor.peek()?.text === ',') cursor.take();
  if (leadFollows()) return true;
  const ahead = cursor.peek()?.kind === 'sign' ? 1 : 0;
  return cursor.peek(ahead)?.kind === 'number' && !SMALLER_UNITS.has(cursor.peek(ahead + 1)?.folded ?? '');
}

/** Moves over a period in front of a figure; a length of time alone ("9 tháng") is a figure itself. */
export function takeSpan(cursor: Cursor, leadFollows: () => boolean): boolean {
  const start = cursor.mark();
  if (takeSpanWords(cursor) && figureFollows(cursor, leadFollows)) return true;
  cursor.reset(start);
  return false;
}

/** True for "năm 2025", "tháng 6", "quý I"; "68 năm" has no number behind it, and no month is called 41,2. */
export function isPeriod(token: Token, next: Token | undefined): boolean {
  const unit = UNITS.get(token.folded);
  if (unit === undefined || next === undefined) return false;
  if (unit !== 'year' && ROMAN.test(next.folded)) return true;
  const found = next.kind === 'number' ? NUMBERS[unit].exec(next.text)?.[0] : undefined;
  return found !== undefined && /^[.,]?$/.test(next.text.slice(found.length));
}
