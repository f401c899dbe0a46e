import { compareDecimals, multiplyDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Indicator } from '../plan/schema';
import { numberContext } from './readCell';

/** A result so many times its target is none: twelve million homes beside a target of 12.900. */
const BEYOND_BELIEF = '300';
/** Of a smaller target it may be one: a plan that asks for one club can get three hundred. */
const SMALLEST_MEASURE = '10';

const isBeyondBelief = (value: DecimalString, target: DecimalString): boolean =>
  compareDecimals(target, SMALLEST_MEASURE) >= 0 &&
  compareDecimals(value, multiplyDecimals(target, BEYOND_BELIEF)) >= 0;

/** Possible, but outside what the plan calls believable for the indicator; where it says nothing of that, far beyond the target. */
export function isImplausible(indicator: Indicator, value: DecimalString): boolean {
  if (!indicator.plausible) {
    const { targetMagnitude } = numberContext(indicator);
    return targetMagnitude !== undefined && isBeyondBelief(value, targetMagnitude);
  }
  const { lower, upper } = indicator.plausible;
  return (
    (lower !== undefined && compareDecimals(value, lower) < 0) ||
    (upper !== undefined && compareDecimals(value, upper) > 0)
  );
}

/** What a slip of the decimal mark, or of thousands, does to a number. */
const SHIFTS = ['0.1', '10', '0.01', '100', '0.001', '1000', '0.000001'];
/** A number that is so many times larger or smaller than the target is not offered in its stead. */
const NEAR = 2;

/** How many times one number is the other, whichever is larger. */
const timesApart = (one: DecimalString, other: DecimalString): number => {
  const ratio = Number(one) / Number(other);
  return Math.max(ratio, 1 / ratio);
};

/** The shift of the decimal mark that brings an implausible number nearest to the target; undefined where none comes near it. */
export function shiftedMark(indicator: Indicator, value: DecimalString): DecimalString | undefined {
  const { targetMagnitude = '0' } = numberContext(indicator);
  if (compareDecimals(targetMagnitude, '0') === 0) return undefined;
  const [nearest] = SHIFTS.map((factor) => multiplyDecimals(value, factor))
    .filter((shifted) => !isImplausible(indicator, shifted))
    .map((shifted) => ({ shifted, times: timesApart(shifted, targetMagnitude) }))
    .filter(({ times }) => times <= NEAR)
    .sort((a, b) => a.times - b.times);
  return nearest?.shifted;
}
