import { isUnfilled } from '../../cellText';
import { RATIO_PARTS } from '../../readCounts';
import type { RowRule } from '../../rule';

/**
 * A unit's rate without the two counts that it is of: it can be judged, and the figure of the whole is Σ numerator / Σ denominator
 * (docs/decisions/006-merge-semantics.md). Who sends the appendix hears of it before the whole is withheld.
 */
export const countsMissing: RowRule<'countsMissing'> = {
  code: 'countsMissing',
  severity: 'note',
  check: ({ setting, reading, counts, cells, columns }) => {
    const isAsked = setting.unit !== undefined && counts !== undefined && reading.state === 'reported';
    const isBlank = RATIO_PARTS.every((part) => columns.has(part) && isUnfilled(cells[part]));
    return isAsked && isBlank ? [{ at: 'numerator', fact: {} }] : [];
  },
};
