import { compareDecimals, multiplyDecimals } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import { exactNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** An estimate may turn out to have been a little high; a final count may not. */
const ROOM_FOR_ESTIMATES = '0.95';

/** A count from the plan's start (lũy kế) that is lower than it was in an earlier year. */
export const cumulativeDecreases: RowRule<
  'cumulativeDecreases',
  { readonly value: DecimalString; readonly earlier: DecimalString; readonly year: number }
> = {
  code: 'cumulativeDecreases',
  severity: 'warning',
  explains: ['jumpFromEarlierYear'],
  check: (row) => {
    const value = exactNumber(row);
    const [latest] = row.comparison.earlier;
    if (value === undefined || !latest || row.indicator.measure !== 'cumulative') return [];
    const floor =
      latest.kind === 'estimate' ? multiplyDecimals(latest.value, ROOM_FOR_ESTIMATES) : latest.value;
    if (compareDecimals(value, floor) >= 0) return [];
    return [{ at: 'result', fact: { value, earlier: latest.value, year: latest.year } }];
  },
};
