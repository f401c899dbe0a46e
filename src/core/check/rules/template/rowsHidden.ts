import type { AppendixRule } from '../../rule';

/** Rows with results that were hidden or filtered away: they are read all the same, and whoever looks at the sheet does not see them. */
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
    const hidden = rows.filter(({ row, result }) => hiddenRows.has(row) && result.state === 'reported');
    const [first] = hidden;
    return first ? [{ row: first, at: 'result', fact: { rows: hidden.map(({ row }) => row) } }] : [];
  },
};
