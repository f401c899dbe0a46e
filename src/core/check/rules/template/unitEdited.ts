import { cellText } from '../../cellText';
import { isPrintedUnit } from '../../printed';
import type { AppendixRule } from '../../rule';

/** A row whose printed unit is not the plan's: the result is read in the plan's. */
export const unitEdited: AppendixRule<'unitEdited', { readonly raw: string; readonly unit: string }> = {
  code: 'unitEdited',
  severity: 'warning',
  check: ({ rows, strings }) =>
    rows.flatMap((row) => {
      const unit = strings.unit(row.indicator.unit, row.indicator.measure);
      const raw = cellText(row.cells.unit);
      const isPrinted = row.places.columns?.unit !== undefined;
      return isPrinted && !isPrintedUnit(row.cells.unit, row.indicator, strings)
        ? [{ row, at: 'unit', fact: { raw, unit } }]
        : [];
    }),
};
