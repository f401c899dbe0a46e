import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { RowRule } from '../../rule';

/** "100%" where homes are counted: the text names a unit of another kind, and no number is likely. */
export const unitConflicts: RowRule<'unitConflicts', { readonly unit: string } & Held> = {
  code: 'unitConflicts',
  severity: 'error',
  check: ({ indicator, reading, cells }) =>
    reading.state === 'ambiguous' && reading.code === 'unitConflict'
      ? [{ at: 'result', fact: { unit: indicator.unit, ...heldBy(cells.result) } }]
      : [],
};
