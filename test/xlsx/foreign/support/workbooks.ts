import { write, type BookType, type WorkBook } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

/** A workbook with something of everything the library can write in every kind. */
export const library: WorkBook = {
  SheetNames: ['Phụ lục', 'Ẩn'],
  Sheets: {
    'Phụ lục': {
      '!ref': 'A1:F4',
      A1: { t: 's', v: 'Tỷ lệ hộ nghèo & cận nghèo' },
      B1: { t: 'n', v: 12.5 },
      C1: { t: 'b', v: true },
      D1: { t: 'n', v: 46000, z: 'dd/mm/yyyy' },
      E1: { t: 'n', v: 0.0245, z: '0.00%' },
      F1: { t: 'e', v: 0x2a },
      A4: { t: 's', v: 'gộp' },
      '!merges': [{ s: { r: 3, c: 0 }, e: { r: 3, c: 2 } }],
      '!cols': [{}, {}, { hidden: true }],
      '!rows': [{}, { hidden: true }],
    },
    Ẩn: { '!ref': 'A1', A1: { t: 'n', v: 0 } },
  },
  Workbook: {
    Sheets: [{ Hidden: 0 }, { Hidden: 1 }],
    Names: [{ Name: 'KQ', Ref: "'Phụ lục'!$A$1:$B$3" }],
  },
};

/** The same workbook in another kind. */
export const bytesOf = (bookType: BookType, workbook = library): Uint8Array =>
  new Uint8Array(write(workbook, { bookType, type: 'array', cellStyles: true }) as ArrayBuffer);

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"';

const STYLES =
  '<number:percentage-style style:name="N1"><number:number number:decimal-places="2"/><number:text>%</number:text></number:percentage-style>' +
  '<number:number-style style:name="N2"><number:number/><style:map style:condition="value()&gt;0" style:apply-style-name="N1"/></number:number-style>' +
  '<style:style style:name="p" style:family="table-cell" style:data-style-name="N1"/>' +
  '<style:style style:name="t" style:family="table"><style:table-properties table:display="false"/></style:style>';

/** An .ods with this body. */
export function openDocument(body: string, parts: Record<string, string> = {}, styles = ''): Uint8Array {
  const files: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="m"/>',
    'content.xml': `<?xml version="1.0"?><office:document-content ${NAMESPACES}><office:automatic-styles>${STYLES}${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
