import type { DecimalString } from '../../../decimal/decimal';
import { needsSign } from '../../needsSign';
import { exactNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/**
 * A share below 1 beside a target of 1 or more that was written with its sign ("0,9%", or a cell formatted as a percentage):
 * the sign settles what a bare 0,9 leaves open. The sheet's own formulas cannot see it and ask all the same.
 */
export const shareBelowOne: RowRule<
  'shareBelowOne',
  { readonly value: DecimalString; readonly percentFormatted: boolean }
> = {
  code: 'shareBelowOne',
  severity: 'note',
  check: (row) => {
    const value = exactNumber(row);
    if (value === undefined || !needsSign(row.indicator, value)) return [];
    const percentFormatted = row.cells.result?.format === 'percent';
    return [{ at: 'result', fact: { value, percentFormatted } }];
  },
};
