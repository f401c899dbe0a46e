/**
 * Where the positive figures of many units lie, on a logarithmic scale and without being moved by a few that are wrong: the
 * median, and the median distance of those on either side of it. Two sides, because such figures are skewed.
 */
export interface Spread {
  /** Natural logarithm of the median. */
  readonly middle: number;
  /** Robust standard deviations below and above it. */
  readonly below: number;
  readonly above: number;
  readonly count: number;
}

/** Fewer figures than this say nothing about another one. */
const FEWEST = 8;

/** Makes the median distance of a normal distribution its standard deviation. */
const NORMAL = 1.4826;

/** Where half of the units agree to the digit, another figure is still not strange for being a sixth off. */
const LEAST_DEVIATION = 0.15;

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

/** Median distance from the middle, as a standard deviation. */
function deviation(distances: readonly number[]): number {
  const typical = median([...distances].sort((a, b) => a - b));
  return Math.max(LEAST_DEVIATION, NORMAL * typical);
}

/** The spread of some figures; undefined where too few of them are above zero. */
export function spreadOf(figures: readonly number[]): Spread | undefined {
  const logs = figures
    .filter((figure) => figure > 0)
    .map(Math.log)
    .sort((a, b) => a - b);
  if (logs.length < FEWEST) return undefined;
  const middle = median(logs);
  return {
    middle,
    below: deviation(logs.filter((log) => log <= middle).map((log) => middle - log)),
    above: deviation(logs.filter((log) => log >= middle).map((log) => log - middle)),
    count: logs.length,
  };
}

/** How many robust standard deviations a positive figure lies off the middle; 0 for any other. */
export function spreadsOff(figure: number, { middle, below, above }: Spread): number {
  if (figure <= 0) return 0;
  const off = Math.log(figure) - middle;
  return off < 0 ? -off / below : off / above;
}
