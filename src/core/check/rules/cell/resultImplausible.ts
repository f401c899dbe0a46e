import type { DecimalString } from '../../../decimal/decimal';
import { isImplausible, shiftedMark } from '../../implausible';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** A number that the indicator does not take anywhere: a life expectancy of 755 years. */
export const resultImplausible: RowRule<'resultImplausible', { readonly value: DecimalString }> = {
  code: 'resultImplausible',
  severity: 'warning',
  offersInsteadOf: ['numberStoredAsText'],
  check: (row) => {
    const read = reportedNumber(row);
    if (!read || read.comparator !== undefined || !isImplausible(row.indicator, read.value)) return [];
    const suggestion = shiftedMark(row.indicator, read.value);
    return [{ at: 'result', fact: { value: read.value }, ...(suggestion !== undefined && { suggestion }) }];
  },
};
