import type { CellRange, SheetSnapshot } from '../workbook/snapshot';

/** A rectangle with rows and columns exchanged. */
export function turnedRange({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): CellRange {
  return { firstRow: firstColumn, firstColumn: firstRow, lastRow: lastColumn, lastColumn: lastRow };
}

/** A sheet with rows and columns exchanged: what stood in a heading row stands in a column of labels. */
export function turnedSheet(sheet: SheetSnapshot): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells
      .map((cell) => ({ ...cell, row: cell.column, column: cell.row }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
    merges: sheet.merges.map(turnedRange),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
  };
}

/** Where in the sheet a cell of a table's model stands. */
export const sheetPlace = (
  { turned }: { readonly turned: boolean },
  row: number,
  column: number,
): { readonly row: number; readonly column: number } =>
  turned ? { row: column, column: row } : { row, column };
