import { strToU8, zipSync } from 'fflate';
import {
  defaultReadLimits,
  readWorkbook,
  refusalReasons,
  type RefusalReason,
} from '../../../src/xlsx/read/readWorkbook';
import { compoundFileBytes } from './support/compoundFile';
import {
  packageParts,
  reasonOf,
  relationships,
  stringsXml,
  stylesXml,
  withRows,
  workbookBytes,
  workbookXml,
  worksheetXml,
} from './support/parts';
import { directoryEntries, editEntry, join } from './support/zipEditing';

const text = (content: string): Uint8Array => strToU8(content);
const SHEET = 'xl/worksheets/sheet1.xml';

/** Bytes for each reason of the reader's own, with a name for the report; a host alone stops a reader. */
type OwnReason = Exclude<RefusalReason, 'resourceLimit'>;
const cases: Record<OwnReason, Record<string, Uint8Array>> = {
  empty: {
    'no bytes': new Uint8Array(),
    NULs: new Uint8Array(5000),
    'white space': text(' \r\n\t '),
    'a byte order mark': text('\ufeff\n'),
  },
  notAWorkbook: {
    'plain text': text('STT;Chỉ tiêu\n1;GRDP'),
    PDF: text('%PDF-1.7\n%âãÏÓ'),
    'an image': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    'a Word document': zipSync({
      '_rels/.rels': text(relationships(['r', 'officeDocument', 'word/document.xml'])),
      'word/document.xml': text('<w:document xmlns:w="w"><w:body/></w:document>'),
    }),
    'a zip of something else': zipSync({ 'readme.txt': text('xin chào') }),
    'an empty zip': zipSync({}),
    'an old Word document': compoundFileBytes([
      'WordDocument',
      { storage: 'ObjectPool', children: ['Workbook'] },
    ]),
    'other XML': text('<?xml version="1.0"?><plan/>'),
    'one byte': new Uint8Array([0x50]),
  },
  html: {
    document: text('<!DOCTYPE HTML>\n<HTML><body><table/></body></HTML>'),
    'a bare table': text('  <table border=1><tr><td>1'),
    'XHTML in UTF-16': new Uint8Array(Buffer.from('\ufeff<?xml version="1.0"?><html xmlns="x"/>', 'utf16le')),
    'Office HTML': text('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head/></html>'),
    MHTML: text('MIME-Version: 1.0\nX-Document-Type: Workbook\nContent-Type: multipart/related'),
  },
  xmlSpreadsheet: {
    'Excel 2003': text('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook/>'),
    'by namespace': text(
      '<?xml version="1.0"?><ss:Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ),
  },
  legacyXls: {
    'Excel 97': compoundFileBytes(['\u0005SummaryInformation', 'Workbook']),
    'Excel 5': compoundFileBytes(['Book']),
    'Excel 97 with a zip inside': join(compoundFileBytes(['Workbook']), workbookBytes()),
    'Excel 4': new Uint8Array([0x09, 0x04, 0x06, 0x00, 0x00, 0x00, 0x10, 0x00, 0x00, 0x00]),
  },
  xlsb: {
    'by relationship': zipSync({
      '_rels/.rels': text(relationships(['r', 'officeDocument', 'xl/workbook.bin'])),
      'xl/workbook.bin': new Uint8Array([0x83, 0x01]),
    }),
    'by name': zipSync({ 'xl/workbook.bin': new Uint8Array([0x83, 0x01]) }),
  },
  openDocument: {
    spreadsheet: zipSync({
      mimetype: [text('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': text('<x/>'),
    }),
  },
  encrypted: {
    'a password to open': compoundFileBytes([
      'EncryptionInfo',
      'EncryptedPackage',
      { storage: '\u0006DataSpaces', children: ['Version', 'DataSpaceMap'] },
    ]),
    'an encrypted zip entry': editEntry(workbookBytes(), 'xl/workbook.xml', (view, at) => {
      view.setUint16(at + 8, 1, true);
    }),
  },
  truncated: {
    'no end record': workbookBytes().subarray(0, -30),
    'the signature alone': text('PK\u0003\u0004'),
    'a stored zip inside, whole': truncatedAroundZip(),
    'a part behind the end': editEntry(workbookBytes(), SHEET, (view, at) => {
      view.setUint32(at + 20, 1_000_000, true);
    }),
  },
  damaged: {
    'bad compressed data': editEntry(workbookBytes(), SHEET, (view, _, header) => {
      view.setUint8(header + 30 + SHEET.length, 0xff);
    }),
    'a changed stored byte': editEntry(workbookBytes({}, 0), SHEET, (view, _, header) => {
      view.setUint8(header + 60 + SHEET.length, 0x20);
    }),
    'an unknown compression': editEntry(workbookBytes(), SHEET, (view, at) => {
      view.setUint16(at + 10, 14, true);
    }),
    'no local header': editEntry(workbookBytes(), SHEET, (view, _, header) => {
      view.setUint32(header, 0, true);
    }),
    'a broken zip directory': editEntry(workbookBytes(), SHEET, (view, at) => {
      view.setUint32(at, 0, true);
    }),
    'no workbook part': workbookBytes({ 'xl/workbook.xml': null }),
    'no styles part, though it is announced': workbookBytes({ 'xl/styles.xml': null }),
    'no sheet part': workbookBytes({ [SHEET]: null }),
    'no sheet relationship': workbookBytes({ 'xl/_rels/workbook.xml.rels': null }),
    'no sheets': workbookBytes({ 'xl/workbook.xml': workbookXml('') }),
    'one sheet of two': oneSheetOfTwoDamaged(),
    'XML cut': workbookBytes({ [SHEET]: worksheetXml('<row r="1"><c r="A1"><v>1</v></c>').slice(0, -30) }),
    'shared strings cut': workbookBytes({ 'xl/sharedStrings.xml': stringsXml('<t>a</t>').slice(0, -12) }),
    'an encoding nobody knows': workbookBytes({ [SHEET]: worksheetXml('').replace('UTF-8', 'x-huế') }),
    'a compound file cut short': compoundFileBytes(['Workbook']).subarray(0, 700),
    'a compound file in a circle': circularCompoundFile(),
  },
  tooLarge: {
    'a ratio beyond sense': workbookBytes({ [SHEET]: worksheetXml(' '.repeat(8_000_000)) }),
    'a text beyond any cell': workbookBytes({
      'xl/sharedStrings.xml': stringsXml(`<t>${'ă'.repeat(131_069)}</t>`),
    }),
  },
  entityDeclaration: {
    'in a sheet': workbookBytes({
      [SHEET]: worksheetXml('').replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'),
    }),
    'behind a comment': workbookBytes({ 'xl/sharedStrings.xml': '<!-- <sst> --><!doctype sst><sst/>' }),
    'in the relationships': workbookBytes({
      '_rels/.rels':
        '<!DOCTYPE a SYSTEM "http://x/">' + relationships(['r', 'officeDocument', 'xl/workbook.xml']),
    }),
    'in custom XML': workbookBytes({ 'customXml/item1.xml': '<!DOCTYPE a><a/>' }),
  },
};

/** A file that was cut behind an embedded, whole workbook: the end record in it is not the file's. */
function truncatedAroundZip(): Uint8Array {
  const outer = zipSync({
    'embeddings/book.xlsx': [workbookBytes(), { level: 0 }],
    'xl/workbook.xml': text('<workbook/>'),
  });
  return outer.subarray(0, directoryEntries(outer)[1]!.headerAt);
}

function oneSheetOfTwoDamaged(): Uint8Array {
  return workbookBytes({
    'xl/workbook.xml': workbookXml(
      '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId4"/>',
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId4', 'worksheet', 'worksheets/sheet2.xml'],
    ),
    'xl/worksheets/sheet2.xml': '<worksheet><sheetData><row>',
  });
}

function circularCompoundFile(): Uint8Array {
  const bytes = compoundFileBytes(['Workbook']);
  new DataView(bytes.buffer).setUint32(512 + 4, 1, true);
  return bytes;
}

function withMerges(count: number): Uint8Array {
  const merges = `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(count)}</mergeCells>`;
  return workbookBytes({ [SHEET]: worksheetXml('', merges) });
}

function withColumns(count: number): Uint8Array {
  const columns = `<cols>${'<col min="1" max="2" hidden="1"/>'.repeat(count)}</cols>`;
  return workbookBytes({ [SHEET]: worksheetXml('', '', columns) });
}

function withRelationships(count: number): Uint8Array {
  const list = Array.from({ length: count }, (_, index): [string, string, string] => [
    `rId${index + 1}`,
    'worksheet',
    'worksheets/sheet1.xml',
  ]);
  return workbookBytes({ 'xl/_rels/workbook.xml.rels': relationships(...list) });
}

function withNames(count: number): Uint8Array {
  const names = `<definedNames>${'<definedName name="a">A1</definedName>'.repeat(count)}</definedNames>`;
  return workbookBytes({
    'xl/workbook.xml': workbookXml('<sheet name="A" sheetId="1" r:id="rId1"/>', names),
  });
}

function sharedMasters(count: number): string {
  return Array.from({ length: count }, (_, si) => `<c><f t="shared" si="${si}">B1</f></c>`).join('');
}

const ownReasons = refusalReasons.filter((reason): reason is OwnReason => reason !== 'resourceLimit');

describe.each(ownReasons)('%s', (reason) => {
  test.each(Object.entries(cases[reason]))('%s', async (_, bytes) => {
    expect(await reasonOf(bytes)).toBe(reason);
  });
});

test('a refusal names the part and the problem', async () => {
  expect(await readWorkbook(oneSheetOfTwoDamaged())).toEqual({
    ok: false,
    reason: 'damaged',
    detail: { problem: 'xmlCut', part: 'xl/worksheets/sheet2.xml' },
  });
});

describe('limits', () => {
  const rows = Array.from(
    { length: 20 },
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
  ).join('');

  test.each([
    ['entries', 3, workbookBytes()],
    ['cells', 19, withRows(rows)],
    ['cells', 1, workbookBytes({ 'xl/sharedStrings.xml': stringsXml('<t>a</t>', '<t>b</t>') })],
    ['unpackedBytes', 1500, withRows(rows)],
    ['stringLength', 3, withRows('<row><c t="inlineStr"><is><t>abcd</t></is></c></row>')],
    ['stringLength', 3, withRows('<row><c t="str"><v>abcd</v></c></row>')],
    ['stringLength', 3, withRows('<row><c><f>A1+B1</f></c></row>')],
    ['sheets', 1, oneSheetOfTwoDamaged()],
    [
      'smallPartBytes',
      500,
      workbookBytes({ 'xl/styles.xml': `<styleSheet>${' '.repeat(600)}</styleSheet>` }),
    ],
    [
      'nesting',
      3,
      withRows(`<row><c><a><b><d><e/></d></b></a><v>1</v></c></row><x><x><x><x></x></x></x></x>`),
    ],
    ['listItems', 4, withMerges(5)],
    ['listItems', 4, withColumns(5)],
    ['listItems', 4, workbookBytes({ 'xl/styles.xml': stylesXml({}, [0, 1, 2, 3, 4]) })],
    ['listItems', 4, withNames(5)],
    ['entries', 12, withRelationships(13)],
    ['listItems', 4, withRows(`<row>${sharedMasters(5)}</row>`)],
    ['formulaLength', 20, withRows('<row><c><f>A1+B1+C1+D1</f></c><c><f>A1+B1+C1+D1</f></c></row>')],
  ])('%s', async (limit, maximum, bytes) => {
    const outcome = await readWorkbook(bytes, { limits: { [limit]: maximum } });
    expect(outcome).toMatchObject({ ok: false, reason: 'tooLarge', detail: { limit, maximum } });
  });

  test('just within', async () => {
    expect(
      await reasonOf(withRows(rows), {
        limits: { cells: 20, sheets: 1, entries: Object.keys(packageParts()).length },
      }),
    ).toBe('read');
    expect(defaultReadLimits.cells).toBe(1_500_000);
  });
});
