import type { IndicatorResult } from '../core/check/result';
import { multiplyDecimals } from '../core/decimal/decimal';
import type { Locale } from './types';

/** A result as a person knows it from the sheet: numbers with the language's marks, percentages and days as Excel shows them. */
export function shownResult({ value, comparator, holds, raw }: IndicatorResult, locale: Locale): string {
  if (value !== undefined && comparator === undefined) return locale.number(value);
  if (!holds) return raw;
  if (holds.day !== undefined) return locale.record.moment(holds.day);
  return holds.format === 'percent'
    ? `${locale.number(multiplyDecimals(holds.number, '100'))}%`
    : locale.number(holds.number);
}
