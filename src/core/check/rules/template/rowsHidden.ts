import { heldFigure } from '../../figures';
import type { AppendixRule } from '../../rule';

/** Rows with results, or with counts beside a blank one, that were hidden or filtered away: they are read all the same, and whoever looks at the sheet does not see them. */
export const rowsHidden: AppendixRule<
  'rowsHidden',
  {
    /** Row numbers, from the top. */
    readonly rows: readonly number[];
  }
> = {
  code: 'rowsHidden',
  severity: 'note',
  aboutSheet: true,
  check: ({ appendix: { index }, rows }) => {
    const { hiddenRows } = index.sheet;
    const hidden = rows.flatMap((row) => {
      const at = hiddenRows.has(row.row) ? heldFigure(row.result) : undefined;
      return at === undefined ? [] : [{ row, at }];
    });
    const [first] = hidden;
    return first ? [{ ...first, fact: { rows: hidden.map(({ row }) => row.row) } }] : [];
  },
};
