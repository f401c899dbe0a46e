import { cellAddress } from '../../core/workbook/address';
import { MAX_COLUMN, MAX_ROW } from '../read/cellReference';
import type { Book } from './book';
import { folderOf } from './book';
import { cellElement, constantBody } from './cellXml';
import type { PackageDraft } from './draft';
import type { EditRefusal, NewSheet } from './edits';
import { replaceableSheet } from './graft/graftOver';
import { addSheetEntry } from './graft/workbookEntries';
import { invalidEdit } from './guards';
import { DECLARATION } from './packageEdits';

const MAX_NAME = 31;

/** Why a sheet cannot be added beside those with the names `taken`, which are in lower case. */
export function invalidSheet(sheet: NewSheet, taken: ReadonlySet<string>): EditRefusal | undefined {
  const { name, rows } = sheet;
  // Excel's own rules for names; without regard to case it takes two for the same.
  if (name === '' || name.length > MAX_NAME || /[[\]:*?/\\]|^'|'$/.test(name)) return 'sheetName';
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f]/.test(name) || taken.has(name.toLowerCase())) return 'sheetName';
  if (rows.length > MAX_ROW || rows.some((row) => row.length > MAX_COLUMN)) return 'outsideSheet';
  for (const value of rows.flat()) {
    const refusal = invalidEdit({ sheet: name, row: 1, column: 1, value });
    if (refusal) return refusal;
  }
  return undefined;
}

/** Adds a plain sheet behind the others: bold header rows that stay in view, wrapped text, widths. */
export function addSheet(draft: PackageDraft, book: Book, sheet: NewSheet): void {
  const { part, id } = book.addPart(`${folderOf(book.part)}worksheets/sheet`, 'worksheet', 'worksheet');
  draft.write(part, sheetXml(sheet, book));
  addSheetEntry(draft, book, { name: sheet.name, visibility: 'visible', id });
}

/** Writes a plain sheet over the one that it replaces. @returns false where it replaces none that can be written over. */
export function writeOver(draft: PackageDraft, book: Book, sheet: NewSheet): boolean {
  const over = sheet.replaces === undefined ? undefined : replaceableSheet(draft, book, sheet.replaces);
  if (typeof over !== 'object') return false;
  draft.write(over.part, sheetXml(sheet, book), draft.xml(over.part));
  return true;
}

function sheetXml({ rows, headerRows, widths }: NewSheet, book: Book): string {
  const header = String(book.styleWith(0, { bold: true, wrap: true }));
  const text = String(book.styleWith(0, { wrap: true }));
  const data = rows.map((values, index) => {
    const row = index + 1;
    const style = row <= headerRows ? header : text;
    const cells = values.map((value, at) => {
      const body = constantBody(value, '');
      return body.xml === '' ? '' : cellElement('', { reference: cellAddress(row, at + 1), style, body });
    });
    return `<row r="${row}">${cells.join('')}</row>`;
  });
  const columns = widths.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${width === 0 ? ' hidden="1"' : ''}/>`,
  );
  const pane = `<pane ySplit="${headerRows}" topLeftCell="A${headerRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return (
    `${DECLARATION}<worksheet xmlns="${book.namespace}">` +
    `<sheetViews><sheetView workbookViewId="0">${headerRows > 0 ? pane : ''}</sheetView></sheetViews>` +
    (columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '') +
    `<sheetData>${data.join('')}</sheetData></worksheet>`
  );
}
