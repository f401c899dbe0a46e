import { compareDecimals, decimalPlaces, divideDecimals, multiplyDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { foldSpelling } from '../text/fold';
import type { Amount } from './amount';
import { candidatesOf, chooseCandidate } from './candidates';
import type { Candidate } from './candidates';
import { scaleProblem } from './contextChecks';
import { fractionOrDate, mayBeDate, mayBeYear } from './dateLike';
import { ambiguous, firstValue, valuesOf } from './ambiguous';
import { intervalProblem, ownPower } from './intervalChecks';
import type { Leads } from './leads';
import type { NumberContext, NumberReading, ReadingDoubt } from './reading';
import type { ParsedResult } from './resultGrammar';
import { chooseScale } from './scaleChoice';
import type { ScaleChoice } from './scaleChoice';
import { partOfWhole, quotient } from './partOfWhole';
import type { Pair } from './partOfWhole';
import { tidyUnit } from './tidyUnit';
import { isShare, unitClass } from './unitClass';
import { changeProblem, conflictProblem, figureInUnitAside, isChange } from './unitProblems';

/** Behind a fraction these make it a part of a whole: "1/2 số xã" is not one commune. */
const WHOLES = /^(?:số|tổng|dân số|diện tích|sản lượng)(?: |$)/;

/** Numerals that no convention allows, and codes. */
function numeralProblem(
  parsed: ParsedResult,
  context: NumberContext,
  powers: readonly number[],
): NumberReading | undefined {
  const amounts = [parsed.first, ...(parsed.second ? [parsed.second] : [])];
  for (const [index, amount] of amounts.entries()) {
    const { numeral } = amount;
    if (numeral.kind === 'code') return { state: 'unreadable', code: 'code' };
    if (numeral.kind === 'broken') return ambiguous('brokenDigits', valuesOf(amount, powers[index] ?? 0));
    const known = parsed.unit !== '' || context.unit !== undefined || context.integer;
    if (numeral.leadingZeros && !known) return { state: 'unreadable', code: 'code' };
  }
  return undefined;
}

/** "1/2 số xã": half of them, or one. */
const partOfCounted = (
  pair: Pair,
  { unit }: ParsedResult,
  context: NumberContext,
): DecimalString[] | undefined =>
  WHOLES.test(foldSpelling(unit)) ? [quotient(pair, 2, context), pair[0]] : undefined;

/** Several figures in one cell, and figures that are not in the unit asked for. */
function severalProblem(parsed: ParsedResult, context: NumberContext): NumberReading | undefined {
  const { leads, first, second, joint, tail } = parsed;
  const values = [first, ...(second ? [second] : [])].map(firstValue);
  // Where a share is asked for, the shares that stand aside are likelier than the counts in front.
  const shares = isShare(context.unit) && !isShare(parsed.unit) ? tail.shares : [];
  if (tail.others.length > 0) return ambiguous('severalValues', [...shares, ...values, ...tail.others]);
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
function shareOfCounts(
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

/** "- 5": a minus or the bullet of a list. Bounds that begin at zero settle it; otherwise it is asked. */
function bulletProblem(
  candidates: readonly Candidate[],
  amount: Amount,
  context: NumberContext,
): NumberReading | undefined {
  if (!amount.looseSign) return undefined;
  const lower = context.bounds?.lower ?? context.plausible?.lower;
  if (lower !== undefined && compareDecimals(lower, '0') >= 0) return undefined;
  return ambiguous(
    'severalValues',
    candidates.map(({ value }) => value),
  );
}

/** The doubts of a number that was settled, each once. */
function doubtsOf(
  parsed: ParsedResult,
  scale: ScaleChoice,
  powers: readonly number[],
  chosen: readonly Candidate[],
  prepared: readonly ReadingDoubt[],
) {
  const doubts = new Set<ReadingDoubt>(prepared);
  for (const doubt of [...parsed.leads.doubts, ...scale.doubts]) doubts.add(doubt);
  if (isChange(parsed)) doubts.add('change');
  if (powers.some((power) => power !== 0)) doubts.add('multiplied');
  if (chosen.some(({ unusual }) => unusual)) doubts.add(parsed.first.looseSign ? 'extraText' : 'decimalMark');
  if (parsed.joint === 'interval' && mayBeDate(parsed)) doubts.add('mayBeDate');
  if (parsed.tail.aside || parsed.joint === 'outOf') doubts.add('extraText');
  return [...doubts];
}

const isApproximate = ({ leads, joint }: ParsedResult): boolean =>
  leads.approximate || (leads.within && joint !== 'interval');

/** The comparator that the words before and behind a number make together; undefined where they contradict. */
function comparatorOf(
  parsed: ParsedResult,
): { comparator?: 'range' | 'about' | Leads['comparator'] } | undefined {
  const { leads, tail, joint } = parsed;
  if (joint === 'interval') return leads.comparator || tail.suffix ? undefined : { comparator: 'range' };
  if (leads.comparator && tail.suffix && leads.comparator !== tail.suffix) return undefined;
  const stated = leads.comparator ?? tail.suffix ?? (leads.from ? 'atLeast' : undefined);
  if (stated) return { comparator: stated };
  return isApproximate(parsed) ? { comparator: 'about' } : {};
}

/**
 * Decides what a parsed text says in its context: one reading with its doubts, or why it must be asked.
 * @param prepared doubts from preparing the text
 */
export function settle(
  parsed: ParsedResult,
  context: NumberContext,
  prepared: readonly ReadingDoubt[],
): NumberReading {
  const reading = decide(parsed, context, prepared);
  const isExact = comparatorOf(parsed)?.comparator === undefined && parsed.joint !== 'interval';
  return reading.state === 'ambiguous' && !isExact ? { ...reading, ofInterval: true } : reading;
}

function decide(
  parsed: ParsedResult,
  context: NumberContext,
  prepared: readonly ReadingDoubt[],
): NumberReading {
  const { first, second, joint, leads, tail, unit: base } = parsed;
  const interval = joint === 'interval' ? second : undefined;
  const last = interval ?? first;
  const firstPower = interval ? ownPower(parsed) : first.power;
  const scale = chooseScale(
    {
      value: firstValue(last),
      power: last.power,
      base,
      typed: parsed.scaledUnit,
      mixed: firstPower !== last.power,
    },
    context,
  );
  const powers = [scale.power + firstPower - last.power, scale.power];
  const early =
    numeralProblem(parsed, context, powers) ??
    changeProblem(parsed, context) ??
    shareOfCounts(parsed, context) ??
    severalProblem(parsed, context);
  if (early) return early;
  const amounts = interval ? [first, interval] : [first];
  if (scale.conflict) return conflictProblem(parsed, context);
  const inUnit = scale.doubts.includes('unitDiffers') ? figureInUnitAside(parsed, context) : undefined;
  if (inUnit) return inUnit;
  const stated = comparatorOf(parsed);
  // "bằng 30% giá bán gỗ" measures another figure, and "trên … trở xuống" measures nothing.
  if (!stated || (leads.relative && tail.words)) return { state: 'unreadable', code: 'text' };
  const effectiveUnit = parsed.scaledUnit || context.unit;
  const kindOfUnit = effectiveUnit === undefined ? undefined : unitClass(effectiveUnit);
  const chosen: Candidate[] = [];
  for (const [index, amount] of amounts.entries()) {
    const candidates = candidatesOf(amount, powers[index] ?? 0);
    const bullet = bulletProblem(candidates, amount, context);
    if (bullet) return bullet;
    const choice = chooseCandidate(candidates, scale.unit || context.unit, kindOfUnit, context);
    if ('ask' in choice) return ambiguous('decimalOrThousands', choice.ask);
    chosen.push(choice.chosen);
  }
  // "Ước TH 2025" is the heading of a column.
  const isYear = mayBeYear(parsed, context);
  if (isYear && leads.words) return { state: 'unreadable', code: 'date' };
  const problem = intervalProblem(parsed, chosen, context) ?? scaleProblem(chosen, base, context);
  if (problem) return problem;
  const [lower, upper] = chosen as [Candidate, Candidate?];
  const kind = leads.kind ?? tail.kind;
  return {
    state: 'reported',
    value: lower.value,
    ...(upper && { upper: upper.value }),
    ...(stated.comparator && { comparator: stated.comparator }),
    ...(isApproximate(parsed) && { approximate: true }),
    decimals: Math.max(...chosen.map(({ decimals }) => decimals)),
    ...(scale.unit !== '' && { unit: tidyUnit(scale.unit) }),
    ...(kind && { kind }),
    doubts: doubtsOf(parsed, scale, powers, chosen, isYear ? [...prepared, 'mayBeDate'] : prepared),
  };
}
