import { compareDecimals } from '../decimal/decimal';
import type { Amount } from './amount';
import { candidatesOf, chooseCandidate } from './candidates';
import type { Candidate } from './candidates';
import { scaleProblem } from './contextChecks';
import { mayBeDate, mayBeYear } from './dateLike';
import { ambiguous, firstValue, valuesOf } from './ambiguous';
import { intervalProblem, ownPower } from './intervalChecks';
import type { Leads } from './leads';
import type { NumberContext, NumberReading, ReadingDoubt } from './reading';
import type { ParsedResult } from './resultGrammar';
import { chooseScale } from './scaleChoice';
import type { ScaleChoice } from './scaleChoice';
import { severalProblem, shareOfCounts } from './severalFigures';
import { agreeing, contradiction, numbersAgain } from './spelledChecks';
import { tidyUnit } from './tidyUnit';
import { unitClass } from './unitClass';
import { changeProblem, conflictProblem, figureInUnitAside, isChange } from './unitProblems';

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

/** The context of a part: it cannot be more than the whole it is of, however either is read ("400,5/1.000" are not 400.500). */
function withinWhole({ joint, second }: ParsedResult, context: NumberContext): NumberContext {
  if (joint !== 'outOf' || !second) return context;
  const [largest] = valuesOf(second, second.power).sort((a, b) => compareDecimals(b, a));
  const { bounds } = context;
  const isBounded =
    largest === undefined || (bounds?.upper !== undefined && compareDecimals(bounds.upper, largest) <= 0);
  return isBounded ? context : { ...context, bounds: { ...bounds, upper: largest } };
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
  const words = numbersAgain(parsed, context);
  for (const [index, amount] of amounts.entries()) {
    const power = powers[index] ?? 0;
    const all = candidatesOf(amount, power);
    const agreed = words.reduce<readonly Candidate[]>(
      (left, each) => agreeing(left, each, power, amount.power),
      all,
    );
    const candidates = agreed.length > 0 ? agreed : all;
    const bullet = bulletProblem(candidates, amount, context);
    if (bullet) return bullet;
    const choice = chooseCandidate(candidates, scale.unit || context.unit, kindOfUnit, context);
    if (agreed.length === 0) return contradiction(choice, words, power - amount.power);
    if ('ask' in choice) return ambiguous('decimalOrThousands', choice.ask);
    chosen.push(choice.chosen);
  }
  // "Ước TH 2025" is the heading of a column.
  const isYear = mayBeYear(parsed, context);
  if (isYear && leads.words) return { state: 'unreadable', code: 'date' };
  const problem =
    intervalProblem(parsed, chosen, context) ?? scaleProblem(chosen, base, withinWhole(parsed, context));
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
    doubts: doubtsOf(parsed, scale, powers, chosen, [
      ...prepared,
      ...(isYear ? (['mayBeDate'] as const) : []),
      ...(parsed.spelled.length > words.length ? (['extraText'] as const) : []),
    ]),
  };
}
