import type { DecimalString } from '../../../decimal/decimal';
import { offeredRate } from '../../offeredRate';
import { countedQuotient, rateOf, suggestedRate } from '../../rate';
import type { RowRule } from '../../rule';

/** Both counts are there and the rate is not: it can be offered. */
export const rateComputable: RowRule<'rateComputable', { readonly computed: DecimalString }> = {
  code: 'rateComputable',
  severity: 'note',
  check: (row) => {
    const quotient = row.reading.state === 'notReported' ? countedQuotient(row) : undefined;
    if (!quotient) return [];
    const computed = suggestedRate(row.indicator, rateOf(quotient));
    return [{ at: 'result', fact: { computed }, ...offeredRate(row.indicator, computed) }];
  },
};
