import type { PrintDescription, SheetDescription } from '../../core/appendix/description';
import { columnLetters, rangeAddress } from '../../core/workbook/address';

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Names of this sheet alone. */
export function addNames(sheet: Excel.Worksheet, { names }: SheetDescription): void {
  for (const { name, range } of names) sheet.names.add(name, sheet.getRange(rangeAddress(range)));
}

/** Keeps the head in view while scrolling, and leaves the lines between cells away. */
export function setUpView(sheet: Excel.Worksheet, { frozen }: SheetDescription): void {
  const { rows, columns } = frozen;
  sheet.showGridlines = false;
  if (rows > 0 && columns > 0) {
    const corner = { firstRow: 1, firstColumn: 1, lastRow: rows, lastColumn: columns };
    sheet.freezePanes.freezeAt(sheet.getRange(rangeAddress(corner)));
  } else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/**
 * Sets up what comes out on paper. Excel stops at what it refuses, and without a printer that is the paper; so
 * what needs no printer goes first and the paper last.
 */
export function setUpPrinting(
  sheet: Excel.Worksheet,
  { area, repeatedRows, repeatedColumns = 0, pagesWide = 1, margins }: PrintDescription,
): void {
  const { pageLayout } = sheet;
  pageLayout.setPrintArea(sheet.getRange(rangeAddress(area)));
  pageLayout.setPrintTitleRows(sheet.getRange(`${repeatedRows.first}:${repeatedRows.last}`));
  if (repeatedColumns > 0)
    pageLayout.setPrintTitleColumns(sheet.getRange(`A:${columnLetters(repeatedColumns)}`));
  // Page number at the top, centred; the first page carries it too.
  pageLayout.headersFooters.defaultForAllPages.centerHeader = '&"Times New Roman,Regular"&13&P';
  // As many pages high as it takes.
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = margins.top * POINTS_PER_MILLIMETRE;
  pageLayout.bottomMargin = margins.bottom * POINTS_PER_MILLIMETRE;
  pageLayout.leftMargin = margins.left * POINTS_PER_MILLIMETRE;
  pageLayout.rightMargin = margins.right * POINTS_PER_MILLIMETRE;
  pageLayout.headerMargin = margins.header * POINTS_PER_MILLIMETRE;
  pageLayout.footerMargin = margins.footer * POINTS_PER_MILLIMETRE;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
}

/** Locks all but the input cells, without a password; columns and rows can still be widened. */
export function protect(sheet: Excel.Worksheet, { isProtected }: SheetDescription): void {
  if (isProtected) sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true });
}
