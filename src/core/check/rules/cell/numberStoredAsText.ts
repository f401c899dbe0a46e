import type { DecimalString } from '../../../decimal/decimal';
import { cellText } from '../../cellText';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** A number that stands in its cell as text: it is read, but the sheet's own formulas cannot calculate with it. */
export const numberStoredAsText: RowRule<
  'numberStoredAsText',
  { readonly raw: string; readonly value: DecimalString }
> = {
  code: 'numberStoredAsText',
  severity: 'warning',
  check: (row) => {
    const read = reportedNumber(row);
    if (!read || typeof row.cells.result?.value !== 'string') return [];
    const { value } = read;
    return [{ at: 'result', fact: { raw: cellText(row.cells.result), value }, suggestion: value }];
  },
};
