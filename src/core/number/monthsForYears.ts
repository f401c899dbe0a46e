import { divideDecimals, multiplyDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { foldSpelling } from '../text/fold';
import { unitParts } from './unitMatch';
import { canonicalUnit } from './unitWords';

/**
 * Why a text in months does not answer a question about years: it counts `months` where years are counted ("18 tháng"), or states what
 * comes each month (`monthly`: "7 triệu đồng/người/tháng") where the year's is asked for.
 */
export type MonthsForYears = 'months' | 'monthly';

const MONTHLY = /(?:\/ ?|mỗi |hằng |hàng |một |1 )tháng(?: |$)/;
const MONTHS = /\d ?tháng(?: |$)/;
const IN_YEARS: ReadonlySet<string> = new Set(['năm', 'tuổi'].map(canonicalUnit));
const MONTHS_OF_A_YEAR = '12';

/** What a text in conflict with a unit says in months; undefined where that is not what is wrong. */
export function monthsForYears(text: string, unit: string): MonthsForYears | undefined {
  const folded = foldSpelling(text);
  const { base, per } = unitParts(unit);
  if (MONTHLY.test(folded)) return per.includes('tháng') ? undefined : 'monthly';
  return IN_YEARS.has(base) && MONTHS.test(folded) ? 'months' : undefined;
}

/** Months in years, where decimals say it exactly: 18 is 1,5, and 20 is none. */
export function yearsOf(months: DecimalString): DecimalString | undefined {
  const years = divideDecimals(months, MONTHS_OF_A_YEAR, 6);
  return multiplyDecimals(years, MONTHS_OF_A_YEAR) === months ? years : undefined;
}
