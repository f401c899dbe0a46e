import type { BookType, CellObject, WorkSheet } from '@e965/xlsx';
import type { CellDescription, SheetDescription } from '../../core/appendix/description';
import { styles } from '../../core/appendix/styles';
import { cellAddress, quotedSheetName, rangeAddress } from '../../core/workbook/address';
import type { SampleFile } from '../../core/samples/returned/sampleFile';

/** A cell as the library for old formats has it: what formulas gave, since it does not calculate. */
function cellObject({ value, formulaResult, style, numberFormat }: CellDescription): CellObject | undefined {
  const content = value ?? formulaResult;
  if (content === undefined || content === '') return undefined;
  // The library knows one section of a format.
  const format = (numberFormat ?? styles[style].numberFormat)?.split(';')[0];
  return {
    t: typeof content === 'number' ? 'n' : 's',
    v: content,
    ...(format !== undefined && { z: format }),
  };
}

function workSheet(sheet: SheetDescription): WorkSheet {
  const made: WorkSheet = {};
  let [rows, columns] = [1, 1];
  for (const cell of sheet.cells) {
    const object = cellObject(cell);
    if (!object) continue;
    made[cellAddress(cell.row, cell.column)] = object;
    rows = Math.max(rows, cell.row);
    columns = Math.max(columns, cell.column);
  }
  made['!ref'] = `A1:${cellAddress(rows, columns)}`;
  made['!cols'] = sheet.columns.map(({ width, hidden }) => ({ wch: width, ...(hidden && { hidden }) }));
  made['!merges'] = sheet.merges.map(({ firstRow, firstColumn, lastRow, lastColumn }) => ({
    s: { r: firstRow - 1, c: firstColumn - 1 },
    e: { r: lastRow - 1, c: lastColumn - 1 },
  }));
  return made;
}

const absolute = (address: string) => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** A sample file saved as .xls or .ods, as LibreOffice or an old Excel would: without the parts those do not know. */
export async function savedAs(
  file: SampleFile,
  kind: Extract<BookType, 'biff8' | 'ods'>,
): Promise<Uint8Array> {
  const { write, utils } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const sheet of file.sheets) utils.book_append_sheet(book, workSheet(sheet), sheet.name);
  book.Workbook = {
    Names: file.sheets.flatMap(({ name: sheet, names }, index) =>
      names.map(({ name, range }) => ({
        Name: name,
        Sheet: index,
        Ref: `${quotedSheetName(sheet)}!${absolute(rangeAddress(range))}`,
      })),
    ),
  };
  const bytes = write(book, { type: 'buffer', bookType: kind, compression: true }) as Uint8Array;
  return new Uint8Array(bytes);
}
