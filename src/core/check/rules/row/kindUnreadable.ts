import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { RowRule } from '../../rule';

/** The column that says whether a figure is final holds something else. */
export const kindUnreadable: RowRule<'kindUnreadable', Held> = {
  code: 'kindUnreadable',
  severity: 'warning',
  check: ({ kind, cells }) => (kind.unreadable ? [{ at: 'kind', fact: heldBy(cells.kind) }] : []),
};
