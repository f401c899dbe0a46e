import type { CellRange } from '../../core/workbook/snapshot';

/** Cells read at once: Excel on the web refuses answers above 5 MB, and a cell takes some 40 bytes and more. */
const MOST_CELLS = 40_000;
const MOST_COLUMNS = 256;
/** Rows at the head of a sheet that are read even where the selection is far below: a table's headings stand there. */
const HEAD_ROWS = 60;

/** The parts of a sheet to be read for a selection. */
export interface Windows {
  /** One or two rectangles of rows, from the top. */
  readonly windows: readonly CellRange[];
  /** The selected areas within what is used. */
  readonly areas: readonly CellRange[];
  readonly isCut: boolean;
}

/** What two rectangles have in common; undefined where they do not touch. */
export function commonRange(a: CellRange, b: CellRange): CellRange | undefined {
  const common = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return common.firstRow <= common.lastRow && common.firstColumn <= common.lastColumn ? common : undefined;
}

const isOneCell = ({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): boolean =>
  firstRow === lastRow && firstColumn === lastColumn;

/**
 * What to read of a sheet for a selection: from the first row down to the selection's last, because headings stand
 * above; a single cell stands for the whole table. Where that is too much, the sheet's head and as much from the
 * selection on as fits.
 * @param used the rectangle that holds everything
 */
export function windowsFor(selected: readonly CellRange[], used: CellRange): Windows {
  const areas = selected.flatMap((area) => commonRange(area, used) ?? []);
  const [only] = areas;
  const lastColumn = Math.min(used.lastColumn, used.firstColumn + MOST_COLUMNS - 1);
  const rowsAtOnce = Math.max(HEAD_ROWS * 2, Math.floor(MOST_CELLS / (lastColumn - used.firstColumn + 1)));
  const window = (firstRow: number, lastRow: number): CellRange => ({
    ...used,
    firstRow,
    lastRow,
    lastColumn,
  });
  if (!only)
    return { windows: [window(used.firstRow, Math.min(used.lastRow, HEAD_ROWS))], areas, isCut: false };

  const isCell = areas.length === 1 && isOneCell(only);
  const first = Math.min(...areas.map(({ firstRow }) => firstRow));
  const last = isCell ? used.lastRow : Math.max(...areas.map(({ lastRow }) => lastRow));
  const isWider = areas.some((area) => area.lastColumn > lastColumn);
  if (last - used.firstRow < rowsAtOnce)
    return { windows: [window(used.firstRow, last)], areas, isCut: isWider };

  const headEnd = used.firstRow + HEAD_ROWS - 1;
  const room = rowsAtOnce - HEAD_ROWS;
  // As much above the selection as there is room for, but none of it at its cost.
  const start = Math.max(headEnd + 1, Math.min(first, last - room + 1));
  const end = Math.min(last, start + room - 1);
  const isCut = isWider || (end < last && !isCell);
  return { windows: [window(used.firstRow, headEnd), window(start, end)], areas, isCut };
}
