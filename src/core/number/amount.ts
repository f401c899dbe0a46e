import { addDecimals, decimal, decimalPlaces } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Cursor } from './cursor';
import type { Numeral } from './numeral';
import { readNumeral, shift } from './numeral';
import { powerOf } from './scaleWords';

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

const HALF = /^(?:rưỡi|ruoi)$/;

/** The multiplying words that come next, and their joint power of ten. */
function takeScale(cursor: Cursor): { power: number; scaleText: string } {
  const from = cursor.mark();
  let power = 0;
  for (;;) {
    const token = cursor.peek();
    if (token?.kind !== 'word') break;
    const glued = token.folded === 'k' && token.glued && cursor.mark() === from;
    const own = glued ? 3 : powerOf(token.folded);
    if (own === undefined) break;
    power += own;
    cursor.take();
    if (cursor.peek()?.text === '.' && cursor.peek(1)?.kind === 'word') cursor.take();
  }
  return { power, scaleText: cursor.textBetween(from, cursor.mark()).replace(/\.$/, '') };
}

const only = (numeral: Numeral): DecimalString | undefined =>
  numeral.kind === 'readings' ? numeral.readings[0]?.value : undefined;

/** The part of a unit of scale said behind it, as a fraction of that scale: "1tr5" → 0.5, "1 tỷ 200 triệu" → 0.2. */
function takeRemainder(cursor: Cursor, power: number): DecimalString | undefined {
  const token = cursor.peek();
  if (token && HALF.test(token.folded)) {
    cursor.take();
    return '0.5';
  }
  if (power === 0 || token?.kind !== 'number' || !/^\d{1,3}$/.test(token.text)) return undefined;
  const start = cursor.mark();
  cursor.take();
  const smaller = takeScale(cursor);
  if (smaller.power > 0 && smaller.power < power) return shift(decimal(token.text), smaller.power - power);
  const next = cursor.peek();
  if (smaller.power === 0 && !(next && '-/'.includes(next.text))) return decimal(`0.${token.text}`);
  cursor.reset(start);
  return undefined;
}

function withRemainder(numeral: Numeral, remainder: DecimalString | undefined): Numeral {
  const main = only(numeral);
  if (remainder === undefined || main === undefined) return numeral;
  const value = addDecimals(main, remainder);
  return {
    kind: 'readings',
    readings: [{ value, decimals: decimalPlaces(value), unusual: false }],
    leadingZeros: false,
  };
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
  const scaleMark = cursor.mark();
  const { power, scaleText } = takeScale(cursor);
  const remainder = takeRemainder(cursor, power);
  const numeral = withRemainder(readNumeral(token.text), remainder);
  return {
    numeral,
    sign: signToken ? (signToken.text === '-' ? 'minus' : 'plus') : 'none',
    looseSign: signToken?.text === '-' && !token.glued,
    power,
    scaleText,
    ...(power > 0 && remainder === undefined && { scaleMark }),
  };
}
