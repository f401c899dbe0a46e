import { compareDecimals, decimalPlaces, negateDecimal } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Amount } from './amount';
import { shift } from './numeral';
import type { DigitReading } from './numeral';
import type { NumberContext } from './reading';
import type { UnitClass } from './unitClass';

type Limits = NonNullable<NumberContext['bounds']>;

/** One number a text may mean, in the unit that is reported. */
export interface Candidate {
  readonly value: DecimalString;
  readonly decimals: number;
  /** True where it goes against the Vietnamese convention, or takes a minus for a bullet. */
  readonly unusual: boolean;
  /** Digits behind the mark as written, before any multiplication. */
  readonly fraction: string;
}

/** True where the value lies within the limits, ends included. */
export function isWithinLimits(value: DecimalString, limits: Limits | undefined): boolean {
  if (limits?.lower !== undefined && compareDecimals(value, limits.lower) < 0) return false;
  return limits?.upper === undefined || compareDecimals(value, limits.upper) <= 0;
}

/** The candidates that bounds, and then plausibility, leave; all of them where none is left. */
function believable(candidates: readonly Candidate[], context: NumberContext): readonly Candidate[] {
  let left = candidates;
  for (const limits of [context.bounds, context.plausible]) {
    const within = left.filter(({ value }) => isWithinLimits(value, limits));
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
  const signed = readingsOf(amount).map(({ value, fraction, unusual }): Candidate => {
    const scaled = power === 0 ? value : shift(value, power);
    const number = amount.sign === 'minus' ? negateDecimal(scaled) : scaled;
    // Divided down, every place that is left was stated; multiplied up, the places move behind the comma.
    const places = power < 0 ? decimalPlaces(number) : Math.max(0, fraction.length - power);
    return { value: number, decimals: places, unusual, fraction };
  });
  if (!amount.looseSign) return signed;
  return [...signed, ...signed.map((one) => ({ ...one, value: negateDecimal(one.value), unusual: true }))];
}

/**
 * True where the convention is not enough to choose between decimals and thousands and a person is asked:
 * "12,900" of things that have no fractions, "12.900" of a share, "12,000" of anything else.
 */
function mustAsk(
  candidates: readonly Candidate[],
  unit: UnitClass | undefined,
  context: NumberContext,
): boolean {
  const { fraction } = candidates[0] as Candidate;
  const isDecimal = fraction !== '';
  if (unit === 'share' || unit === 'score') return !isDecimal;
  if (!isDecimal) return false;
  return context.integer === true || unit === 'count' || fraction.endsWith('00');
}

/** The outcome: one number, or several to ask about, likeliest first. */
export type Choice = { readonly chosen: Candidate } | { readonly ask: readonly DecimalString[] };

/** Chooses among the candidates of one amount by bounds, plausibility, kind of unit and convention, in this order. */
export function chooseCandidate(
  candidates: readonly Candidate[],
  unit: UnitClass | undefined,
  context: NumberContext,
): Choice {
  const left = believable(candidates, context);
  const [first, second] = left as [Candidate, Candidate?];
  if (!second || !mustAsk(left, unit, context)) return { chosen: first };
  // What the unit suggests comes first: the reading against the convention is the one that fits it.
  return { ask: [...left].sort((a, b) => Number(b.unusual) - Number(a.unusual)).map(({ value }) => value) };
}
