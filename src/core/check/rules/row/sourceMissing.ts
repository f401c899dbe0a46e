import { checksOf } from '../../../plan/checks';
import { isUnfilled } from '../../cellText';
import type { RowRule } from '../../rule';

/** A result that does not say where it comes from, in a sheet that has a column for it. Parameter of the plan: `sourceAsked`. */
export const sourceMissing: RowRule<'sourceMissing'> = {
  code: 'sourceMissing',
  severity: 'warning',
  check: ({ reading, cells, columns, setting }) => {
    const isReported = reading.state === 'reported' || reading.state === 'judged';
    const isAsked = columns.has('source') && checksOf(setting.plan).sourceAsked;
    return isReported && isAsked && isUnfilled(cells.source) ? [{ at: 'source', fact: {} }] : [];
  },
};
