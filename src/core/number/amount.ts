import { addDecimals, compareDecimals, decimal } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Cursor } from './cursor';
import type { Numeral } from './numeral';
import { readNumeral, shift } from './numeral';
import { withPart, withParts, withRepeating } from './numeralParts';
import { HALF } from './numberWords';
import { powerOf } from './scaleWords';
import { takeSpoken } from './spokenNumerals';
import type { Token } from './tokens';

/** A number with its sign and the words that multiply it, before any context. */
export interface Amount {
  readonly numeral: Numeral;
  readonly sign: 'plus' | 'minus' | 'none';
  /** True where a space stands between the minus and the digits: a minus, or the bullet of a list. */
  readonly looseSign: boolean;
  /** Power of ten of the multiplying words; 0 without any. */
  readonly power: number;
  /** The multiplying words as typed: "nghìn tỷ". */
  readonly scaleText: string;
  /** Place of the first multiplying word, where the unit follows right behind them. */
  readonly scaleMark?: number;
}

const VULGAR_FRACTION = /^[\u00BC-\u00BE\u2150-\u215F\u2189]$/;
const QUARTERS: Readonly<Record<string, DecimalString>> = { '¼': '0.25', '½': '0.5', '¾': '0.75' };

/** "tỷ lệ", "tỷ suất": the same word as a thousand millions, with another meaning. */
const isRatioWord = ({ folded }: Token, next: Token | undefined): boolean =>
  ['tỉ', 'ty', 'ti'].includes(folded) && /^(?:lệ|suất|số|trọng|le|suat|so|trong)$/.test(next?.folded ?? '');

/** The multiplying words that come next, and their joint power of ten. */
function takeScale(cursor: Cursor): { power: number; scaleText: string } {
  const from = cursor.mark();
  let power = 0;
  for (;;) {
    const token = cursor.peek();
    if (token?.kind !== 'word') break;
    // "50k", "50 K": thousands, save where a word makes it something else.
    const isThousand = token.folded === 'k' && cursor.mark() === from && (token.glued || !cursor.peek(1));
    const own = isThousand ? 3 : powerOf(token.folded);
    if (own === undefined || isRatioWord(token, cursor.peek(1))) break;
    power += own;
    cursor.take();
    if (cursor.peek()?.text === '.' && cursor.peek(1)?.kind === 'word') cursor.take();
  }
  return { power, scaleText: cursor.textBetween(from, cursor.mark()).replace(/\.$/, '') };
}

/** Digits said behind a unit of scale without one of their own, as parts of that scale, likeliest first. */
function partsOf(digits: string, power: number): DecimalString[] {
  const asDecimals = decimal(`0.${digits}`);
  // "2 tỷ 50": fifty million, or 2,50. From a thousand up the next smaller scale is a thousandth, else units.
  const asNumber = shift(decimal(digits), power > 4 ? -3 : -power);
  if (compareDecimals(asNumber, asDecimals) === 0) return [asDecimals];
  // One digit is a tenth for everybody: "1tr5", "2 tỷ 3".
  return digits.length === 1 && power >= 3 ? [asDecimals] : [asNumber, asDecimals];
}

/** What is said behind a unit of scale, as a part of that scale: "1tr5" → 0.5, "1 tỷ 200 triệu" → 0.2; several where unclear. */
function takeParts(cursor: Cursor, power: number): readonly DecimalString[] {
  if (takeHalf(cursor)) return ['0.5'];
  const token = cursor.peek();
  if (power === 0 || token?.kind !== 'number' || !/^\d{1,3}$/.test(token.text)) return [];
  const start = cursor.mark();
  cursor.take();
  const smaller = takeScale(cursor);
  if (smaller.power > 0 && smaller.power < power) {
    const further = takeParts(cursor, smaller.power);
    const parts = further.length > 0 ? further : ['0'];
    return parts.map((part) => shift(addDecimals(decimal(token.text), part), smaller.power - power));
  }
  const next = cursor.peek();
  if (smaller.power === 0 && !(next && '-/'.includes(next.text))) return partsOf(token.text, power);
  cursor.reset(start);
  return [];
}

/** Moves over "rưỡi". */
function takeHalf(cursor: Cursor): boolean {
  const isHalf = HALF.test(cursor.peek()?.folded ?? '');
  if (isHalf) cursor.take();
  return isHalf;
}

/** A bracket with digits glued to decimals; behind a whole number it is a footnote. */
function takeRepeating(cursor: Cursor, numeral: Numeral, text: string): Numeral {
  const [open, group, close] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  const bracketed = open?.text === '(' && /^\d+$/.test(group?.text ?? '') && close?.text === ')';
  const decimals = numeral.kind === 'readings' && numeral.readings[0]?.fraction !== '';
  const repeats = text.endsWith(',') || (open?.glued && (decimals || text.endsWith('.')));
  if (!bracketed || !repeats) return numeral;
  cursor.take(3);
  return withRepeating(numeral, (group as Token).text);
}

/** A number token with what belongs to it: "75½", "33,(3)", "41 phẩy 2". */
function parseNumeral(cursor: Cursor, token: Token): Numeral {
  const spoken = takeSpoken(cursor, token);
  if (spoken) return spoken;
  const numeral = takeRepeating(cursor, readNumeral(token.text), token.text);
  const sign = cursor.peek()?.text ?? '';
  if (!VULGAR_FRACTION.test(sign)) return numeral;
  cursor.take();
  const part = QUARTERS[sign];
  return part === undefined ? { kind: 'code' } : withPart(numeral, part);
}

/** Reads [sign] numeral [multiplying words [remainder]]; undefined and unmoved where no number comes next. */
export function parseAmount(cursor: Cursor): Amount | undefined {
  const start = cursor.mark();
  const signToken = cursor.takeSign('+-');
  const token = cursor.peek();
  if (token?.kind !== 'number') {
    cursor.reset(start);
    return undefined;
  }
  cursor.take();
  const written = parseNumeral(cursor, token);
  const scaleMark = cursor.mark();
  const { power, scaleText } = takeScale(cursor);
  const parts = takeParts(cursor, power);
  return {
    numeral: withParts(written, parts),
    sign: signToken ? (signToken.text === '-' ? 'minus' : 'plus') : 'none',
    looseSign: signToken?.text === '-' && !token.glued,
    power,
    scaleText,
    ...(power > 0 && parts.length === 0 && { scaleMark }),
  };
}

/** The amount with "rưỡi" behind its unit: "75 tuổi rưỡi", "2 triệu đồng rưỡi". */
export function withHalfBehindUnit(cursor: Cursor, amount: Amount): Amount {
  return takeHalf(cursor) ? { ...amount, numeral: withPart(amount.numeral, '0.5') } : amount;
}
