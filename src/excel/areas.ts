import { rangeAddress } from '../core/workbook/address';
import type { CellRange } from '../core/workbook/snapshot';

/**
 * Longest list of addresses given to `getRanges` at once; longer lists are dealt out over several calls. Office.js
 * names no limit and people have met one; 255 characters is that of VBA's `Range`, below which nobody has.
 */
const LONGEST_LIST = 250;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells of one row as spans of neighbours. */
function spansOf(columns: readonly number[]): [first: number, last: number][] {
  const spans: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const open = spans.at(-1);
    if (open && column <= open[1] + 1) open[1] = column;
    else spans.push([column, column]);
  }
  return spans;
}

/** Rectangles that cover given cells and no others, so that a property is set on few ranges instead of many cells. */
export function rectanglesOf(cells: readonly Place[]): CellRange[] {
  const columnsOf = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const columns = columnsOf.get(row);
    if (columns) columns.push(column);
    else columnsOf.set(row, [column]);
  }
  const done: CellRange[] = [];
  let open: CellRange[] = [];
  for (const [row, columns] of [...columnsOf].sort(([a], [b]) => a - b)) {
    const next = spansOf(columns).map(([firstColumn, lastColumn]): CellRange => {
      const above = open.find(
        (range) =>
          range.lastRow === row - 1 && range.firstColumn === firstColumn && range.lastColumn === lastColumn,
      );
      return { firstRow: above?.firstRow ?? row, lastRow: row, firstColumn, lastColumn };
    });
    // What was not continued downwards is complete.
    done.push(...open.filter((range) => !next.some((below) => isContinued(range, below))));
    open = next;
  }
  return [...done, ...open];
}

const isContinued = (range: CellRange, below: CellRange): boolean =>
  below.firstRow === range.firstRow &&
  below.firstColumn === range.firstColumn &&
  below.lastColumn === range.lastColumn;

/** The ranges as objects that a property can be set on: as few as the length of an address list allows. */
export function areasOf(
  sheet: Excel.Worksheet,
  ranges: readonly CellRange[],
): (Excel.Range | Excel.RangeAreas)[] {
  const [only] = ranges;
  if (only && ranges.length === 1) return [sheet.getRange(rangeAddress(only))];
  const lists: string[] = [];
  for (const address of ranges.map(rangeAddress)) {
    const list = lists.at(-1);
    if (list !== undefined && list.length + address.length < LONGEST_LIST) {
      lists[lists.length - 1] = `${list},${address}`;
    } else lists.push(address);
  }
  return lists.map((list) => sheet.getRanges(list));
}
