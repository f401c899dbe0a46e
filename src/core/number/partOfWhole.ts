import { absoluteDecimal, compareDecimals, divideDecimals, roundDecimal } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { isNearer, isWithinLimits } from './candidates';
import { exceedsBelief } from './contextChecks';
import { shift } from './numeral';
import type { NumberContext } from './reading';
import { isPercentage, unitParts } from './unitMatch';

/** A part and the whole it is of: 412/1.000. */
export type Pair = readonly [part: DecimalString, whole: DecimalString];

/** Decimals of a rate that is worked out for the reader: two, and more only where two would reach a target that it misses. */
const DECIMALS = [2, 3, 4, 5, 6] as const;
const EXACT = 20;

/** The power of ten of what a unit states per: 2 of "%", 4 of "bác sĩ/10.000 dân", 0 of "m²/người"; undefined of every other unit. */
function powerPer(unit = ''): number | undefined {
  const parts = unitParts(unit);
  if (isPercentage(parts)) return 2 - parts.power;
  return parts.per === '' ? undefined : parts.perPower;
}

/** Part over whole, times 10 to a power, in as few decimals as do not move it to another side of the target. */
export function quotient(
  [part, whole]: Pair,
  power: number,
  { targetMagnitude: target }: NumberContext,
): DecimalString {
  const exact = divideDecimals(shift(part, power), whole, EXACT);
  const side = (value: DecimalString) =>
    target === undefined ? 0 : compareDecimals(absoluteDecimal(value), target);
  const rounded = DECIMALS.map((places) => roundDecimal(exact, places));
  return rounded.find((value) => side(value) === side(exact)) ?? exact;
}

/**
 * What n out of m says where a share or a rate is asked for, likeliest first: the quotient, or n with the m of a plan
 * ("58/60 triệu đồng/người"). Undefined where only n can be meant: the unit is no rate, m is what the unit states per
 * already ("9,5/10.000"), both say the same (0/20), or nobody would believe the quotient.
 * @param pair the whole is not 0
 */
export function partOfWhole(pair: Pair, context: NumberContext): DecimalString[] | undefined {
  const power = powerPer(context.unit);
  const [part, whole] = pair;
  if (power === undefined || part === '0' || whole === shift('1', power)) return undefined;
  const rate = quotient(pair, power, context);
  if (isPercentage(unitParts(context.unit ?? ''))) return [rate, part];
  const { plausible, targetMagnitude: target } = context;
  if (!isWithinLimits(rate, plausible) || exceedsBelief(rate, context)) return undefined;
  const rateIsLarger = compareDecimals(rate, part) > 0;
  const largerIsNearer = isNearer(rateIsLarger ? rate : part, rateIsLarger ? part : rate, target);
  const partIsLikelier =
    target !== undefined && isWithinLimits(part, plausible) && rateIsLarger !== largerIsNearer;
  return partIsLikelier ? [part, rate] : [rate, part];
}
