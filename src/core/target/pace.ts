import {
  absoluteDecimal,
  compareDecimals,
  divideDecimals,
  multiplyDecimals,
  decimalPlaces,
  roundDecimal,
  subtractDecimals,
  addDecimals,
} from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import type { Indicator } from '../plan/schema';
import type { Measured } from './goal';
import { judge } from './verdict';

/** An indicator as far as its pace depends on it. */
export type Paced = Measured & Pick<Indicator, 'baseline' | 'measure'>;

/** Whether a result is where the straight line from the baseline to the target is at the end of its year (docs/domain.md, section 5.3). */
export interface Pace {
  readonly state: 'ahead' | 'onPace' | 'behind';
  /** Where the line is at the end of the year, in the indicator's unit. */
  readonly expected: DecimalString;
  /** Change per year that leads from the result to the target by the target year, signed: 0 once it is met; absent where no year is left. */
  readonly perYear?: DecimalString;
}

/** Decimals of what is computed here: far beyond what anyone states. */
const DECIMALS = 12;

/** The number the line runs to: the target, for a range its nearer end, and the baseline itself where it lies inside. */
function aimOf({ target }: Paced, baseline: DecimalString): DecimalString | undefined {
  const { value, upper } = target;
  if (value === undefined || upper === undefined || compareDecimals(baseline, value) < 0) return value;
  return compareDecimals(baseline, upper) > 0 ? upper : baseline;
}

/** Below zero where the result is worse than the number, zero where they are equal, above where it is better. */
function lead(indicator: Paced, result: DecimalString, number: DecimalString, aim: DecimalString): number {
  const order = compareDecimals(result, number);
  if (indicator.direction === 'higher') return order;
  if (indicator.direction === 'lower') return -order;
  // No side is better: nearer to the target is.
  const distance = (from: DecimalString) => absoluteDecimal(subtractDecimals(from, aim));
  return compareDecimals(distance(number), distance(result));
}

function isMet(indicator: Paced, value: DecimalString): boolean {
  const verdict = judge(indicator, { state: 'reported', value, decimals: decimalPlaces(value), doubts: [] });
  return verdict === 'met' || verdict === 'exceeded';
}

/**
 * The pace of a result: the line from the baseline to the target, and where the result stands beside it.
 * @param year the year the result is of
 * @returns undefined without a number to compare: no baseline, a qualitative target, a year before the baseline, or a figure of
 * each year's own doing, which has no line
 */
export function paceOf(indicator: Paced, result: DecimalString, year: number): Pace | undefined {
  const { baseline, measure, target } = indicator;
  if (!baseline || measure === 'inYear' || year < baseline.year || baseline.year >= target.year)
    return undefined;
  const aim = aimOf(indicator, baseline.value);
  if (aim === undefined) return undefined;
  const elapsed = Math.min(year, target.year) - baseline.year;
  const way = multiplyDecimals(subtractDecimals(aim, baseline.value), String(elapsed));
  const expected = addDecimals(
    baseline.value,
    divideDecimals(way, String(target.year - baseline.year), DECIMALS),
  );
  const left = target.year - year;
  const met = isMet(indicator, result);
  // What rounds to the line at the target's own precision is on it.
  const rounded = (value: DecimalString) => roundDecimal(value, target.decimals ?? 0);
  const ahead = lead(indicator, rounded(result), rounded(expected), aim);
  const isBehind = !met && (left <= 0 || ahead < 0);
  return {
    state: isBehind ? 'behind' : ahead > 0 ? 'ahead' : 'onPace',
    expected,
    ...(left > 0 && {
      perYear: met ? '0' : divideDecimals(subtractDecimals(aim, result), String(left), DECIMALS),
    }),
  };
}
