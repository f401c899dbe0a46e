import { cellText } from '../../cellText';
import type { RowRule } from '../../rule';

/** The column that says whether a figure is final holds something else. */
export const kindUnreadable: RowRule<'kindUnreadable', { readonly raw: string }> = {
  code: 'kindUnreadable',
  severity: 'warning',
  check: ({ kind, cells }) => (kind.unreadable ? [{ at: 'kind', fact: { raw: cellText(cells.kind) } }] : []),
};
