import { foldSpelling } from '../text/fold';
import type { Cursor } from './cursor';
import { SUFFIXES } from './leadPhrases';
import { phraseSet } from './phrases';
import { powerOf } from './scaleWords';
import type { Token } from './tokens';

/** A unit longer than this is a sentence; the rest is left aside. */
const MAX_UNIT_TOKENS = 12;

/** Words that begin something else than the unit: "12 xã đạt chuẩn", "41,2% so với năm 2024". */
export const STOPS = phraseSet(
  'đạt|đã|chưa|đang|còn|so|theo|do|vì|nên|để|và|hoặc|nhưng|tăng|giảm|bằng|chiếm|tương đương|trong|của|với|tại|ở|cho|là|gồm|' +
    'ước|từ|kể|hoàn thành|vượt|không|năm nay|cùng kỳ|kế hoạch|kh|trở|tính|dự kiến|sơ bộ|tạm tính|chính thức|khoảng|hơn|dưới|' +
    'thuộc|có|được|bị|phải|sẽ|thấp|cao|rưỡi|như|khi|nếu|mà|ghi chú|nguồn|xuống|lên',
);
const RATE_WORDS = phraseSet('trên|mỗi|hàng|một');
const UNIT_SIGNS = new Set(['%', '‰', '$', '€', '°', '²', '³', 'º']);
const POINTS = foldSpelling('điểm');

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';
const isWord = (token: Token | undefined): boolean => token?.kind === 'word';

/** True for "đến 40", "tới 8": the second half of an interval. */
function isIntervalWord(token: Token, next: Token | undefined): boolean {
  return ['đến', 'tới', 'den', 'toi'].includes(token.folded) && isNumber(next);
}

/** True for "năm 2025", "tháng 6", "quý I" behind a unit; "68 năm" has no number behind it. */
export function isPeriod(token: Token, next: Token | undefined): boolean {
  const period = ['năm', 'tháng', 'quí', 'ngày', 'nam', 'thang'].includes(token.folded);
  return period && (isNumber(next) || /^[ivx]+$/.test(next?.folded ?? ''));
}

/** Length of a rate's denominator that starts with a number: "/1 vạn dân", "/10.000 dân"; 0 where there is none. */
function denominatorLength(cursor: Cursor, ahead: number): number {
  if (!isNumber(cursor.peek(ahead))) return 0;
  let length = 1;
  while (powerOf(cursor.peek(ahead + length)?.folded ?? '') !== undefined) length++;
  return isWord(cursor.peek(ahead + length)) ? length : 0;
}

/** How many tokens from the cursor continue the unit; 0 where it ends. */
function continuation(cursor: Cursor, words: readonly string[]): number {
  const token = cursor.peek() as Token;
  const next = cursor.peek(1);
  const last = words[words.length - 1];
  const afterShare = last === '%' || last === '‰';
  if (token.kind === 'number') return 0;
  if (token.kind === 'word') {
    if (isIntervalWord(token, next) || isPeriod(token, next) || cursor.peekPhrase(SUFFIXES)) return 0;
    if (words.length > 0 && RATE_WORDS.get(token.folded)) return rateLength(cursor, words, next);
    if (cursor.peekPhrase(STOPS) || last === ')') return 0;
    return afterShare ? 0 : 1;
  }
  if (UNIT_SIGNS.has(token.text)) return words.length === 0 || last === POINTS ? 1 : 0;
  if (words.length === 0) return 0;
  if (token.text === '/')
    return isWord(next) ? 2 : denominatorLength(cursor, 1) && 1 + denominatorLength(cursor, 1);
  const joins = (token.text === '.' || token.text === '-') && token.glued && isWord(next) && next?.glued;
  return joins && last !== '%' ? 2 : 0;
}

/** "bác sĩ trên 10.000 dân", "% mỗi năm": a rate said in words. "12 xã trên 15 xã" is n out of m. */
function rateLength(cursor: Cursor, words: readonly string[], next: Token | undefined): number {
  const denominator = denominatorLength(cursor, 1);
  if (denominator > 0) return cursor.peek(1 + denominator)?.folded === words[0] ? 0 : 1 + denominator;
  return isWord(next) && cursor.peek()?.folded !== 'trên' ? 2 : 0;
}

/**
 * Reads the unit behind a number and moves over it; '' where there is none. Spelled as typed, with rates
 * ("bác sỹ/1 vạn dân"); ends at a verb, a bracket, a comma, a period ("năm 2025") or an interval.
 */
export function parseUnitPhrase(cursor: Cursor): string {
  const start = cursor.mark();
  const words: string[] = [];
  while (cursor.peek() && cursor.mark() - start < MAX_UNIT_TOKENS) {
    const length = continuation(cursor, words);
    if (length === 0) break;
    for (let taken = 0; taken < length; taken++) words.push((cursor.take() as Token).folded);
  }
  return cursor.textBetween(start, cursor.mark());
}
