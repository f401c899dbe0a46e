import type { DecimalString } from '../../../decimal/decimal';
import { isOutOfBounds } from '../../../target/verdict';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** A share above 100 or below 0, a negative count: no result can be that, and it gets no verdict. */
export const resultOutOfBounds: RowRule<
  'resultOutOfBounds',
  { readonly lower?: DecimalString; readonly upper?: DecimalString } & Held
> = {
  code: 'resultOutOfBounds',
  severity: 'error',
  explains: ['resultIsInterval', 'intervalUndecided', 'resultImplausible'],
  check: (row) => {
    const read = reportedNumber(row);
    if (!read || !isOutOfBounds(row.indicator, read)) return [];
    const { lower, upper } = row.indicator.bounds ?? {};
    return [
      {
        at: 'result',
        fact: {
          ...heldBy(row.cells.result),
          ...(lower !== undefined && { lower }),
          ...(upper !== undefined && { upper }),
        },
      },
    ];
  },
};
