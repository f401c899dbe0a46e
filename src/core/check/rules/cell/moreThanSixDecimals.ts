import { decimalFromNumber, decimalPlaces } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import type { CellSnapshot } from '../../../workbook/snapshot';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** Nothing that an office reports is measured more finely (docs/domain.md, "The appendix as offices expect it"). */
const MOST_DECIMALS = 6;

/** A number as it was typed: what is read of it has no more decimals than are compared. */
function typedNumber({ value, formula, format }: CellSnapshot): DecimalString | undefined {
  return typeof value === 'number' && formula === undefined && format !== 'percent'
    ? decimalFromNumber(value)
    : undefined;
}

/** A result with more decimals than anybody measures; what arithmetic left behind a formula's number is not told. Those of a formula (=F9/G9*100) are told in one sentence for all. */
export const moreThanSixDecimals: RowRule<
  'moreThanSixDecimals',
  { readonly value: DecimalString; readonly calculated?: true }
> = {
  code: 'moreThanSixDecimals',
  severity: 'note',
  check: (row) => {
    const read = reportedNumber(row);
    const cell = row.cells.result;
    if (!read || !cell) return [];
    const value = typedNumber(cell) ?? read.value;
    if (decimalPlaces(value) <= MOST_DECIMALS) return [];
    return [{ at: 'result', fact: { value, ...(cell.formula !== undefined && { calculated: true }) } }];
  },
};
