import { compareDecimals, decimalPlaces, divideDecimals, multiplyDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { foldSpelling } from '../text/fold';
import { ambiguous, firstValue } from './ambiguous';
import { fractionOrDate, mayBeDate } from './dateLike';
import { numberBehindUnit } from './numberBehindUnit';
import { partOfWhole, quotient } from './partOfWhole';
import type { Pair } from './partOfWhole';
import type { NumberContext, NumberReading } from './reading';
import type { ParsedResult } from './resultGrammar';
import { isShare } from './unitClass';

/** Behind a fraction these make it a part of a whole: "1/2 số xã" is not one commune. */
const WHOLES = /^(?:số|tổng|dân số|diện tích|sản lượng)(?: |$)/;

/** "1/2 số xã": half of them, or one. */
const partOfCounted = (
  pair: Pair,
  { unit }: ParsedResult,
  context: NumberContext,
): DecimalString[] | undefined =>
  WHOLES.test(foldSpelling(unit)) ? [quotient(pair, 2, context), pair[0]] : undefined;

/** Several figures in one cell, and figures that are not in the unit asked for. */
export function severalProblem(parsed: ParsedResult, context: NumberContext): NumberReading | undefined {
  const { leads, first, second, joint, tail } = parsed;
  const values = [first, ...(second ? [second] : [])].map(firstValue);
  // Where a share is asked for, the shares that stand aside are likelier than the counts in front.
  const shares = isShare(context.unit) && !isShare(parsed.unit) ? tail.shares : [];
  if (tail.others.length > 0) return ambiguous('severalValues', [...shares, ...values, ...tail.others]);
  const behind = numberBehindUnit(parsed.unit, context.unit);
  if (behind.length > 0) return ambiguous('severalValues', [...values, ...behind]);
  if (leads.period && tail.periods.length > 0)
    return ambiguous('severalValues', [...values, ...tail.periods]);
  if (shares.length > 0) return ambiguous('severalValues', [...shares, ...values]);
  if (joint === 'fromTo') return ambiguous('severalValues', values.reverse());
  if (joint !== 'outOf' || !second) return undefined;
  const pair: Pair = [firstValue(first), firstValue(second)];
  if (pair[1] === '0') return ambiguous('severalValues', pair);
  if (mayBeDate(parsed)) return fractionOrDate(pair, context);
  const readings = partOfWhole(pair, context) ?? partOfCounted(pair, parsed, context);
  return readings && ambiguous('severalValues', readings);
}

/** "12/15 = 80%" where a share is asked for: the counts say the same, and are left aside. */
export function shareOfCounts(
  { first, second, joint, tail }: ParsedResult,
  { unit = '' }: NumberContext,
): NumberReading | undefined {
  const [share, ...others] = new Set([...tail.shares, ...tail.others]);
  if (unit.trim() !== '%' || joint !== 'outOf' || !second || share === undefined || others.length > 0)
    return undefined;
  const [part, whole] = [firstValue(first), firstValue(second)];
  const decimals = decimalPlaces(share);
  const isSame =
    tail.shares.length > 0 &&
    whole !== '0' &&
    compareDecimals(divideDecimals(multiplyDecimals(part, '100'), whole, decimals), share) === 0;
  return isSame ? { state: 'reported', value: share, decimals, unit: '%', doubts: ['extraText'] } : undefined;
}
