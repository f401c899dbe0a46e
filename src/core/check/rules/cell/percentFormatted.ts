import { compareDecimals } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import { needsSign } from '../../needsSign';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/**
 * "2,45%" typed into a cell is stored as 0,0245 with a per cent format. It is read as what the person sees; the sheet's own
 * formulas see the fraction and ask.
 */
export const percentFormatted: RowRule<'percentFormatted', { readonly value: DecimalString } & Held> = {
  code: 'percentFormatted',
  severity: 'warning',
  check: (row) => {
    const read = reportedNumber(row);
    const cell = row.cells.result;
    if (!read || cell?.format !== 'percent' || typeof cell.value !== 'number') return [];
    const { value } = read;
    // Without the format 0,9 would be asked (shareBelowOne).
    if (compareDecimals(value, '0') === 0 || needsSign(row.indicator, value)) return [];
    return [{ at: 'result', fact: { value, ...heldBy(cell) }, suggestion: value }];
  },
};
