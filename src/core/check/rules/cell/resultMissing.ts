import { isUnfilled } from '../../cellText';
import type { RowRule } from '../../rule';

/** A result cell left blank, as opposed to one that says that there is no figure yet. */
export const resultMissing: RowRule<'resultMissing'> = {
  code: 'resultMissing',
  severity: 'warning',
  check: ({ reading, cells }) =>
    reading.state === 'notReported' && isUnfilled(cells.result) ? [{ at: 'result', fact: {} }] : [],
};
