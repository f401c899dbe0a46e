import { compareDecimals } from '../../core/decimal/decimal';
import type { IndicatorResult } from '../../core/check/result';
import type { Indicator } from '../../core/plan/schema';
import { distance, number, targetPhrase, withUnit } from './targets';

const STRICT = { lessThan: 'below', moreThan: 'above' } as const;

function missedBy(indicator: Indicator, gap: string): string {
  const { comparator, value = '0', decimals } = indicator.target;
  const bound = withUnit(number(value, decimals), indicator.unit);
  if (comparator === 'lessThan' || comparator === 'moreThan') {
    const must = `must be ${STRICT[comparator]} ${bound}`;
    return compareDecimals(gap, '0') === 0 ? must : `${distance(gap, indicator)} to go; ${must}`;
  }
  return `${distance(gap, indicator)} to go`;
}

/** The verdict in words; a miss is told as the way still to go. */
export function explain(result: IndicatorResult, indicator: Indicator): string {
  const targetYear = indicator.target.year;
  const { gap } = result;
  switch (result.verdict) {
    case 'exceeded':
      return `Exceeds the ${targetYear} target (${targetPhrase(indicator)})${gap === undefined ? '' : ` by ${distance(gap, indicator)}`}`;
    case 'met':
      return `Meets the ${targetYear} target (${targetPhrase(indicator)})`;
    case 'notMet': {
      if (indicator.target.comparator === 'qualitative') return `Does not meet the ${targetYear} target yet`;
      const detail = gap === undefined ? targetPhrase(indicator) : missedBy(indicator, gap);
      return `Does not meet the ${targetYear} target yet (${detail})`;
    }
    case 'inProgress':
      return `The ${targetYear} target is in progress`;
    case 'notReported':
      return 'Not reported';
    case 'notApplicable':
      return 'Not applicable';
    case 'notAssessed':
      return 'Cannot be assessed';
  }
}
