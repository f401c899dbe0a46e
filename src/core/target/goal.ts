import type { Indicator } from '../plan/schema';
import type { Interval } from './interval';
import {
  above,
  below,
  between,
  beyondLower,
  beyondUpper,
  fromUp,
  openedDownward,
  openedUpward,
  roundingTo,
  upTo,
} from './interval';
import { oncePer } from '../memo/remember';

/** The part of an indicator that decides whether a result meets its target. */
export type Measured = Pick<Indicator, 'direction' | 'target' | 'bounds'>;

/** Where a result meets a numeric target (better results included), and where it exceeds it. */
export interface Goal {
  readonly met: Interval;
  /** Absent where nothing counts as "Vượt". A subset of `met`. */
  readonly exceeded?: Interval;
}

/** Default of `exceedable`: strict bounds are met or not, never exceeded (docs/domain.md, "Targets"). */
function isExceedable({ target }: Measured): boolean {
  return target.exceedable ?? !(target.comparator === 'moreThan' || target.comparator === 'lessThan');
}

/** "khoảng t" and "a–b": inside is met, beyond the better end exceeds. */
function band(inside: Interval, { direction }: Measured): Goal {
  if (direction === 'none') return { met: inside };
  const upward = direction === 'higher';
  const exceeded = upward ? beyondUpper(inside) : beyondLower(inside);
  return {
    met: upward ? openedUpward(inside) : openedDownward(inside),
    ...(exceeded && { exceeded }),
  };
}

function goalOf(indicator: Measured): Goal | undefined {
  const { comparator, value, upper, decimals = 0 } = indicator.target;
  if (value === undefined) return undefined;
  switch (comparator) {
    case 'atLeast':
      return { met: fromUp(value), exceeded: above(value) };
    case 'atMost':
      return { met: upTo(value), exceeded: below(value) };
    case 'moreThan':
      return { met: above(value), exceeded: above(value) };
    case 'lessThan':
      return { met: below(value), exceeded: below(value) };
    case 'about':
      return band(roundingTo(value, decimals), indicator);
    case 'range':
      return upper === undefined ? undefined : band(between(value, upper), indicator);
    case 'qualitative':
      return undefined;
  }
}

/** The numbers that meet and that exceed an indicator's target; undefined for a qualitative one. */
export const goal = oncePer((indicator: Measured): Goal | undefined => {
  const sets = goalOf(indicator);
  return sets && !isExceedable(indicator) ? { met: sets.met } : sets;
});
