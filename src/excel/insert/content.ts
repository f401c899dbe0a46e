import type { CellDescription, SheetDescription } from '../../core/appendix/description';
import { styles } from '../../core/appendix/styles';
import { rangeAddress } from '../../core/workbook/address';

/** Most cells written by one assignment. */
const LARGEST_BLOCK = 5000;

const TEXT = '@';
const GENERAL = 'General';

/** A text that the text format keeps as it is. Excel may drop an apostrophe at the beginning even there. */
const isPlainText = ({ value, formula }: CellDescription): boolean =>
  formula === undefined && typeof value === 'string' && !value.startsWith("'");

const numberFormatOf = ({ style, numberFormat }: CellDescription): string =>
  numberFormat ?? styles[style].numberFormat ?? GENERAL;

/** What is assigned to `formulas`: constants as they are, formulas with their "=", "" for a blank. */
function contentOf({ value, formula }: CellDescription): string | number {
  if (formula !== undefined) return `=${formula}`;
  return typeof value === 'string' && value.startsWith("'") ? `'${value}` : (value ?? '');
}

/** Rows of a block as an array that Excel takes, made of what each described cell gives. */
function grid<T>(
  rows: readonly (readonly (CellDescription | undefined)[])[],
  of: (cell: CellDescription) => T,
  blank: T,
): T[][] {
  return rows.map((row) => row.map((cell) => (cell ? of(cell) : blank)));
}

function rowsOf(cells: readonly CellDescription[]): (CellDescription | undefined)[][] {
  const height = Math.max(0, ...cells.map(({ row }) => row));
  const width = Math.max(0, ...cells.map(({ column }) => column));
  const rows = Array.from({ length: height }, () =>
    new Array<CellDescription | undefined>(width).fill(undefined),
  );
  for (const cell of cells) {
    const row = rows[cell.row - 1];
    if (row) row[cell.column - 1] = cell;
  }
  return rows;
}

/** Rows of cells as they stand in the sheet, undefined for a blank that nothing is said about. */
export type ContentRows = readonly (readonly (CellDescription | undefined)[])[];

/**
 * Writes rows of values and formulas from the first column on. Excel reads what is assigned as if it were typed: "6.10"
 * would become a number and "=…" a formula. So every text is written into a cell of the text format, and the cell then
 * gets the format it is to have, which leaves the text a text without an apostrophe before it.
 */
export function writeRows(sheet: Excel.Worksheet, firstRow: number, rows: ContentRows): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const address = { firstRow, firstColumn: 1, lastRow: firstRow + rows.length - 1, lastColumn: width };
  const range = sheet.getRange(rangeAddress(address));
  range.numberFormat = grid(rows, (cell) => (isPlainText(cell) ? TEXT : numberFormatOf(cell)), GENERAL);
  range.formulas = grid<string | number>(rows, contentOf, '');
  range.numberFormat = grid(rows, numberFormatOf, GENERAL);
}

/** Writes what cells hold, in blocks that Excel takes. */
export function writeContent(sheet: Excel.Worksheet, { cells }: Pick<SheetDescription, 'cells'>): void {
  const rows = rowsOf(cells);
  const width = rows[0]?.length ?? 0;
  const perBlock = Math.max(1, Math.floor(LARGEST_BLOCK / Math.max(1, width)));
  for (let first = 0; first < rows.length; first += perBlock) {
    writeRows(sheet, first + 1, rows.slice(first, first + perBlock));
  }
}
