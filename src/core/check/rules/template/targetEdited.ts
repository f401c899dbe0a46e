import { cellText, heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import { restatesTarget } from '../../restatedTarget';
import { isSameWording } from '../../wording';
import type { AppendixRule } from '../../rule';

/** A row whose printed target is not the plan's: the result is judged by the plan's. */
export const targetEdited: AppendixRule<'targetEdited', Held & { readonly target: string }> = {
  code: 'targetEdited',
  severity: 'warning',
  check: ({ rows, strings }) =>
    rows.flatMap((row) => {
      const target = strings.target(row.indicator);
      const raw = cellText(row.cells.target);
      const isPrinted = row.places.columns?.target !== undefined;
      const isSame = isSameWording(raw, target) || restatesTarget(row.cells.target, row.indicator);
      return isPrinted && !isSame
        ? [{ row, at: 'target', fact: { ...heldBy(row.cells.target), target } }]
        : [];
    }),
};
