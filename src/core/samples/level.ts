import type { Indicator } from '../plan/schema';
import { isShare } from '../number/unitClass';
import { Random } from './random';
import type { Place } from './sizes';

/** Years before the target year at which the figures begin. */
export const YEARS_OF_PLAN = 7;

/** Where an indicator of a unit begins and where it is by the target year. */
interface Course {
  readonly from: number;
  readonly to: number;
}

/** The middle of what the target asks for. */
function aim({ target }: Indicator): number {
  const lower = Number(target.value ?? 0);
  return target.upper === undefined ? lower : (lower + Number(target.upper)) / 2;
}

/** How many of a thing that has to vanish there are at first, for each inhabitant. */
const LEFT_OVER = 1 / 500;

/** Distances are parts of the target's own size; where that is zero, of what there is at first. */
function sizeOf({ baseline, unit }: Indicator, aimed: number, inhabitants: number): number {
  const stated = baseline === undefined ? 0 : Math.abs(Number(baseline.value));
  return Math.abs(aimed) || stated || (isShare(unit) ? 10 : Math.max(5, inhabitants * LEFT_OVER));
}

/** Eight in ten reach the target, as the plans hope; the others fall a little short. */
function course(indicator: Indicator, aimed: number, inhabitants: number, random: Random): Course {
  const size = sizeOf(indicator, aimed, inhabitants);
  const reaches = random.chance(0.8);
  const isWhole = indicator.target.exceedable === false && isShare(indicator.unit) && aimed === 100;
  const gap = size * (isWhole ? random.between(0.01, 0.06) : random.between(0.04, 0.22));
  const beyond = size * random.between(0.001, 0.03);
  switch (indicator.direction) {
    case 'higher':
      return { from: aimed - gap, to: reaches ? aimed + beyond : aimed - beyond };
    case 'lower': {
      // What has to vanish begins with a number of its own.
      const from = aimed === 0 ? size * random.between(0.4, 1.6) : aimed + gap;
      return { from, to: reaches ? aimed - beyond : aimed + beyond };
    }
    case 'none':
      return { from: aimed - beyond, to: aimed + beyond };
  }
}

/** The numbers an indicator may take without a question being asked about them. */
function believable({ bounds, plausible, unit, target }: Indicator): readonly [number, number] {
  const lower = Math.max(Number(bounds?.lower ?? -Infinity), Number(plausible?.lower ?? -Infinity));
  const upper = Math.min(Number(bounds?.upper ?? Infinity), Number(plausible?.upper ?? Infinity));
  // Below 1 a share reads like a fraction of one, and the check rightly asks.
  const largest = Math.abs(Number(target.upper ?? target.value ?? 0));
  return [isShare(unit) && largest >= 1 ? Math.max(lower, 1.05) : lower, upper];
}

const clamped = (value: number, [low, high]: readonly [number, number]) =>
  Math.min(high, Math.max(low, value));

/** The request for a level: whose, when, and the part of the target that is the unit's. */
export interface LevelRequest {
  readonly indicator: Indicator;
  readonly place: Place;
  readonly year: number;
  readonly seed: number;
  /** The place's part of a target that units share (a count of homes); 1 for a rate. */
  readonly share: number;
}

/**
 * Where an indicator of a unit stands in a year, not yet rounded: from the plan's baseline, or somewhat short of the
 * target, towards it, one step a year and each in the same direction.
 */
export function levelOf({ indicator, place, year, seed, share }: LevelRequest): number {
  const random = new Random(seed, 'level', indicator.id, place.id);
  const aimed = aim(indicator) * share;
  const whole = course(indicator, aimed, place.inhabitants, random);
  const first = indicator.target.year - YEARS_OF_PLAN;
  const { baseline } = indicator;
  const from = baseline === undefined ? whole.from : Number(baseline.value) * share;
  const start = baseline === undefined ? first : Math.min(baseline.year, indicator.target.year - 1);
  // A fifth of a step at most, so that no year turns back.
  const unevenness = new Random(seed, 'step', indicator.id, place.id, year).between(-0.2, 0.2);
  const steps = Math.max(0, year - start) + (year > start ? unevenness : 0);
  const length = indicator.target.year - start;
  const limits = believable(indicator);
  // A year's own doing has no course.
  if (indicator.measure === 'inYear') return clamped(whole.to * random.between(0.9, 1.1), limits);
  // What is counted from the plan's start begins at nothing, the year before.
  const isCounted = indicator.measure === 'cumulative' && baseline === undefined;
  const begin = isCounted ? 0 : from;
  const [elapsed, all] = isCounted ? [steps + 1, length + 1] : [steps, length];
  return clamped(begin + ((whole.to - begin) * Math.min(elapsed, all)) / all, limits);
}
