import { compareDecimals, decimalPlaces, multiplyDecimals } from '../../decimal/decimal';
import type { DecimalString } from '../../decimal/decimal';
import { checksOf } from '../../plan/checks';
import type { Indicator } from '../../plan/schema';
import type { RowContext } from '../rowContext';
import type { EarlierFigure } from './earlier';
import { isSlight } from './slight';

/** Beyond the target by half of it, progress is no explanation any more. */
const PAST_TARGET = 0.5;
/** What is done within a year changes more than a state does. */
const WITHIN_YEAR = 2;

/**
 * For the better, towards the target and not far past it: what the plan is for. A count of poor households that rises towards the most
 * that is allowed is none. The target of what is added up over the units is all of theirs together, and tells nothing of one.
 */
function isProgress(
  { target, aggregation, direction }: Indicator,
  unit: string | undefined,
  from: number,
  to: number,
): boolean {
  if (target.value === undefined || (unit !== undefined && aggregation.kind === 'sum')) return false;
  if (direction === (to > from ? 'lower' : 'higher')) return false;
  const near = Number(target.value);
  const far = Number(target.upper ?? target.value);
  if (from < near) return to > from && to <= far + Math.abs(far) * PAST_TARGET;
  return from > far && to < from && to >= near - Math.abs(near) * PAST_TARGET;
}

/** How many times one figure is the other, 1 or more; infinite from or to zero, and across it. */
function timesApart(a: number, b: number): number {
  if (a === b) return 1;
  return a > 0 && b > 0 ? Math.max(a / b, b / a) : Infinity;
}

const WHOLE = 100;
/** A rest that is smaller is too small to be measured by. */
const LEAST_REST = 1;
const isWhole = (part: number) => part >= WHOLE;

/** A share of a whole: what is not in it is the rest of the whole. */
const isPart = ({ unit, bounds }: Indicator) => unit === '%' && Number(bounds?.upper) === WHOLE;

/**
 * How far apart two figures are. A share of a whole cannot grow fivefold from 39, however odd it is: there the rest shrinks, and
 * part and rest are looked at alike (the root of the ratio of odds).
 */
function distance(indicator: Indicator, a: number, b: number): number {
  const times = timesApart(a, b);
  // Of a few schools the last one makes the whole: that is no slip.
  if (!isPart(indicator) || isWhole(a) || isWhole(b)) return times;
  const [restOfA, restOfB] = [a, b].map((part) => Math.max(LEAST_REST, WHOLE - part)) as [number, number];
  return Math.max(times, Math.sqrt(times * timesApart(restOfA, restOfB)));
}

const POWERS = ['10', '0.1', '100', '0.01', '1000', '0.001'] as const;

/**
 * The value with its decimal mark moved so that it is within twice the earlier figure; undefined where no such move is, or where
 * it would make a count of things a fraction.
 */
export function unshifted(
  { integer }: Indicator,
  value: DecimalString,
  earlier: DecimalString,
): DecimalString | undefined {
  return POWERS.map((power) => multiplyDecimals(value, power)).find(
    (moved) => timesApart(Number(moved), Number(earlier)) <= 2 && !(integer && decimalPlaces(moved) > 0),
  );
}

const significantDigits = (value: DecimalString) => value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length;

/** The earlier figure's own digits with the decimal mark elsewhere: 41,2 then 4,12. */
function hasSameDigits(value: DecimalString, earlier: DecimalString): boolean {
  if (significantDigits(earlier) < 2) return false;
  return POWERS.some((power) => compareDecimals(multiplyDecimals(value, power), earlier) === 0);
}

/** Whether a result is implausibly far from the figures of earlier years. */
export function jumpedFrom({ indicator, comparison, setting }: RowContext, value: DecimalString): boolean {
  const [latest, ...before] = comparison.earlier;
  if (!latest) return false;
  if (hasSameDigits(value, latest.value)) return true;
  const to = Number(value);
  const from = Number(latest.value);
  // What begins at nothing has nothing to be measured by.
  if (from <= 0 || to < 0 || isProgress(indicator, setting.unit, from, to) || isSlight(indicator, from, to))
    return false;
  const years = Math.max(1, (setting.year ?? latest.year + 1) - latest.year);
  const factor = Number(indicator.jumpFactor ?? checksOf(setting.plan).jumpFactor);
  const limit = factor * years * (indicator.measure === 'inYear' ? WITHIN_YEAR : 1);
  // Then it was the latest that was odd. An older figure that is nearly a jump away from this one, or nearer to the latest, is no
  // witness for that.
  const isLike = ({ value: older }: EarlierFigure) =>
    distance(indicator, to, Number(older)) ** 2 < Math.min(limit, distance(indicator, from, Number(older)));
  return distance(indicator, to, from) >= limit && !before.some(isLike);
}
