import type { Torn } from '../locate/tornRows';
import { oncePer } from '../memo/remember';
import type { Indicator } from '../plan/schema';
import type { AppendixContext, AppendixRow } from './appendixContext';

/** A row whose label is one indicator's and whose hidden code another's. */
export interface TornAppendixRow extends Torn<Indicator> {
  readonly row: AppendixRow;
}

/**
 * The torn rows of which nobody can say whose figure they hold. Where the rows were sorted without the hidden column, unit and target went along
 * with the label; where all that can tell went along in the other rows, it did in those too whose two indicators share unit and target. Where the
 * label has another row, what decides was asked for when the row was found (`settleTorn`).
 */
export const doubtfulRows = oncePer(({ appendix, rows }: AppendixContext): readonly TornAppendixRow[] => {
  const all = appendix.rows.flatMap(({ torn }, at): TornAppendixRow[] => {
    const row = rows[at];
    return torn && row ? [{ row, ...torn }] : [];
  });
  const isSorted = all.some(({ isBacked }) => isBacked) && all.every(({ against }) => !against);
  return all.filter(({ labelAt, isBacked, isDecided }) =>
    labelAt === undefined ? !isSorted && !isBacked : !isDecided,
  );
});

/** The rows whose figures can be held against one another: those of which is known whose they are. */
export function certainRows(context: AppendixContext): readonly AppendixRow[] {
  const doubtful = new Set(doubtfulRows(context).map(({ row }) => row));
  return doubtful.size === 0 ? context.rows : context.rows.filter((row) => !doubtful.has(row));
}
