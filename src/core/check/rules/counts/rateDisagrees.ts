import type { DecimalString } from '../../../decimal/decimal';
import { offeredRate } from '../../offeredRate';
import { computedRate, disagrees, suggestedRate } from '../../rate';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** The rate that was typed is not what its two counts give, rounded to the decimals it was typed with. */
export const rateDisagrees: RowRule<
  'rateDisagrees',
  { readonly value: DecimalString; readonly computed: DecimalString }
> = {
  code: 'rateDisagrees',
  severity: 'warning',
  check: (row) => {
    const read = reportedNumber(row);
    if (!read || read.comparator !== undefined) return [];
    const exact = computedRate(row);
    if (exact === undefined || !disagrees(read.value, exact)) return [];
    const computed = suggestedRate(row.indicator, exact);
    return [{ at: 'result', fact: { value: read.value, computed }, ...offeredRate(row.indicator, computed) }];
  },
};
