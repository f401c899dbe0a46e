import { absoluteDecimal, compareDecimals } from '../core/decimal/decimal';
import type { DecimalString } from '../core/decimal/decimal';
import type { Comparator, Indicator } from '../core/plan/schema';

/** What a language says of a bound; a range and a qualitative target have no words of their own. */
export interface TargetWords {
  readonly number: (value: DecimalString, decimals?: number) => string;
  readonly bounds: Readonly<Record<Exclude<Comparator, 'range' | 'qualitative'>, (bound: string) => string>>;
  /** A difference of percentages: "0,05 điểm %". */
  readonly points: (size: string) => string;
}

/** A number as it is meant: exact, a bound or an interval. */
export interface StatedNumber {
  readonly value: DecimalString;
  readonly upper?: DecimalString | undefined;
  readonly comparator?: Exclude<Comparator, 'qualitative'> | undefined;
  readonly decimals?: number | undefined;
  /** True where the whole phrase is only about right: "khoảng 35–40%". */
  readonly approximate?: boolean | undefined;
}

/** How a language writes targets and distances to them. */
export interface TargetTexts {
  /** A distance with its unit, without a sign: "0,05 điểm %". */
  readonly distance: (gap: DecimalString, indicator: Indicator) => string;
  /** A signed gap with its unit; zero has no sign. */
  readonly signedGap: (gap: DecimalString, indicator: Indicator) => string;
  /** The target in one phrase: "dưới 2,45%", "từ 40% trở lên", "khoảng 75,5 tuổi", "35–40%". */
  readonly targetPhrase: (indicator: Indicator) => string;
  /** A bound or an interval in one phrase, with its unit: "trên 97%", "35–40%"; an exact number as it is. */
  readonly statedPhrase: (stated: StatedNumber, unit: string) => string;
}

/** A number with its unit: "2,45%", "75,5 tuổi", "12.900 căn". Units stay in the plan's own language. */
export function withUnit(text: string, unit: string): string {
  if (unit === '') return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** The texts of a language about targets, from its words. */
export function targetTexts({ number, bounds, points }: TargetWords): TargetTexts {
  const distance = (gap: DecimalString, { unit, target }: Indicator): string => {
    const size = absoluteDecimal(gap);
    const rounded = number(size, target.decimals);
    // A distance that rounding would show as zero is shown in full.
    const shown = size !== '0' && /^[0,.]+$/.test(rounded) ? number(size) : rounded;
    return unit === '%' ? points(shown) : withUnit(shown, unit);
  };
  const exactPhrase = ({ comparator, value, upper, decimals }: StatedNumber, unit: string): string => {
    const bound = withUnit(number(value, decimals), unit);
    if (comparator === 'range') {
      return `${number(value, decimals)}–${withUnit(number(upper ?? value, decimals), unit)}`;
    }
    return comparator === undefined ? bound : bounds[comparator](bound);
  };
  const statedPhrase = (stated: StatedNumber, unit: string): string => {
    const phrase = exactPhrase(stated, unit);
    return stated.approximate && stated.comparator !== 'about' ? bounds.about(phrase) : phrase;
  };
  return {
    distance,
    signedGap: (gap, indicator) => {
      const sign = compareDecimals(gap, '0');
      return `${sign > 0 ? '+' : sign < 0 ? '-' : ''}${distance(gap, indicator)}`;
    },
    targetPhrase: ({ unit, target }) => {
      const { comparator, value, upper, decimals } = target;
      if (value === undefined || comparator === 'qualitative') return target.quote;
      // "100%" and "0 căn" are the whole and nothing; "at least" and "at most" would say less.
      const isWhole =
        (comparator === 'atLeast' && target.exceedable === false) ||
        (comparator === 'atMost' && value === '0');
      return statedPhrase({ value, upper, decimals, ...(!isWhole && { comparator }) }, unit);
    },
    statedPhrase,
  };
}
