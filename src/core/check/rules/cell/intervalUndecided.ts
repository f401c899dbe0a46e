import { judge } from '../../../target/verdict';
import { cellText } from '../../cellText';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** "35–45%" beside a target of 40: part of the interval meets it and part does not, so there is no verdict. */
export const intervalUndecided: RowRule<'intervalUndecided', { readonly raw: string }> = {
  code: 'intervalUndecided',
  severity: 'warning',
  check: (row) => {
    const read = reportedNumber(row);
    if (read?.comparator === undefined || judge(row.indicator, read) !== 'notAssessed') return [];
    return [{ at: 'result', fact: { raw: cellText(row.cells.result) } }];
  },
};
