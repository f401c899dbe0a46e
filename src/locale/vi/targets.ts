import { absoluteDecimal, compareDecimals } from '../../core/decimal/decimal';
import type { DecimalString } from '../../core/decimal/decimal';
import type { Indicator } from '../../core/plan/schema';
import { number } from './numbers';

/** A number with its unit: "2,45%", "75,5 tuổi", "12.900 căn". */
export function withUnit(text: string, unit: string): string {
  if (unit === '') return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** A distance with its unit, without a sign: "0,05 điểm %". */
export function distance(gap: DecimalString, { unit, target }: Indicator): string {
  const size = absoluteDecimal(gap);
  // A distance that rounding would show as zero is shown in full.
  const rounded = number(size, target.decimals);
  const shown = compareDecimals(size, '0') !== 0 && /^[0,.]+$/.test(rounded) ? number(size) : rounded;
  return unit === '%' ? `${shown} điểm %` : withUnit(shown, unit);
}

/** A signed gap with its unit; zero has no sign. */
export function signedGap(gap: DecimalString, indicator: Indicator): string {
  const sign = compareDecimals(gap, '0');
  return `${sign > 0 ? '+' : sign < 0 ? '-' : ''}${distance(gap, indicator)}`;
}

/** The target in one phrase: "dưới 2,45%", "từ 40% trở lên", "khoảng 75,5 tuổi", "35–40%". */
export function targetPhrase({ unit, target }: Indicator): string {
  const { comparator, value, upper, decimals } = target;
  if (value === undefined) return target.quote;
  const bound = withUnit(number(value, decimals), unit);
  switch (comparator) {
    case 'atLeast':
      return target.exceedable === false ? bound : `từ ${bound} trở lên`;
    case 'atMost':
      return value === '0' ? bound : `không quá ${bound}`;
    case 'moreThan':
      return `trên ${bound}`;
    case 'lessThan':
      return `dưới ${bound}`;
    case 'about':
      return `khoảng ${bound}`;
    case 'range':
      return `${number(value, decimals)}–${withUnit(number(upper ?? value, decimals), unit)}`;
    case 'qualitative':
      return target.quote;
  }
}

/** The target as the appendix prints it; the unit has a column of its own, but "%" stays with its number. */
export function printedTarget(indicator: Indicator): string {
  const { unit, target } = indicator;
  if (target.wording !== undefined) return target.wording;
  if (target.value === undefined) return target.quote;
  const sign = unit === '%' ? '%' : '';
  const bound = number(target.value, target.decimals) + sign;
  switch (target.comparator) {
    case 'moreThan':
      return `Trên ${bound}`;
    case 'lessThan':
      return `Dưới ${bound}`;
    case 'about':
      return `Khoảng ${bound}`;
    case 'atMost':
      return `Không quá ${bound}`;
    case 'range':
      return `${number(target.value, target.decimals)}-${number(target.upper ?? target.value, target.decimals)}${sign}`;
    default:
      return bound;
  }
}
