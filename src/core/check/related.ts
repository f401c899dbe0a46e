import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  decimalPlaces,
  subtractDecimals,
} from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Indicator } from '../plan/schema';
import { leastOf, mostOf } from './comparison/extent';
import type { Stated } from './comparison/extent';
import { plainNumber } from './comparison/plainNumber';
import { isImplausible } from './implausible';
import { scaleSlipsOf } from './scaleSlip';
import { statedReading } from './statedReading';
import type { StatedReading } from './statedReading';

/** A figure and its indicator, as far as the plan's relations hold it against others. */
export interface Related {
  readonly indicator: Indicator;
  readonly result: Stated;
}

/** What the one cannot be below, and the other not above; how each is stated, where that is not by one exact number. */
export interface BoundBroken {
  readonly smaller: DecimalString;
  readonly larger: DecimalString;
  readonly smallerStated?: StatedReading;
  readonly largerStated?: StatedReading;
}

/** How a result is stated, where that is not by one exact number. */
const statedBound = ({ result: { value, upper, comparator } }: Related): StatedReading | undefined =>
  value !== undefined && comparator !== undefined
    ? statedReading({ value, comparator, ...(upper !== undefined && { upper }) })
    : undefined;

/**
 * A figure that is above one that it can never be above: of intervals, whatever the exact figures are. Where one of the two is beyond
 * belief, that is said at its own cell, and the other may be right.
 * @param unit id of the unit that reports both
 */
export function boundBroken(one: Related, above: Related, unit: string | undefined): BoundBroken | undefined {
  const isDoubted = ({ indicator }: Related, value: DecimalString) =>
    isImplausible(indicator, value) || scaleSlipsOf(indicator, value, unit).length > 0;
  const smaller = leastOf(one.result);
  const larger = mostOf(above.result);
  if (smaller === undefined || larger === undefined || compareDecimals(smaller, larger) <= 0)
    return undefined;
  if (isDoubted(one, smaller) || isDoubted(above, larger)) return undefined;
  const [smallerStated, largerStated] = [one, above].map(statedBound);
  return { smaller, larger, ...(smallerStated && { smallerStated }), ...(largerStated && { largerStated }) };
}

/** By how much rounding may have moved a figure: half of its last decimal, nothing for a count. */
function roundingOf({ integer }: Indicator, value: DecimalString): DecimalString {
  if (integer) return '0';
  const places = decimalPlaces(value);
  return places === 0 ? '0.5' : `0.${'0'.repeat(places)}5`;
}

/** A total and the sum of its parts, where they differ beyond what rounding explains; undefined where one is no exact number. */
export function partsOff(
  whole: Related,
  parts: readonly (Related | undefined)[],
): { readonly total: DecimalString; readonly sum: DecimalString } | undefined {
  const total = plainNumber(whole.result);
  if (total === undefined) return undefined;
  let sum = '0';
  let room = roundingOf(whole.indicator, total);
  for (const part of parts) {
    const value = part && plainNumber(part.result);
    // Without one of the parts there is no sum to compare.
    if (!part || value === undefined) return undefined;
    sum = addDecimals(sum, value);
    room = addDecimals(room, roundingOf(part.indicator, value));
  }
  const isOff = compareDecimals(absoluteDecimal(subtractDecimals(total, sum)), room) > 0;
  return isOff ? { total, sum } : undefined;
}
