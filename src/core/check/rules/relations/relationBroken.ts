import type { AppendixRow } from '../../appendixContext';
import type { BoundBroken } from '../../related';
import { boundBroken } from '../../related';
import { placeOf } from '../../rowCells';
import type { AppendixRule } from '../../rule';
import { rowsById } from '../../rowsById';
import { certainRows } from '../../tornRows';

/** A figure unlike the row's earlier years, which is the likelier one to be wrong. */
const hasJumped = ({ codes }: AppendixRow) =>
  codes.includes('jumpFromEarlierYear') || codes.includes('cumulativeDecreases');

/**
 * Two indicators of which one can never be above the other (the plan's `relations`), the wrong way round: of intervals,
 * whatever the exact figures are. Told at the first one's cell, unless only the other's figure is unlike its earlier years.
 */
export const relationBroken: AppendixRule<
  'relationBroken',
  BoundBroken & {
    /** Id of the indicator that must not be exceeded, and the cell of its result. */
    readonly largerIndicator: string;
    readonly largerCell: string;
    /** The file that this cell is in, where it is another one than the finding's. */
    readonly largerFile?: string;
    /** Set where it is told at the larger one's cell, which nobody believes beside its earlier years: the other one, and its cell. */
    readonly smallerIndicator?: string;
    readonly smallerCell?: string;
  }
> = {
  code: 'relationBroken',
  severity: 'error',
  check: (context) => {
    const { plan, unit } = context.appendix;
    const byId = rowsById(plan.relations, certainRows(context));
    return plan.relations.flatMap((relation) => {
      if (relation.kind !== 'atMost') return [];
      const row = byId.get(relation.smaller);
      const above = byId.get(relation.larger);
      const broken = row && above && boundBroken(row, above, unit);
      if (!broken) return [];
      const largerCell = placeOf(above.places, 'result').cell ?? '';
      const fact = { ...broken, largerIndicator: relation.larger, largerCell };
      if (!hasJumped(above) || hasJumped(row)) return [{ row, at: 'result', fact }];
      const smallerCell = placeOf(row.places, 'result').cell ?? '';
      const other = { smallerIndicator: relation.smaller, smallerCell };
      return [{ row: above, at: 'result', fact: { ...fact, ...other } }];
    });
  },
};
