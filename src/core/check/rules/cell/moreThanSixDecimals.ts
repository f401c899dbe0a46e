import { decimalPlaces } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** The sheet's own formulas resolve to 0.000001; finer results may be judged differently there. */
const SHEET_DECIMALS = 6;

/** A result with more decimals than the sheet's own formulas compare. Those of a formula (=F9/G9*100) are told in one sentence for all. */
export const moreThanSixDecimals: RowRule<
  'moreThanSixDecimals',
  { readonly value: DecimalString; readonly calculated?: true }
> = {
  code: 'moreThanSixDecimals',
  severity: 'note',
  check: (row) => {
    const read = reportedNumber(row);
    if (!read || decimalPlaces(read.value) <= SHEET_DECIMALS) return [];
    const isCalculated = row.cells.result?.formula !== undefined;
    return [{ at: 'result', fact: { value: read.value, ...(isCalculated && { calculated: true }) } }];
  },
};
