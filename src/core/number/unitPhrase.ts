import { foldSpelling } from '../text/fold';
import type { Cursor } from './cursor';
import { SUFFIXES } from './leadPhrases';
import { isPeriod } from './periods';
import { phraseSet } from './phrases';
import { powerOf } from './scaleWords';
import type { Token } from './tokens';
import { COUNT_NOUNS } from './unitWords';

/** A unit longer than this is a sentence; the rest is left aside. */
const MAX_UNIT_TOKENS = 12;

/** Words that begin something else than the unit: "12 xã đạt chuẩn", "41,2% so với năm 2024". */
export const STOPS = phraseSet(
  'đạt|đã|chưa|đang|còn|so|theo|do|vì|nên|để|và|hoặc|nhưng|tăng|giảm|chiếm|tương đương|trong|của|với|tại|ở|cho|là|gồm|' +
    'ước|từ|kể|hoàn thành|vượt|không|năm nay|cùng kỳ|trở|tính|dự kiến|sơ bộ|tạm tính|chính thức|khoảng|hơn|dưới|' +
    'thuộc|có|được|bị|phải|sẽ|thấp|cao|rưỡi|như|khi|nếu|mà|ghi chú|xuống|lên|trên|tổng|vào|hay',
);
/** Nouns that end a unit but may be one themselves: "100% kế hoạch", "2 kế hoạch". */
const STOPS_BEHIND_UNIT = phraseSet('kế hoạch|kh|nguồn|bằng|chỉ tiêu|mục tiêu');
/** Pairs of words that are one noun although the second is a stop: "nhà ở". */
const COMPOUNDS = new Set(['nhà ở', 'co2 tương', 'tương đương', 'trường cao', 'sinh viên cao']);
const RATE_WORDS = phraseSet('trên|mỗi|hàng|một');
/** Those of whom rates per thousands are stated. */
const POPULATION = phraseSet('dân|trẻ|ca|phụ|bà');
const UNIT_SIGNS = new Set(['%', '‰', '$', '€', '°', 'º']);
const POINTS = foldSpelling('điểm');

/** Rates are per 1, 100, 10.000; any other number behind a slash is a total. */
const POWER_OF_TEN = /^10{0,2}(?:[. ]?000)*$/;

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';
const isWord = (token: Token | undefined): boolean => token?.kind === 'word';

/** "đến 40", "tới -8": the second half of an interval; no unit has these words. */
const isIntervalWord = ({ folded }: Token): boolean => ['đến', 'tới', 'den', 'toi'].includes(folded);

/** Length of a rate's denominator that starts with a number: "/1 vạn dân", "/10.000 dân"; 0 where there is none. */
function denominatorLength(cursor: Cursor, ahead: number): number {
  const figure = cursor.peek(ahead);
  if (!figure || !POWER_OF_TEN.test(figure.text)) return 0;
  let length = 1;
  while (powerOf(cursor.peek(ahead + length)?.folded ?? '') !== undefined) length++;
  return isWord(cursor.peek(ahead + length)) ? length : 0;
}

/**
 * Length of "/10.000 dân", "trên vạn dân" right behind a number: a rate that leaves out what it counts; 0 where there is
 * none. Only per thousands of people: "850/1.000 hộ" is n out of m.
 */
function populationLength(cursor: Cursor): number {
  const figure = cursor.peek(1)?.text ?? '';
  let power = POWER_OF_TEN.test(figure) ? figure.replace(/\D/g, '').length - 1 : 0;
  let length = POWER_OF_TEN.test(figure) ? 2 : 1;
  for (let own; (own = powerOf(cursor.peek(length)?.folded ?? '')) !== undefined; length++) power += own;
  return power >= 3 && POPULATION.get(cursor.peek(length)?.folded ?? '') ? length + 1 : 0;
}

/** True for ", phường" and "và phường" in "58 xã, phường": one more of the things counted, and no second figure. */
function namesAnother(cursor: Cursor, next: Token | undefined): boolean {
  return isWord(next) && !isNumber(cursor.peek(2)) && COUNT_NOUNS.get(next?.folded ?? '') === true;
}

/** How many tokens from the cursor continue the unit; 0 where it ends. */
function continuation(cursor: Cursor, words: readonly string[], scaled: boolean): number {
  const token = cursor.peek() as Token;
  const next = cursor.peek(1);
  const last = words[words.length - 1];
  const afterShare = last === '%' || last === '‰';
  if (token.kind === 'number') return 0;
  if (token.kind === 'word') {
    if (isIntervalWord(token) || isPeriod(token, next) || cursor.peekPhrase(SUFFIXES)) return 0;
    if (RATE_WORDS.get(token.folded) && words.length === 0 && populationLength(cursor) > 0)
      return populationLength(cursor);
    if (words.length > 0 && RATE_WORDS.get(token.folded)) return rateLength(cursor, words, next);
    if (COMPOUNDS.has(`${last} ${token.folded}`)) return 1;
    if (words.length > 0 && token.folded === 'và' && namesAnother(cursor, next)) return 2;
    // "1000 con" in a text without accents is no "còn".
    if (words.length === 0 && COUNT_NOUNS.get(token.folded, false)) return 1;
    if (cursor.peekPhrase(STOPS) || (words.length > 0 && cursor.peekPhrase(STOPS_BEHIND_UNIT))) return 0;
    return afterShare ? 0 : 1;
  }
  if (UNIT_SIGNS.has(token.text)) return words.length === 0 || last === POINTS ? 1 : 0;
  if (words.length === 0 && token.text === '/' && scaled && isWord(next)) return 2;
  if (words.length === 0) return token.text === '/' ? populationLength(cursor) : 0;
  if (token.text === '/' && isPeriod(next ?? token, cursor.peek(2))) return 0;
  if (token.text === '/') return isWord(next) ? 2 : rateLength(cursor, words, next);
  if (token.text === ',' && namesAnother(cursor, next)) return 2;
  const joins = (token.text === '.' || token.text === '-') && token.glued && isWord(next) && next?.glued;
  return joins && last !== '%' ? 2 : 0;
}

/** "bác sĩ trên 10.000 dân", "bác sĩ/1 vạn dân", "% mỗi năm": a rate. "12 xã/15 xã" is n out of m and no unit. */
function rateLength(cursor: Cursor, words: readonly string[], next: Token | undefined): number {
  const denominator = denominatorLength(cursor, 1);
  const repeats = words.every((word, index) => cursor.peek(1 + denominator + index)?.folded === word);
  if (denominator > 0) return repeats ? 0 : 1 + denominator;
  return isWord(next) && !['trên', 'tren', '/'].includes(cursor.peek()?.folded as string) ? 2 : 0;
}

/**
 * Reads the unit behind a number and moves over it; '' where there is none. Spelled as typed, with rates
 * ("bác sỹ/1 vạn dân"); ends at a verb, a bracket, a comma, a period ("năm 2025") or an interval.
 * @param scaled whether a multiplying word stands before it: "3 triệu/tháng" leaves out its đồng
 */
export function parseUnitPhrase(cursor: Cursor, scaled = false): string {
  const start = cursor.mark();
  const words: string[] = [];
  while (cursor.peek() && cursor.mark() - start < MAX_UNIT_TOKENS) {
    const length = continuation(cursor, words, scaled);
    if (length === 0) break;
    for (let taken = 0; taken < length; taken++) words.push((cursor.take() as Token).folded);
  }
  return cursor.textBetween(start, cursor.mark());
}
