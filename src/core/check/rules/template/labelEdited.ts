import { cellText } from '../../cellText';
import { isSameWording } from '../../wording';
import type { AppendixRule } from '../../rule';

/** A row whose hidden code is the indicator's and whose label is not any more: its figure may be about something else. */
export const labelEdited: AppendixRule<'labelEdited', { readonly raw: string; readonly label: string }> = {
  code: 'labelEdited',
  severity: 'warning',
  check: ({ rows }) =>
    rows.flatMap((row) => {
      const { label } = row.indicator;
      const raw = cellText(row.cells.label);
      const isEdited = row.places.columns?.label !== undefined && !isSameWording(raw, label);
      return isEdited ? [{ row, at: 'label', fact: { raw, label } }] : [];
    }),
};
