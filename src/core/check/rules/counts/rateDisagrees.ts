import type { DecimalString } from '../../../decimal/decimal';
import type { ResultComparator } from '../../../number/reading';
import { offeredRate } from '../../offeredRate';
import { computedRate, statesOtherRate, suggestedRate } from '../../rate';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** The rate that was typed is not what its two counts give, rounded to the decimals it was typed with; of an interval, none of its rates is. */
export const rateDisagrees: RowRule<
  'rateDisagrees',
  {
    readonly value: DecimalString;
    /** Upper end and bound of an interval that does not hold the rate. */
    readonly upper?: DecimalString;
    readonly comparator?: ResultComparator;
    readonly computed: DecimalString;
  }
> = {
  code: 'rateDisagrees',
  severity: 'warning',
  check: (row) => {
    const read = reportedNumber(row);
    if (!read) return [];
    const exact = computedRate(row);
    if (exact === undefined || !statesOtherRate(read, exact)) return [];
    const computed = suggestedRate(row.indicator, exact);
    const { value, upper, comparator } = read;
    const stated = { value, ...(upper !== undefined && { upper }), ...(comparator && { comparator }) };
    return [{ at: 'result', fact: { ...stated, computed }, ...offeredRate(row.indicator, computed) }];
  },
};
