import { indicatorTexts } from '../locate/indicatorTexts';
import type { CellSnapshot } from '../workbook/snapshot';
import type { LocatedAppendix } from '../locate/located';
import type { AppendixContext } from './appendixContext';
import { isBlank } from './cellText';
import { oncePer } from '../memo/remember';

/** The rows of a sheet from the first indicator on that are neither an indicator's nor the heading of a group. */
export interface TableRows {
  /** From the top; also those below the table that hold something. */
  readonly foreign: readonly number[];
  /** The headings of groups, from the one above the first indicator. */
  readonly headings: readonly number[];
  /** Of all these, those that hold something. */
  readonly filled: ReadonlySet<number>;
  /** The last indicator's row. */
  readonly last: number;
}

const NONE: TableRows = { foreign: [], headings: [], filled: new Set(), last: 0 };

/** The number of a group, whatever its name was changed to. */
const ROMAN = /^[IVXLC]{1,7}\.?$/;

/**
 * Only a sheet of ours has a layout to compare with: one that is known by its labels alone may stand as it likes. Three rules ask
 * the same of every appendix.
 */
export const tableRows = oncePer(({ appendix }: AppendixContext): TableRows => {
  return appendix.by === 'label' ? NONE : findTableRows(appendix);
});

/** The rows beside the indicators' own, however those were told. */
export function findTableRows({ index, plan, rows, columns }: LocatedAppendix): TableRows {
  if (rows.length === 0) return NONE;
  const own = new Set(rows.map(({ row }) => row));
  let first = Infinity;
  let last = 0;
  for (const row of own) {
    first = Math.min(first, row);
    last = Math.max(last, row);
  }
  const { isHeading: isGroup } = indicatorTexts(plan);
  const ordinal = columns.get('ordinal');
  const isHeading = ({ column, value }: CellSnapshot) =>
    typeof value === 'string' && (isGroup(value) || (column === ordinal && ROMAN.test(value.trim())));
  const headings = new Set<number>();
  const filled = new Set<number>();
  for (const cell of index.cells) {
    const { row } = cell;
    if (own.has(row)) continue;
    if (!isBlank(cell)) filled.add(row);
    if (isHeading(cell)) headings.add(row);
  }
  // The table begins with the heading above its first indicator.
  const above = Array.from(headings).filter((row) => row < first);
  const begin = above.length > 0 ? Math.max(...above) : first;
  const foreign: number[] = [];
  for (let row = begin; row <= last; row++) if (!own.has(row) && !headings.has(row)) foreign.push(row);
  for (const row of filled) if (row > last) foreign.push(row);
  return { foreign, headings: Array.from(headings).filter((row) => row >= begin), filled, last };
}
