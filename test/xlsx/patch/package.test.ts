import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { patchWorkbook } from '../../../src/xlsx/patch/patchWorkbook';
import { defaultReadLimits } from '../../../src/xlsx/read/limits';
import { nodeInflate } from '../../../src/xlsx/read/nodeInflate';
import { packedBytes, readZipDirectory } from '../../../src/xlsx/read/zipDirectory';
import { MAIN, read, relationships, workbookBytes, worksheetXml, type Parts } from '../read/support/parts';
import { asZip64, editEntry, withPrefix, withZip64Sizes } from '../read/support/zipEditing';
import { onSheet1, patch, SHEET } from './support';

const STRINGS = 'xl/sharedStrings.xml';
const edits = { cells: onSheet1([{ row: 1, column: 1, value: 42 }]) };
const foreign: Parts = {
  'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
  'xl/media/ảnh 1.png': new Uint8Array(5000).fill(7),
  'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="c">\r\n</c:chartSpace>',
};

function packed(bytes: Uint8Array): Map<string, string> {
  const entries = readZipDirectory(bytes, defaultReadLimits.entries);
  if (!Array.isArray(entries)) throw new Error('no zip');
  return new Map(
    entries.map((entry) => [
      entry.name,
      `${entry.method} ${entry.crc} ${entry.unpackedSize} ${Buffer.from(packedBytes(bytes, entry)).toString('hex')}`,
    ]),
  );
}

/** Sets the flag of a data descriptor and takes the sizes out of the local header, as streaming writers do. */
const withDescriptor = (bytes: Uint8Array, part: string) =>
  editEntry(bytes, part, (view, at, header) => {
    for (const flags of [at + 8, header + 6]) view.setUint16(flags, view.getUint16(flags, true) | 8, true);
    for (const field of [14, 18, 22]) view.setUint32(header + field, 0, true);
  });

const plain = workbookBytes(foreign);

test.each([
  ['a plain package', plain],
  ['stored parts', workbookBytes(foreign, 0)],
  ['a zip64', asZip64(plain)],
  ['zip64 sizes', withZip64Sizes(plain, STRINGS)],
  ['a data descriptor', withDescriptor(plain, STRINGS)],
  ['a data descriptor of the changed part', withDescriptor(plain, SHEET)],
  ['bytes in front', withPrefix(plain, 'MZ something')],
])('other parts keep their compressed bytes: %s', async (_, bytes) => {
  const result = await patch(bytes, edits);
  const before = packed(bytes);
  const after = packed(result.bytes);
  expect([...after.keys()]).toEqual([...before.keys()]);
  const differing = [...before]
    .filter(([name, content]) => after.get(name) !== content)
    .map(([name]) => name);
  expect(differing.sort()).toEqual([...result.parts.changed].sort());
  expect(differing).toEqual(['xl/workbook.xml', SHEET]);
  // A reader that goes by local headers, as some do, finds the same.
  expect(unzipSync(result.bytes)['xl/vbaProject.bin']).toEqual(foreign['xl/vbaProject.bin']);
  expect(result.sheet.cells.at(0)?.value).toBe(42);
});

test('no edits give the same bytes', async () => {
  expect((await patch(plain, {})).bytes).toBe(plain);
});

test('equal input gives equal files, also with Node’s own inflate', async () => {
  const once = await patch(plain, edits);
  expect((await patch(plain, edits)).bytes).toEqual(once.bytes);
  expect((await patch(plain, edits, { inflate: nodeInflate })).bytes).toEqual(once.bytes);
});

test('names in another case or with backslashes are the same parts', async () => {
  const parts = unzipSync(plain);
  const odd = zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name === SHEET ? 'XL\\Worksheets\\Sheet1.xml' : name,
        part,
      ]),
    ),
  );
  const { bytes, sheet } = await patch(odd, edits);
  expect(sheet.cells.at(0)?.value).toBe(42);
  expect([...packed(bytes).keys()]).toEqual([...packed(odd).keys()]);
});

test('a changed part that a zip lists twice stands once', async () => {
  const copies = zipSync({ ...unzipSync(plain), 'xl/worksheets/sheet2.xml': unzipSync(plain)[SHEET]! });
  const name = strToU8('xl/worksheets/sheet2.xml');
  const twice = editEntry(copies, 'xl/worksheets/sheet2.xml', (view, at, header) => {
    for (const start of [at + 46, header + 30]) view.setUint8(start + name.length - 5, 0x31);
  });
  const { bytes, sheet } = await patch(twice, edits);
  expect(sheet.cells.at(0)?.value).toBe(42);
  expect([...packed(twice).keys()]).toHaveLength(packed(bytes).size);
});

test('a signed package says that its signature breaks, where something changed', async () => {
  const signed = workbookBytes({
    ...foreign,
    '_rels/.rels': relationships(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId2', 'origin', '_xmlsignatures/origin.sigs'],
    ),
    '_xmlsignatures/origin.sigs': '',
  });
  expect((await patch(signed, edits)).findings).toEqual(['calculatedOnOpening', 'signatureBroken']);
  expect((await patch(signed, {})).findings).toEqual([]);
});

test('Strict OOXML is added to in its own namespaces', async () => {
  const strict = 'http://purl.oclc.org/ooxml/';
  const toStrict = (text: string) =>
    text
      .replaceAll(MAIN, `${strict}spreadsheetml/main`)
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        `${strict}officeDocument/relationships`,
      );
  const parts = Object.fromEntries(
    Object.entries(unzipSync(workbookBytes())).map(([name, part]) => [
      name,
      strToU8(toStrict(strFromU8(part))),
    ]),
  );
  delete parts['xl/styles.xml'];
  parts['xl/_rels/workbook.xml.rels'] = strToU8(
    toStrict(relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'])),
  );
  const {
    text,
    sheet,
    parts: changes,
  } = await patch(zipSync(parts), {
    cells: onSheet1([{ row: 1, column: 1, value: 'a', fill: 'FF0000', note: { text: 'n', author: 'A' } }]),
    newSheets: [{ name: 'Mới', rows: [['a']], headerRows: 0, widths: [] }],
  });
  expect(sheet.cells.at(0)?.value).toBe('a');
  expect(changes.added).toHaveLength(5);
  for (const part of [...changes.added, ...changes.changed]) {
    expect(text(part)).not.toMatch(
      /schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument\/2006\/relationships)/,
    );
  }
  expect(text('xl/comments1.xml')).toContain(`xmlns="${strict}spreadsheetml/main"`);
  expect(text('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    `${strict}officeDocument/relationships/comments`,
  );
});

test('several sheets at once, found by name', async () => {
  const bytes = workbookBytes({
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="r"><sheets><sheet name="Một &amp; hai" sheetId="1" r:id="rId1"/><sheet name="Ba" sheetId="2" r:id="rId5"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId5', 'worksheet', '/xl/other/sheet.xml'],
    ),
    'xl/other/sheet.xml': worksheetXml(''),
  });
  const { workbook } = await patch(bytes, {
    cells: [
      { sheet: 'Ba', row: 1, column: 1, value: 3 },
      { sheet: 'Một & hai', row: 1, column: 1, value: 12 },
    ],
  });
  expect(workbook.sheets.map(({ cells }) => cells.at(0)?.value)).toEqual([12, 3]);
});

test('every tenth row of 20,000 is patched', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, row) =>
      `<row r="${row + 1}">${['A', 'B', 'C', 'D', 'E'].map((column) => `<c r="${column}${row + 1}"><v>${row}</v></c>`).join('')}</row>`,
  );
  const bytes = workbookBytes({ [SHEET]: worksheetXml(rows.join('')) });
  const cells = onSheet1(
    Array.from({ length: 2000 }, (_, index) => ({ row: index * 10 + 1, column: 2, value: -1 })),
  );
  const outcome = await patchWorkbook(bytes, { cells }, { inflate: nodeInflate });
  if (!outcome.ok) throw new Error(outcome.reason);
  const [sheet] = (await read(outcome.bytes)).sheets;
  expect(sheet?.cells.filter(({ value }) => value === -1)).toHaveLength(2000);
});
