import { cellText } from '../../cellText';
import { isSameWording } from '../../wording';
import type { AppendixRule } from '../../rule';

/** A row whose printed target is not the plan's: the result is judged by the plan's. */
export const targetEdited: AppendixRule<'targetEdited', { readonly raw: string; readonly target: string }> = {
  code: 'targetEdited',
  severity: 'warning',
  check: ({ rows, strings }) =>
    rows.flatMap((row) => {
      const target = strings.target(row.indicator);
      const raw = cellText(row.cells.target);
      const isEdited = row.places.columns?.target !== undefined && !isSameWording(raw, target);
      return isEdited ? [{ row, at: 'target', fact: { raw, target } }] : [];
    }),
};
