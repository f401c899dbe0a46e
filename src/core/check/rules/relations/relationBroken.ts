import { compareDecimals } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import { plainNumber } from '../../comparison/plainNumber';
import { placeOf } from '../../rowCells';
import type { AppendixRule } from '../../rule';
import { rowsById } from '../../rowsById';

/** Two indicators of which one can never be above the other (the plan's `relations`), the wrong way round. */
export const relationBroken: AppendixRule<
  'relationBroken',
  {
    readonly smaller: DecimalString;
    readonly larger: DecimalString;
    /** Id of the indicator that must not be exceeded, and the cell of its result. */
    readonly largerIndicator: string;
    readonly largerCell: string;
  }
> = {
  code: 'relationBroken',
  severity: 'error',
  check: ({ appendix: { plan }, rows }) => {
    const byId = rowsById(plan.relations, rows);
    return plan.relations.flatMap((relation) => {
      if (relation.kind !== 'atMost') return [];
      const row = byId.get(relation.smaller);
      const above = byId.get(relation.larger);
      if (!row || !above) return [];
      const smaller = plainNumber(row.result);
      const larger = plainNumber(above.result);
      if (smaller === undefined || larger === undefined || compareDecimals(smaller, larger) <= 0) return [];
      const largerCell = placeOf(above.places, 'result').cell ?? '';
      return [{ row, at: 'result', fact: { smaller, larger, largerIndicator: relation.larger, largerCell } }];
    });
  },
};
