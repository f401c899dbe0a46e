import { absoluteDecimal } from '../decimal/decimal';
import { firstValue } from './ambiguous';
import type { Amount } from './amount';
import { parseAmount, withHalfBehindUnit } from './amount';
import { Cursor } from './cursor';
import type { Leads } from './leads';
import { parseLeads } from './leads';
import { phraseSet } from './phrases';
import { spelledAside } from './spelledAside';
import type { Spelled } from './spelledAside';
import type { Tail } from './tail';
import { parseTail } from './tail';
import type { Token } from './tokens';
import { takeBracketedUnit, takeUnitInFront } from './unitAround';
import { parseUnitPhrase } from './unitPhrase';
import { COUNT_NOUNS, MEASURES } from './unitWords';

/** How two numbers of one result belong together: "35-40", "12/15", "từ 35 lên 40". */
export type Joint = 'interval' | 'outOf' | 'fromTo';

/** A result's text taken apart; nothing is decided yet. */
export interface ParsedResult {
  readonly leads: Leads;
  readonly first: Amount;
  readonly second?: Amount;
  readonly joint?: Joint;
  /** True where words make it an interval ("từ 2 đến 3"); a bare "2-3" may be a date. */
  readonly spelledOut: boolean;
  /** Unit behind the last number, or before the first ("$ 5.400"), as typed; '' where there is none. */
  readonly unit: string;
  /** The same with the words that multiply, as typed: "nghìn tỷ đồng", "trđ". */
  readonly scaledUnit: string;
  /** Unit behind the first of two numbers, where it has one. */
  readonly firstUnit: string;
  readonly tail: Tail;
  /** Numbers that brackets say in words. */
  readonly spelled: readonly Spelled[];
}

/** Why no result could be taken from a text. */
export type NoResult = 'code' | 'text';

const INTERVAL_SIGNS = '-~÷…';
const INTERVAL_WORDS = phraseSet('đến|tới|đến dưới|cho đến');
const FROM_TO_WORDS = phraseSet(
  'lên|xuống|còn|xuống còn|lên đến|lên tới|tăng lên|giảm còn|giảm xuống|giảm xuống còn',
);
const OUT_OF_WORDS = phraseSet(
  'trên|trong|trên tổng số|trong tổng số|trong số|trên số|trên tổng|trong tổng|của',
);
const AREA_OR_VOLUME = /^(?:k|h|d|c|m|da)?m[23²³]$/;
/** Short units beside those of `MEASURES` and `COUNT_NOUNS` that stand right behind a number. */
const GLUED_UNITS = new Set([
  'g',
  'l',
  'h',
  'k',
  'w',
  'v',
  'kv',
  'va',
  'mm',
  'cm',
  'dm',
  'ml',
  'gw',
  'hp',
  'tr',
  'ty',
  'tỉ',
  'ng',
  'db',
]);

/** A joint and the number behind it; undefined and unmoved where there is none. */
function parseSecond(cursor: Cursor): { joint: Joint; second: Amount; spelledOut: boolean } | undefined {
  const start = cursor.mark();
  const sign = cursor.takeSign(`${INTERVAL_SIGNS}/`);
  let joint: Joint | undefined = sign && (sign.text === '/' ? 'outOf' : 'interval');
  if (!joint) {
    const kinds = [
      ['interval', INTERVAL_WORDS],
      ['fromTo', FROM_TO_WORDS],
      ['outOf', OUT_OF_WORDS],
    ] as const;
    for (const [kind, words] of kinds) {
      const phrase = cursor.peekPhrase(words);
      if (!phrase) continue;
      joint = kind;
      cursor.take(phrase.length);
      break;
    }
  }
  const second = joint && parseAmount(cursor);
  if (joint && second) return { joint, second, spelledOut: !sign };
  cursor.reset(start);
  return undefined;
}

/** "8S", "12A", "5e": one or two letters that are no unit; a digit scanned as a letter, or the end of a code. */
function isStrayLetter({ folded }: Token, next: Token | undefined): boolean {
  const isShort = /^\p{L}{1,2}$/u.test(folded) && !(next?.glued && './'.includes(next.text));
  return isShort && !GLUED_UNITS.has(folded) && !MEASURES.get(folded) && !COUNT_NOUNS.get(folded);
}

/** True for what follows a number in a code: "04C3.1", "42-NQ/TW", "7h30". */
function continuesAsCode(cursor: Cursor): boolean {
  const token = cursor.peek();
  const next = cursor.peek(1);
  if (!token?.glued) return false;
  if (token.kind === 'number') return true;
  // Superscripts, subscripts, Roman numerals and fractions of Unicode: part of a figure this grammar cannot read.
  if (/^[\p{N}\u2044]/u.test(token.text)) return true;
  if (token.kind === 'word') {
    if (/\d/.test(token.text)) return !AREA_OR_VOLUME.test(token.folded);
    return isStrayLetter(token, next);
  }
  return ':-._'.includes(token.text) && next?.glued === true && next.kind === 'word';
}

/** "05 (năm) căn": the number said again in words, as official texts do, moved over; undefined and unmoved for other brackets. */
function takeNumberInWords(cursor: Cursor, amount: Amount): Spelled | undefined {
  const start = cursor.mark();
  if (!cursor.takeSign('(')) return undefined;
  while (cursor.peek()?.kind === 'word') cursor.take();
  const spelled = spelledAside(cursor.textBetween(start + 1, cursor.mark()));
  // "12 (năm)" has its unit in brackets.
  const isNumber =
    spelled?.rest === '' && (!spelled.mayBeYear || absoluteDecimal(firstValue(amount)) === spelled.values[0]);
  if (isNumber && cursor.takeSign(')')) return spelled;
  cursor.reset(start);
  return undefined;
}

/** A unit without and with the words that multiply, as typed. */
function parseUnit(cursor: Cursor, amount: Amount): { unit: string; scaledUnit: string; amount: Amount } {
  const unit = parseUnitPhrase(cursor, amount.power > 0) || takeBracketedUnit(cursor);
  const { scaleMark, scaleText } = amount;
  const asTyped = scaleMark === undefined ? '' : cursor.textBetween(scaleMark, cursor.mark());
  const scaledUnit = asTyped || [scaleText, unit].filter((part) => part !== '').join(' ');
  return { unit, scaledUnit, amount: withHalfBehindUnit(cursor, amount) };
}

/** The second number with its unit; "41,2%/34,2%" are two figures and no "n out of m". */
function parseJoined(cursor: Cursor, firstUnit: string) {
  const start = cursor.mark();
  const joined = parseSecond(cursor);
  if (!joined) return undefined;
  if (joined.joint === 'outOf' && /[%‰]/.test(firstUnit)) {
    cursor.reset(start);
    return undefined;
  }
  const { amount: second, ...units } = parseUnit(cursor, joined.second);
  return { ...joined, ...units, second };
}

/** Takes a prepared text apart: leads, number or two joined numbers, unit, tail. */
export function parseResult(text: string): ParsedResult | NoResult {
  const cursor = new Cursor(text);
  const leads = parseLeads(cursor);
  if (!leads) return 'text';
  const unitInFront = takeUnitInFront(cursor);
  const amount = parseAmount(cursor);
  if (!amount) return 'text';
  const first: Amount = leads.negative ? { ...amount, sign: 'minus' } : amount;
  if (continuesAsCode(cursor)) return 'code';
  const spelled = takeNumberInWords(cursor, first);
  const own = parseUnit(cursor, first);
  const joined = parseJoined(cursor, own.unit);
  // The unit of "35% - 40%" stands behind both, that of "35-40%" behind the last, that of "5 lớp/200 người" behind the first.
  const order = joined?.joint === 'outOf' ? [own, joined] : [joined, own];
  const named = order.find((one) => one?.unit) ?? { unit: unitInFront, scaledUnit: '' };
  const scaled = joined?.joint === 'interval' ? joined : own;
  const tail = parseTail(cursor);
  return {
    leads,
    first: own.amount,
    ...(joined && { second: joined.second, joint: joined.joint }),
    spelledOut: joined?.spelledOut ?? false,
    unit: named.unit,
    scaledUnit: scaled.scaledUnit === '' ? named.unit : scaled.scaledUnit,
    firstUnit: joined ? own.unit : '',
    tail,
    spelled: [...(spelled ? [spelled] : []), ...tail.spelled],
  };
}
