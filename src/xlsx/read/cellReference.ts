import type { CellRange } from '../../core/workbook/snapshot';

/** The last row and column of a sheet, counting from 1. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

const rangePattern = /^\s*\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Za-z]{1,3})\$?([0-9]{1,7}))?\s*$/;

/** Number of the column with these letters: A 1, XFD 16384. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + (letters.charCodeAt(at) & 31);
  return column;
}

/** Letters of a column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A reference such as "B2:D7" or "B2" (ST_Ref), its corners put in order; `undefined` where it is none. */
export function parseRange(reference: string): CellRange | undefined {
  const match = rangePattern.exec(reference);
  if (!match) return undefined;
  const [, column1 = '', row1 = '', column2 = column1, row2 = row1] = match;
  const columns = [columnNumber(column1), columnNumber(column2)] as const;
  const rows = [Number(row1), Number(row2)] as const;
  const range = {
    firstRow: Math.min(...rows),
    firstColumn: Math.min(...columns),
    lastRow: Math.max(...rows),
    lastColumn: Math.max(...columns),
  };
  return range.firstRow >= 1 && range.lastRow <= MAX_ROW && range.lastColumn <= MAX_COLUMN
    ? range
    : undefined;
}
