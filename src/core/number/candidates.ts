import {
  absoluteDecimal,
  compareDecimals,
  decimalPlaces,
  multiplyDecimals,
  negateDecimal,
} from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Amount } from './amount';
import { shift } from './numeral';
import type { DigitReading } from './numeral';
import type { NumberContext } from './reading';
import type { UnitClass } from './unitClass';
import { unitLimits } from './unitLimits';

type Limits = NonNullable<NumberContext['bounds']>;

/** One number a text may mean, in the unit that is reported. */
export interface Candidate {
  readonly value: DecimalString;
  readonly decimals: number;
  /** True where it goes against the Vietnamese convention, or takes a minus for a bullet. */
  readonly unusual: boolean;
  /** Digits behind the mark as written, before any multiplication. */
  readonly fraction: string;
  /** True where no mark was typed for the decimals, or where words multiply: no slip of the thousands then. */
  readonly spoken: boolean;
}

/** True where the value lies within the limits, ends included. */
export function isWithinLimits(value: DecimalString, limits: Limits | undefined): boolean {
  if (limits?.lower !== undefined && compareDecimals(value, limits.lower) < 0) return false;
  return limits?.upper === undefined || compareDecimals(value, limits.upper) <= 0;
}

/** The candidates that each of the limits leaves in turn; limits that leave none are passed over. */
function believable(
  candidates: readonly Candidate[],
  limits: readonly (Limits | undefined)[],
): readonly Candidate[] {
  let left = candidates;
  for (const each of limits) {
    const within = left.filter(({ value }) => isWithinLimits(value, each));
    if (within.length > 0) left = within;
  }
  return left;
}

function readingsOf({ numeral }: Amount): readonly DigitReading[] {
  if (numeral.kind === 'readings') return numeral.readings;
  return numeral.kind === 'code'
    ? []
    : numeral.readings.map((value) => ({ value, fraction: '', unusual: false }));
}

/** Every number the digits of an amount may stand for, conventional first, with sign and multiplication applied. */
export function candidatesOf(amount: Amount, power: number): Candidate[] {
  const signed = readingsOf(amount).map(({ value, fraction, unusual, spoken }): Candidate => {
    const scaled = power === 0 ? value : shift(value, power);
    const number = amount.sign === 'minus' ? negateDecimal(scaled) : scaled;
    // Divided down, every place that is left was stated; multiplied up, the places move behind the comma.
    const places = power < 0 ? decimalPlaces(number) : Math.max(0, fraction.length - power);
    return { value: number, decimals: places, unusual, fraction, spoken: spoken ?? amount.power > 0 };
  });
  if (!amount.looseSign) return signed;
  return [...signed, ...signed.map((one) => ({ ...one, value: negateDecimal(one.value), unusual: true }))];
}

/** True where the target is fewer times away from the larger of two numbers than from the smaller. */
export function isNearer(
  larger: DecimalString,
  smaller: DecimalString,
  target: DecimalString | undefined,
): boolean {
  if (target === undefined) return false;
  const middle = absoluteDecimal(multiplyDecimals(larger, smaller));
  return compareDecimals(multiplyDecimals(target, target), middle) > 0;
}

/**
 * True where the convention is not enough to choose between decimals and thousands and a person is asked.
 * A dot before three digits parts thousands, save in a share or a score ("12.900 %"). A comma before three
 * digits is a decimal comma where three decimals are usual: in shares, scores and thousands, millions or billions
 * of something ("2,607 triệu người"), unless the target is nearer to the thousands; elsewhere an English thousands
 * comma is as likely ("12,900 căn", "1,234"), and of đồng it is the only sense ("344,000 đồng").
 */
function mustAsk(
  candidates: readonly Candidate[],
  unit: UnitClass | undefined,
  context: NumberContext,
): boolean {
  const [{ fraction, value }, thousands] = candidates as [Candidate, Candidate];
  const isDecimal = fraction !== '';
  if (unit === 'share' || unit === 'score') return !isDecimal;
  if (!isDecimal) return false;
  if (context.integer === true || unit !== 'scaled' || fraction.endsWith('00')) return true;
  return isNearer(thousands.value, value, context.targetMagnitude);
}

/** The outcome: one number, or several to ask about, likeliest first. */
export type Choice = { readonly chosen: Candidate } | { readonly ask: readonly DecimalString[] };

/**
 * Chooses among the candidates of one amount by bounds, plausibility, what the unit allows, and convention, in
 * this order.
 * @param unit the unit of the candidates
 * @param kind the class of the unit as written, before multiplying words were applied
 */
export function chooseCandidate(
  candidates: readonly Candidate[],
  unit: string | undefined,
  kind: UnitClass | undefined,
  context: NumberContext,
): Choice {
  const left = believable(candidates, [context.bounds, context.plausible, unitLimits(unit)]);
  const [first, second] = left as [Candidate, Candidate?];
  if (second && kind === 'money' && first.fraction !== '') return { chosen: second };
  if (!second || !mustAsk(left, kind, context)) return { chosen: first };
  // What the unit suggests comes first: the reading against the convention is the one that fits it.
  return { ask: [...left].sort((a, b) => Number(b.unusual) - Number(a.unusual)).map(({ value }) => value) };
}
