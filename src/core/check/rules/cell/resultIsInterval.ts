import { judge } from '../../../target/verdict';
import { cellText } from '../../cellText';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** "trên 97%": the result is a bound or an interval, and all of it falls on one side of the target. */
export const resultIsInterval: RowRule<'resultIsInterval', { readonly raw: string }> = {
  code: 'resultIsInterval',
  severity: 'note',
  check: (row) => {
    const read = reportedNumber(row);
    if (read?.comparator === undefined || judge(row.indicator, read) === 'notAssessed') return [];
    return [{ at: 'result', fact: { raw: cellText(row.cells.result) } }];
  },
};
