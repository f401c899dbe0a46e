import type { RowHeight, SheetDescription } from '../appendix/description';
import { MARGINS } from '../appendix/finish';
import { styles } from '../appendix/styles';
import { rowHeight, wrappedLines } from '../appendix/textHeight';

/** Excel lets no row be higher, in points. */
const HIGHEST_ROW = 409;

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

/** Heights that show every text whole, as far as a row can. */
function heights({ cells, widths, wideRows }: PlainSheet): Map<number, RowHeight> {
  const points = new Map<number, number>();
  for (const { row, column, style, value } of cells) {
    const { fontSize, bold } = styles[style];
    const width = wideRows.has(row) ? sum(widths) : (widths[column - 1] ?? 0);
    const lines = wrappedLines(String(value ?? ''), width, bold);
    points.set(row, Math.max(points.get(row) ?? 0, rowHeight(lines, fontSize)));
  }
  return new Map(
    Array.from(points, ([row, height]) => [
      row,
      // No program fits the height of merged cells.
      { points: Math.min(height, HIGHEST_ROW), isFixed: wideRows.has(row) },
    ]),
  );
}

/** What is particular to one sheet of a plan workbook. */
export interface PlainSheet extends Pick<SheetDescription, 'name' | 'cells' | 'validations'> {
  readonly widths: readonly number[];
  /** Columns that stay in view. */
  readonly frozenColumns: number;
  /** The row of the headings, repeated on every page. */
  readonly headRow: number;
  /** Rows that stay in view. */
  readonly frozenRows: number;
  /** Rows whose first cell takes the whole width. */
  readonly wideRows: ReadonlySet<number>;
  readonly lastPrintedRow: number;
}

/** A sheet of a plan workbook: a plain table that people sort, filter and write into. */
export function plainSheet(sheet: PlainSheet): SheetDescription {
  const { name, cells, validations, widths, headRow, wideRows } = sheet;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rowHeights: heights(sheet),
    cells,
    merges: Array.from(wideRows, (row) => ({
      firstRow: row,
      lastRow: row,
      firstColumn: 1,
      lastColumn: widths.length,
    })),
    validations,
    conditionalFormats: [],
    names: [],
    frozen: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    print: {
      area: { firstRow: 1, firstColumn: 1, lastRow: sheet.lastPrintedRow, lastColumn: widths.length },
      repeatedRows: { first: headRow, last: headRow },
      margins: MARGINS,
    },
    isProtected: false,
    identityXml: '',
  };
}
