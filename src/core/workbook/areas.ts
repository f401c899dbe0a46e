import { columnNumber } from './address';
import type { CellRange } from './snapshot';

/** The last row and column of a sheet, as Excel has them. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** A rectangle from any two of its corners; undefined beyond the sheet's end. */
function between(row: number, column: number, otherRow: number, otherColumn: number): CellRange | undefined {
  const range = {
    firstRow: Math.min(row, otherRow),
    firstColumn: Math.min(column, otherColumn),
    lastRow: Math.max(row, otherRow),
    lastColumn: Math.max(column, otherColumn),
  };
  const isInside = range.firstRow >= 1 && range.lastRow <= LAST_ROW && range.lastColumn <= LAST_COLUMN;
  return isInside ? range : undefined;
}

function parseOne(text: string): CellRange | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return between(Number(top), columnNumber(left), Number(bottom), columnNumber(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(1, columnNumber(columns[1] ?? ''), LAST_ROW, columnNumber(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  return rows ? between(Number(rows[1]), 1, Number(rows[2]), LAST_COLUMN) : undefined;
}

/**
 * Reads the areas of one sheet as people write them: "A1:F40", "D5", "A:F", "3:9", several with "," or ";" between.
 * @returns undefined where any of them is none
 */
export function parseAreas(text: string): CellRange[] | undefined {
  const areas = text.toUpperCase().replace(/[$\s]/g, '').split(/[,;]/).map(parseOne);
  return areas.every((area) => area !== undefined) ? areas : undefined;
}
