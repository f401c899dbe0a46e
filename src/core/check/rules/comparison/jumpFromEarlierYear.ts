import type { DecimalString } from '../../../decimal/decimal';
import { jumpedFrom, unshifted } from '../../comparison/jump';
import { exactNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/**
 * A result that is many times an earlier year's, or a small part of it, and that no way to the target leads to: most often a decimal
 * mark or a unit that slipped. Parameters of the plan: `jumpFactor`, its own or an indicator's.
 */
export const jumpFromEarlierYear: RowRule<
  'jumpFromEarlierYear',
  { readonly value: DecimalString; readonly earlier: DecimalString; readonly year: number }
> = {
  code: 'jumpFromEarlierYear',
  severity: 'warning',
  check: (row) => {
    const value = exactNumber(row);
    const [latest] = row.comparison.earlier;
    if (value === undefined || !latest || !jumpedFrom(row, value)) return [];
    const suggestion = unshifted(row.indicator, value, latest.value);
    return [
      {
        at: 'result',
        fact: { value, earlier: latest.value, year: latest.year },
        ...(suggestion !== undefined && { suggestion }),
      },
    ];
  },
};
