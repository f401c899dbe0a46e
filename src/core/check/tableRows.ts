import { foldSpelling } from '../text/fold';
import type { AppendixContext } from './appendixContext';

/** The rows of a sheet from the first indicator on that are neither an indicator's nor the heading of a group. */
export interface TableRows {
  /** From the top; also those below the table that hold something. */
  readonly foreign: readonly number[];
  /** The last indicator's row. */
  readonly last: number;
}

const NONE: TableRows = { foreign: [], last: 0 };

/** Only a sheet of ours has a layout to compare with: one that is known by its labels alone may stand as it likes. */
export function tableRows({ appendix: { index, plan, rows, by } }: AppendixContext): TableRows {
  if (by === 'label' || rows.length === 0) return NONE;
  const own = new Set(rows.map(({ row }) => row));
  let first = Infinity;
  let last = 0;
  for (const row of own) {
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  const groups = new Set(plan.indicators.map(({ group }) => foldSpelling(group)));
  const headings = new Set<number>();
  const filled = new Set<number>();
  for (const { row, value } of index.sheet.cells) {
    if (row < first || own.has(row)) continue;
    filled.add(row);
    if (typeof value === 'string' && groups.has(foldSpelling(value))) headings.add(row);
  }
  const foreign: number[] = [];
  for (let row = first; row <= last; row++) if (!own.has(row) && !headings.has(row)) foreign.push(row);
  for (const row of filled) if (row > last) foreign.push(row);
  return { foreign, last };
}
