import { nodeInflate } from '../../../src/xlsx/read/nodeInflate';
import {
  MAIN,
  packageParts,
  read,
  readSheet,
  reasonOf,
  relationships,
  workbookBytes,
  workbookXml,
  worksheetXml,
} from './support/parts';
import { asZip64, editEntry, withPrefix, withZip64Sizes } from './support/zipEditing';
import { Zip, ZipDeflate, zipSync } from 'fflate';

const oneCell = [{ row: 1, column: 1, value: 1 }];

test('sheets: order, names, visibility; chart sheets are left out', async () => {
  const sheet = (name: string, id: string, rest = ''): string =>
    `<sheet name="${name}" sheetId="1" ${rest} r:id="${id}"/>`;
  const workbook = await read(
    workbookBytes({
      'xl/workbook.xml': workbookXml(
        sheet('Phụ lục &quot;1&quot;', 'b') +
          sheet('Biểu đồ', 'c') +
          sheet('Ẩn', 'a', 'state="hidden"') +
          sheet('Rất ẩn', 'a', 'state="veryHidden"'),
        '<definedNames><definedName name="chỉ_tiêu">\'Phụ lục "1"\'!$A$1</definedName>' +
          '<definedName name="_xlnm.Print_Area" localSheetId="2">Ẩn!$A$1:$B&#50;</definedName><definedName name="rỗng"/></definedNames>',
        '<workbookPr date1904="true"/>',
      ),
      'xl/_rels/workbook.xml.rels': relationships(
        ['a', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ['b', 'worksheet', './worksheets/../worksheets/sheet1.xml'],
        ['c', 'chartsheet', 'chartsheets/sheet1.xml'],
      ),
    }),
  );
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Phụ lục "1"', 'visible'],
    ['Ẩn', 'hidden'],
    ['Rất ẩn', 'veryHidden'],
  ]);
  expect(workbook.definedNames).toEqual([
    { name: 'chỉ_tiêu', refersTo: '\'Phụ lục "1"\'!$A$1' },
    { name: '_xlnm.Print_Area', sheet: 'Ẩn', refersTo: 'Ẩn!$A$1:$B2' },
    { name: 'rỗng', refersTo: '' },
  ]);
  expect(workbook.date1904).toBe(true);
});

test('custom XML items, in the order of their numbers, without their properties', async () => {
  const workbook = await read(
    workbookBytes({
      'customXml/item10.xml': '<c/>',
      'customXml/item2.xml': '<b>Phụ lục</b>',
      'customXml/item1.xml': '\ufeff<a/>',
      'customXml/itemProps1.xml': '<p/>',
      'customXml/_rels/item1.xml.rels': '<r/>',
    }),
  );
  expect(workbook.customXml).toEqual(['<a/>', '<b>Phụ lục</b>', '<c/>']);
});

test('a workbook that lies elsewhere', async () => {
  const { 'xl/worksheets/sheet1.xml': sheet } = packageParts();
  const bytes = workbookBytes({
    '_rels/.rels': relationships(
      ['x', 'extended-properties', 'docProps/app.xml'],
      ['y', 'officeDocument', '/data/my%20book.xml'],
    ),
    'xl/workbook.xml': null,
    'xl/_rels/workbook.xml.rels': null,
    'xl/worksheets/sheet1.xml': null,
    'data/my book.xml': workbookXml('<sheet name="S" sheetId="1" r:id="r1"/>'),
    'data/_rels/my book.xml.rels': relationships(['r1', 'worksheet', '../S%C3%A1ch.xml']),
    'Sách.xml': sheet!,
  });
  expect((await readSheet(bytes)).cells).toEqual(oneCell);
});

test('a package without its own relationships', async () => {
  expect((await readSheet(workbookBytes({ '_rels/.rels': null }))).cells).toEqual(oneCell);
});

describe('zip', () => {
  const bytes = workbookBytes();
  const accepts = async (candidate: Uint8Array): Promise<void> => {
    expect((await readSheet(candidate)).cells).toEqual(oneCell);
    expect((await readSheet(candidate, { inflate: nodeInflate })).cells).toEqual(oneCell);
  };

  test('stored and deflated entries', async () => {
    await accepts(workbookBytes({}, 0));
    await accepts(bytes);
  });

  test('zip64 end record and sizes', async () => {
    await accepts(asZip64(bytes));
    await accepts(withPrefix(asZip64(bytes), 'stub'));
    await accepts(withZip64Sizes(bytes, 'xl/worksheets/sheet1.xml'));
  });

  test('data descriptors', async () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_, piece) => pieces.push(piece));
    for (const [name, content] of Object.entries(packageParts())) {
      const entry = new ZipDeflate(name);
      zip.add(entry);
      entry.push(content, true);
    }
    zip.end();
    await accepts(new Uint8Array(Buffer.concat(pieces)));
  });

  test('bytes in front and behind', async () => {
    await accepts(withPrefix(bytes, '#!/bin/sh\n'));
    await accepts(new Uint8Array([...bytes, ...new Uint8Array(1000)]));
  });

  test('backslashes, leading slashes and another case in names', async () => {
    const spellings = [
      (name: string): string => name.toUpperCase(),
      (name: string): string => name.replaceAll('/', '\\'),
      (name: string): string => `/${name}`,
    ];
    for (const spell of spellings) {
      const parts = Object.entries(packageParts()).map(([name, content]) => [spell(name), content] as const);
      await accepts(zipSync(Object.fromEntries(parts)));
    }
  });

  test('two different parts of one name are damage', async () => {
    const twice = { ...packageParts(), 'XL/worksheets/Sheet1.xml': packageParts()['xl/workbook.xml']! };
    expect(await reasonOf(zipSync(twice))).toBe('damaged');
  });

  test('a bomb that lies about its size is stopped', async () => {
    const bomb = workbookBytes({ 'xl/worksheets/sheet1.xml': worksheetXml(' '.repeat(30_000_000)) });
    for (const inflate of [undefined, nodeInflate]) {
      const options = inflate ? { inflate } : {};
      expect(await reasonOf(bomb, { ...options, limits: { unpackedBytes: 10_000_000 } })).toBe('tooLarge');
      const lying = editEntry(bomb, 'xl/worksheets/sheet1.xml', (view, at) => {
        view.setUint32(at + 24, 100, true);
      });
      expect(await reasonOf(lying, { ...options, limits: { unpackedBytes: 10_000_000 } })).toBe('tooLarge');
      expect(await reasonOf(lying, options)).toBe('tooLarge');
      const boasting = editEntry(bomb, 'xl/workbook.xml', (view, at) => {
        view.setUint32(at + 24, 15_000_000, true);
      });
      expect(await reasonOf(boasting, options)).toBe('damaged');
    }
  });

  test('a large part is unpacked in steps, alike with either inflate', async () => {
    let state = 1;
    const rows = Array.from({ length: 30_000 }, (_, index) => {
      state = (state * 48_271) % 0x7fffffff;
      return `<row r="${index + 1}"><c r="A${index + 1}"><v>${state}</v></c></row>`;
    });
    const large = workbookBytes({ 'xl/worksheets/sheet1.xml': worksheetXml(rows.join('')) });
    expect(large.length).toBeGreaterThan(200_000);
    const portable = await readSheet(large);
    expect(portable.cells).toHaveLength(30_000);
    expect(await readSheet(large, { inflate: nodeInflate })).toEqual(portable);
  });
});

test('a Buffer’s bytes need not begin its memory', async () => {
  const bytes = workbookBytes();
  const inside = new Uint8Array(bytes.length + 7);
  inside.set(bytes, 7);
  expect((await readSheet(inside.subarray(7))).cells).toEqual(oneCell);
});

test('the namespace of the main part does not matter, its root does', async () => {
  expect(await reasonOf(workbookBytes({ 'xl/workbook.xml': `<document xmlns="${MAIN}"/>` }))).toBe(
    'notAWorkbook',
  );
});
