import { addDecimals, decimal, divideDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Cursor } from './cursor';
import { exactly, readNumeral } from './numeral';
import type { Numeral } from './numeral';
import { decimals } from './numberWords';
import type { Token } from './tokens';

const COMMA = new Set(['phẩy', 'phay']);
const POINT = new Set(['chấm', 'cham']);

/** Words that decimals may take: "phẩy hai trăm linh năm". */
const AHEAD = [0, 1, 2, 3, 4, 5];

/** A whole number and the first digits of a fraction, which only a space parts. */
const MIXED = /^(\d[\d.]*) (\d{1,2})$/;
/** Parts that people count in and that decimals say exactly. */
const EXACT_PARTS = /^(?:2|4|5|8|10)$/;

/** The one value that digits without a mark, or in groups, stand for. */
function wholeValue(text: string): DecimalString | undefined {
  const numeral = readNumeral(text);
  const [reading] = numeral.kind === 'readings' && !numeral.leadingZeros ? numeral.readings : [];
  return reading?.fraction === '' ? reading.value : undefined;
}

/** "41 phẩy 2", "41 phẩy hai", "41 chấm 2": the mark said as a word, moved over; undefined and unmoved where it is not. */
function takeSpokenMark(cursor: Cursor, head: Token): Numeral | undefined {
  const [mark, tail] = [cursor.peek(), cursor.peek(1)];
  const whole = wholeValue(head.text);
  if (whole === undefined || mark?.kind !== 'word') return undefined;
  // "12 chấm 900" is twelve thousand nine hundred to many.
  const pattern = COMMA.has(mark.folded) ? /^\d+$/ : POINT.has(mark.folded) ? /^\d{1,2}$/ : undefined;
  const inDigits = tail?.kind === 'number' && pattern?.test(tail.text) ? tail.text : undefined;
  const inWords = decimals(
    Array.from(AHEAD, (ahead) => cursor.peek(ahead)?.folded ?? ''),
    0,
  );
  const fraction = inDigits ?? inWords?.digits;
  if (fraction === undefined) return undefined;
  cursor.take(inDigits === undefined ? inWords?.taken : 2);
  const reading = { value: decimal(`${whole}.${fraction}`), fraction, unusual: false };
  return { kind: 'readings', readings: [reading], leadingZeros: false };
}

/**
 * "41 1/2": a whole number and a part of one, moved over; undefined and unmoved where it is not. Without a unit behind it the end may be
 * a day and a month: the number is asked.
 */
function takeMixed(cursor: Cursor, head: Token): Numeral | undefined {
  const [, whole, part = ''] = MIXED.exec(head.text) ?? [];
  const [slash, parts, next] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  const of = parts?.text ?? '';
  const isProper = /^\d{1,2}$/.test(of) && Number(part) > 0 && Number(part) < Number(of);
  const value = whole !== undefined && isProper ? wholeValue(whole) : undefined;
  if (value === undefined || slash?.text !== '/' || next?.text === '/') return undefined;
  cursor.take(2);
  const isExact = EXACT_PARTS.test(of);
  const sum = addDecimals(value, divideDecimals(part, of, isExact ? 3 : 2));
  const isMeasured = next?.kind === 'word' || next?.text === '%';
  return isMeasured && isExact
    ? { kind: 'readings', readings: [{ ...exactly(sum), spoken: true }], leadingZeros: false }
    : { kind: 'broken', readings: [sum, value] };
}

/** A number that goes on behind its first digits as it is spoken; undefined and unmoved where it does not. */
export const takeSpoken = (cursor: Cursor, head: Token): Numeral | undefined =>
  takeSpokenMark(cursor, head) ?? takeMixed(cursor, head);
