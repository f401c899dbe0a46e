import { decimalPlaces } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** The sheet's own formulas resolve to 0.000001; finer results may be judged differently there. */
const SHEET_DECIMALS = 6;

/** A result with more decimals than the sheet's own formulas compare. */
export const moreThanSixDecimals: RowRule<'moreThanSixDecimals', { readonly value: DecimalString }> = {
  code: 'moreThanSixDecimals',
  severity: 'note',
  check: (row) => {
    const read = reportedNumber(row);
    return read && decimalPlaces(read.value) > SHEET_DECIMALS
      ? [{ at: 'result', fact: { value: read.value } }]
      : [];
  },
};
