import type { DecimalString } from '../../../decimal/decimal';
import { partsOff } from '../../related';
import type { AppendixRule } from '../../rule';
import { rowsById } from '../../rowsById';
import { certainRows } from '../../tornRows';

/** Parts that do not add up to their total (the plan's `relations`), beyond what rounding explains. */
export const partsDisagree: AppendixRule<
  'partsDisagree',
  { readonly total: DecimalString; readonly sum: DecimalString; readonly parts: readonly string[] }
> = {
  code: 'partsDisagree',
  severity: 'warning',
  check: (context) => {
    const { plan } = context.appendix;
    const byId = rowsById(plan.relations, certainRows(context));
    return plan.relations.flatMap((relation) => {
      if (relation.kind !== 'parts') return [];
      const row = byId.get(relation.total);
      const off =
        row &&
        partsOff(
          row,
          relation.parts.map((id) => byId.get(id)),
        );
      return row && off ? [{ row, at: 'result', fact: { ...off, parts: relation.parts } }] : [];
    });
  },
};
