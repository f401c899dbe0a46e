import type { CellRange } from './snapshot';

/** Letters of a column: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Number of a column: "A" → 1, "AB" → 28. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

/** A1-style address of a cell: (10, 7) → "G10". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Row number of a cell's A1-style address: "G10" → 10. */
export function rowOfCell(address: string): number {
  return Number(/\d+$/.exec(address)?.[0]);
}

/** A1-style address of a range: "G10:G60", or "G10" for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as a formula quotes it: `Phụ lục` → `'Phụ lục'`. Always quoted, which every program reads. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

const AREA = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;

/**
 * Reads a reference to one area of one sheet, `'Phụ lục'!$G$10:$G$60`.
 * @returns the sheet and the range, or undefined for anything else (several areas, #REF!, a constant).
 */
export function parseArea(reference: string): { sheet: string; range: CellRange } | undefined {
  const match = AREA.exec(reference.replace(/^=/, ''));
  if (!match) return undefined;
  const [, quoted, bare, left = '', top = '', right = left, bottom = top] = match;
  return {
    sheet: quoted === undefined ? (bare ?? '') : quoted.replaceAll("''", "'"),
    range: {
      firstRow: Number(top),
      firstColumn: columnNumber(left),
      lastRow: Number(bottom),
      lastColumn: columnNumber(right),
    },
  };
}

/** Row and column of a cell's address, "H12"; undefined for anything else. */
export function parseCell(address: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(address) ?? [];
  return letters === undefined || digits === undefined
    ? undefined
    : { row: Number(digits), column: columnNumber(letters) };
}
