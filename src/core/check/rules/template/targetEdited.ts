import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import { isPrintedTarget } from '../../printed';
import type { AppendixRule } from '../../rule';

/** A row whose printed target is not the plan's: the result is judged by the plan's. */
export const targetEdited: AppendixRule<'targetEdited', Held & { readonly target: string }> = {
  code: 'targetEdited',
  severity: 'warning',
  check: ({ rows, strings }) =>
    rows.flatMap((row) => {
      const target = strings.target(row.indicator);
      const isPrinted = row.places.columns?.target !== undefined;
      return isPrinted && !isPrintedTarget(row.cells.target, row.indicator, strings)
        ? [{ row, at: 'target', fact: { ...heldBy(row.cells.target), target } }]
        : [];
    }),
};
