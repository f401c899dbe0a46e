import { absoluteDecimal, compareDecimals } from '../../core/decimal/decimal';
import type { DecimalString } from '../../core/decimal/decimal';
import type { Indicator } from '../../core/plan/schema';
import { formatDecimal } from '../numbers';

const MARKS = { decimal: '.', thousands: ',' };

/** "12900.5" → "12,900.5". */
export const number = (value: DecimalString, decimals?: number): string =>
  formatDecimal(value, MARKS, decimals);

/** A number with its unit; units stay in the plan's own language. */
export function withUnit(text: string, unit: string): string {
  if (unit === '') return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** A distance with its unit, without a sign: "0.05 percentage points". */
export function distance(gap: DecimalString, { unit, target }: Indicator): string {
  const size = absoluteDecimal(gap);
  const rounded = number(size, target.decimals);
  const shown = compareDecimals(size, '0') !== 0 && /^[0,.]+$/.test(rounded) ? number(size) : rounded;
  return unit === '%' ? `${shown} percentage ${shown === '1' ? 'point' : 'points'}` : withUnit(shown, unit);
}

/** A signed gap with its unit; zero has no sign. */
export function signedGap(gap: DecimalString, indicator: Indicator): string {
  const sign = compareDecimals(gap, '0');
  return `${sign > 0 ? '+' : sign < 0 ? '-' : ''}${distance(gap, indicator)}`;
}

/** The target in one phrase: "below 2.45%", "at least 40%", "about 75.5 tuổi". */
export function targetPhrase({ unit, target }: Indicator): string {
  const { comparator, value, upper, decimals } = target;
  if (value === undefined) return target.quote;
  const bound = withUnit(number(value, decimals), unit);
  switch (comparator) {
    case 'atLeast':
      return target.exceedable === false ? bound : `at least ${bound}`;
    case 'atMost':
      return value === '0' ? bound : `at most ${bound}`;
    case 'moreThan':
      return `above ${bound}`;
    case 'lessThan':
      return `below ${bound}`;
    case 'about':
      return `about ${bound}`;
    case 'range':
      return `${number(value, decimals)}–${withUnit(number(upper ?? value, decimals), unit)}`;
    case 'qualitative':
      return target.quote;
  }
}
