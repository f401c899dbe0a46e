import type { DecimalString } from '../../../decimal/decimal';
import { offeredRate } from '../../offeredRate';
import { backingQuotient, countedQuotient, rateOf, statesOtherRate, suggestedRate } from '../../rate';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';
import { statedReading } from '../../statedReading';
import type { StatedReading } from '../../statedReading';

/** The rate that was typed is not what its two counts give, rounded to the decimals it was typed with; of an interval, none of its rates is. */
export const rateDisagrees: RowRule<'rateDisagrees', StatedReading & { readonly computed: DecimalString }> = {
  code: 'rateDisagrees',
  severity: 'warning',
  check: (row) => {
    const read = reportedNumber(row);
    if (!read) return [];
    const asked = countedQuotient(row);
    const quotient = asked ?? backingQuotient(row);
    if (!quotient || !statesOtherRate(read, quotient)) return [];
    const computed = suggestedRate(row.indicator, rateOf(quotient));
    // A figure that its source publishes is not to be replaced by one that is computed.
    const offered = asked ? offeredRate(row.indicator, computed) : {};
    return [{ at: 'result', fact: { ...statedReading(read), computed }, ...offered }];
  },
};
