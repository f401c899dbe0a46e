import { compareDecimals } from '../../core/decimal/decimal';
import type { IndicatorResult } from '../../core/check/result';
import type { Indicator } from '../../core/plan/schema';
import { number } from './numbers';
import { distance, targetPhrase, withUnit } from './targets';

const STRICT = { lessThan: 'thấp hơn', moreThan: 'cao hơn' } as const;

/** Why a result just at a strict bound, or beside a whole target, does not meet it. */
function missedBy(indicator: Indicator, gap: string): string {
  const { comparator, value = '0', decimals } = indicator.target;
  const bound = withUnit(number(value, decimals), indicator.unit);
  if (comparator === 'lessThan' || comparator === 'moreThan') {
    const must = `phải ${STRICT[comparator]} ${bound}`;
    return compareDecimals(gap, '0') === 0 ? must : `còn ${distance(gap, indicator)}; ${must}`;
  }
  return `còn ${distance(gap, indicator)}`;
}

/** The verdict in words; a miss is told as the way still to go. */
export function explain(result: IndicatorResult, indicator: Indicator): string {
  const targetYear = indicator.target.year;
  const { gap } = result;
  switch (result.verdict) {
    case 'exceeded':
      return `Vượt mục tiêu ${targetYear} (${targetPhrase(indicator)})${gap === undefined ? '' : `: ${distance(gap, indicator)}`}`;
    case 'met':
      return `Đạt mục tiêu ${targetYear} (${targetPhrase(indicator)})`;
    case 'notMet': {
      const detail = gap === undefined ? targetPhrase(indicator) : missedBy(indicator, gap);
      return indicator.target.comparator === 'qualitative'
        ? `Chưa đạt mục tiêu ${targetYear}`
        : `Chưa đạt mục tiêu ${targetYear} (${detail})`;
    }
    case 'inProgress':
      return `Đang thực hiện mục tiêu ${targetYear}`;
    case 'notReported':
      return 'Chưa có số liệu';
    case 'notApplicable':
      return 'Không áp dụng';
    case 'notAssessed':
      return 'Chưa đánh giá được';
  }
}
