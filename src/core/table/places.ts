import { cellAddress, columnLetters, rangeAddress } from '../workbook/address';
import type { TableModel, TableRow } from './model';
import { sheetPlace, turnedRange } from './turn';

/** Letters of a column, or of a table turned over the number of the row it is in the sheet. */
export const lineName = (turned: boolean, column: number): string =>
  turned ? String(column) : columnLetters(column);

/** The range of a table in its sheet. */
export const sheetRange = ({ turned, range }: TableModel): string =>
  rangeAddress(turned ? turnedRange(range) : range);

/** The cell a row's label stands in. */
export function labelCell({ row, column }: TableRow, turned: boolean): string {
  const place = sheetPlace({ turned }, row, column);
  return cellAddress(place.row, place.column);
}
