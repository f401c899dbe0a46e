import type { DecimalString } from '../../decimal/decimal';
import type { Interval } from '../../target/interval';
import { resultInterval } from '../../target/verdict';
import type { IndicatorResult } from '../result';

/** What of a result is held against others. */
export type Stated = Pick<IndicatorResult, 'state' | 'value' | 'upper' | 'comparator' | 'verdict'>;

/** All that a result beyond doubt admits; nothing is held against "khoảng", which is said to be inexact. */
function extentOf({ state, verdict, value, upper, comparator }: Stated): Interval {
  const isBeyondDoubt = state === 'reported' && verdict !== 'notAssessed' && comparator !== 'about';
  if (!isBeyondDoubt || value === undefined) return {};
  return resultInterval({
    state,
    value,
    decimals: 0,
    doubts: [],
    ...(upper !== undefined && { upper }),
    ...(comparator && { comparator }),
  });
}

/** What a result cannot be below: its number, the lower end of "30-33", the bound of "trên 30"; undefined where it has none. */
export const leastOf = (result: Stated): DecimalString | undefined => extentOf(result).lower?.value;

/** What a result cannot be above: its number, the upper end of "30-33", the bound of "dưới 33"; undefined where it has none. */
export const mostOf = (result: Stated): DecimalString | undefined => extentOf(result).upper?.value;
