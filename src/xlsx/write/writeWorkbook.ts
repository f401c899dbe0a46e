import { writeXlsx } from 'hucre/xlsx';
import type { SheetDescription } from '../../core/appendix/description';
import { FONT_NAME, FONT_SIZE } from '../../core/appendix/styles';
import { completePackage } from './package';
import { convertSheet, sheetNames } from './sheet';

/** Said of the workbook in its properties. */
export interface WorkbookProperties {
  readonly title: string;
}

/**
 * Described sheets as the bytes of an .xlsx workbook. Runs in Node, a worker or a page.
 * @throws Error only where two sheets share a name or the writing library changed its output.
 */
export async function writeWorkbook(
  sheets: readonly SheetDescription[],
  { title }: WorkbookProperties,
): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(convertSheet),
    namedRanges: sheets.flatMap(sheetNames),
    defaultFont: { name: FONT_NAME, size: FONT_SIZE },
    properties: { title, creator: 'Phụ Lục' },
  });
  const growing = (sheet: SheetDescription) =>
    new Set(Array.from(sheet.rowHeights).flatMap(([row, height]) => (height.isFixed ? [] : [row])));
  return completePackage(bytes, {
    customXml: sheets.map((sheet) => sheet.identityXml),
    growingRows: sheets.map(growing),
  });
}
