import type { DecimalString } from '../../../decimal/decimal';
import { offeredRate } from '../../offeredRate';
import { computedRate, suggestedRate } from '../../rate';
import type { RowRule } from '../../rule';

/** Both counts are there and the rate is not: it can be offered. */
export const rateComputable: RowRule<'rateComputable', { readonly computed: DecimalString }> = {
  code: 'rateComputable',
  severity: 'note',
  check: (row) => {
    const exact = row.reading.state === 'notReported' ? computedRate(row) : undefined;
    if (exact === undefined) return [];
    const computed = suggestedRate(row.indicator, exact);
    return [{ at: 'result', fact: { computed }, ...offeredRate(row.indicator, computed) }];
  },
};
