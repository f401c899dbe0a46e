import { writeXlsx } from 'hucre/xlsx';
import type { SheetDescription } from '../../core/appendix/description';
import { FONT_NAME, FONT_SIZE } from '../../core/appendix/styles';
import type { Deflate } from './deflate';
import { completePackage } from './package';
import { convertSheet, sheetNames } from './sheet';

/** Said of the workbook in its properties. */
export interface WorkbookProperties {
  readonly title: string;
  /** When it was saved last, W3CDTF ("2026-11-20T02:15:00Z"); left out, equal input gives equal bytes. */
  readonly saved?: string;
}

export interface WriteOptions {
  /** Packs the parts; fflate where left out. Node callers pass `nodeDeflate`, which is faster. */
  readonly deflate?: Deflate;
}

/** The parts of all sheets, those that say what a sheet is first; a part that several sheets carry is written once. */
function customXmlOf(sheets: readonly SheetDescription[]): string[] {
  const identities = sheets.map(({ identityXml }) => identityXml).filter((xml) => xml !== '');
  return [...identities, ...new Set(sheets.flatMap(({ customXml }) => customXml ?? []))];
}

/**
 * Described sheets as the bytes of an .xlsx workbook. Runs in Node, a worker or a page.
 * @throws Error only where two sheets share a name or the writing library changed its output.
 */
export async function writeWorkbook(
  sheets: readonly SheetDescription[],
  { title, saved }: WorkbookProperties,
  { deflate }: WriteOptions = {},
): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    sheets: sheets.map(convertSheet),
    namedRanges: sheets.flatMap(sheetNames),
    defaultFont: { name: FONT_NAME, size: FONT_SIZE },
    properties: { title, creator: 'Phụ Lục' },
  });
  const growing = (sheet: SheetDescription) =>
    new Set(Array.from(sheet.rowHeights).flatMap(([row, height]) => (height.isFixed ? [] : [row])));
  const completion = {
    customXml: customXmlOf(sheets),
    growingRows: sheets.map(growing),
    bodies: sheets.map(({ body }) => body),
    veryHidden: sheets.flatMap(({ name, visibility }) => (visibility ? [name] : [])),
    saved,
  };
  return completePackage(bytes, completion, deflate);
}
