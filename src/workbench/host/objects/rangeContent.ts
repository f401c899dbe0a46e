import type { StoredCell } from '../model/cells';
import { displayText } from '../model/displayText';
import { offsetFormula } from '../model/formula/rewrite';
import type { Rect } from '../model/geometry';
import { invalidArgument } from '../model/refusal';
import { Sheet } from '../model/sheet';
import { readTyped } from '../model/typedValue';
import type { Typed } from '../model/typedValue';
import { apiValue, valueType } from '../model/value';
import { text } from './arguments';
import { requireEditable, requireFormattable } from './scope';

type Read = (cell: StoredCell | undefined, row: number, column: number) => unknown;

/** A 2-D array over a rectangle; null for entire rows and columns, as Excel answers for those. */
export function grid(sheet: Sheet, rect: Rect, read: Read): unknown[][] | null {
  if (Sheet.isUnbounded(rect)) return null;
  const rows: unknown[][] = [];
  for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
    const line: unknown[] = [];
    for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
      line.push(read(sheet.cells.get(row, column), row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** How the elements of an assigned array are found: a single value goes to every cell. */
function shape(rect: Rect, input: unknown): (row: number, column: number) => unknown {
  if (Sheet.isUnbounded(rect)) throw invalidArgument('The range is too large for values cell by cell.');
  if (!Array.isArray(input)) return () => input;
  const rows = input as unknown[];
  const fits =
    rows.length === rect.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === rect.columnCount);
  if (!fits) {
    throw invalidArgument(
      'The number of rows or columns in the input array does not match the size or dimensions of the range.',
    );
  }
  return (row, column) => (rows[row] as unknown[])[column];
}

export const readValues = (sheet: Sheet, rect: Rect) =>
  grid(sheet, rect, (cell) => apiValue(cell?.value ?? null));

export const readFormulas = (sheet: Sheet, rect: Rect) =>
  grid(sheet, rect, (cell) => cell?.formula ?? apiValue(cell?.value ?? null));

export const readValueTypes = (sheet: Sheet, rect: Rect) =>
  grid(sheet, rect, (cell) => valueType(cell?.value ?? null));

export const readText = (sheet: Sheet, rect: Rect) =>
  grid(sheet, rect, (cell, row, column) =>
    displayText(cell?.value ?? null, sheet.formats.styleAt(row, column, cell).numberFormat),
  );

export const readNumberFormats = (sheet: Sheet, rect: Rect) =>
  grid(sheet, rect, (cell, row, column) => sheet.formats.styleAt(row, column, cell).numberFormat);

/** Writes values or formulas, read as if typed; null leaves a cell alone. */
export function writeValues(sheet: Sheet, rect: Rect, input: unknown): void {
  const at = shape(rect, input);
  requireEditable({ sheet, rects: [rect] });
  const isSame = !Array.isArray(input);
  sheet.write(rect, (row, column): Typed | undefined => {
    const value = at(row, column);
    if (value === null || value === undefined) return undefined;
    if (typeof value === 'object') throw invalidArgument();
    if (typeof value !== 'string') return readTyped(value);
    const style = sheet.formats.styleAt(rect.row + row, rect.column + column);
    const typed = readTyped(value, style.numberFormat === '@');
    // One formula for many cells is filled in, not repeated.
    if (isSame && typed.formula) return { ...typed, formula: offsetFormula(typed.formula, row, column) };
    return typed;
  });
}

/**
 *
 */
export function writeNumberFormats(sheet: Sheet, rect: Rect, input: unknown): void {
  // A single format may go to entire columns: it is one property of theirs.
  if (!Array.isArray(input)) {
    const numberFormat = text(input);
    requireFormattable({ sheet, rects: [rect] });
    sheet.restyle([rect], (style) => ({ ...style, numberFormat }));
    return;
  }
  const at = shape(rect, input);
  requireFormattable({ sheet, rects: [rect] });
  for (let row = 0; row < rect.rowCount; row++) {
    for (let column = 0; column < rect.columnCount; column++) {
      const format = at(row, column);
      if (format === null || format === undefined) continue;
      const [y, x] = [rect.row + row, rect.column + column];
      sheet.formats.setStyle(y, x, { ...sheet.style(y, x), numberFormat: text(format) });
    }
  }
  sheet.notifyCopied(rect, 'Formats');
}
