import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  decimalPlaces,
  subtractDecimals,
} from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import type { AppendixRow } from '../../appendixContext';
import { plainNumber } from '../../comparison/plainNumber';
import type { AppendixRule } from '../../rule';
import { rowsById } from '../../rowsById';

/** By how much rounding may have moved a figure: half of its last decimal, nothing for a count. */
function roundingOf({ indicator }: AppendixRow, value: DecimalString): DecimalString {
  if (indicator.integer) return '0';
  const places = decimalPlaces(value);
  return places === 0 ? '0.5' : `0.${'0'.repeat(places)}5`;
}

/** Parts that do not add up to their total (the plan's `relations`), beyond what rounding explains. */
export const partsDisagree: AppendixRule<
  'partsDisagree',
  { readonly total: DecimalString; readonly sum: DecimalString; readonly parts: readonly string[] }
> = {
  code: 'partsDisagree',
  severity: 'warning',
  check: ({ appendix: { plan }, rows }) => {
    const byId = rowsById(plan.relations, rows);
    const numberOf = (row: AppendixRow | undefined) => row && plainNumber(row.result);
    return plan.relations.flatMap((relation) => {
      if (relation.kind !== 'parts') return [];
      const row = byId.get(relation.total);
      const total = numberOf(row);
      if (!row || total === undefined) return [];
      let sum = '0';
      let room = roundingOf(row, total);
      for (const id of relation.parts) {
        const part = byId.get(id);
        const value = numberOf(part);
        // Without one of the parts there is no sum to compare.
        if (!part || value === undefined) return [];
        sum = addDecimals(sum, value);
        room = addDecimals(room, roundingOf(part, value));
      }
      if (compareDecimals(absoluteDecimal(subtractDecimals(total, sum)), room) <= 0) return [];
      return [{ row, at: 'result', fact: { total, sum, parts: relation.parts } }];
    });
  },
};
