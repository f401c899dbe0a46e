import { nodeInflate } from '../../../src/xlsx/read/nodeInflate';
import { crc32 } from '../../../src/xlsx/read/crc32';
import { MAIN, read, readSheet, reasonOf, relationships, workbookBytes, workbookXml } from './support/parts';

const SECOND = 'xl/worksheets/sheet2.xml';

function twoSheets(second: string): Uint8Array {
  return workbookBytes({
    'xl/workbook.xml': workbookXml(
      '<sheet name="Một" sheetId="1" r:id="rId1"/><sheet name="Hai" sheetId="2" state="hidden" r:id="rId4"/>',
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId4', 'worksheet', 'worksheets/sheet2.xml'],
    ),
    [SECOND]: second,
  });
}

test('only the sheets asked for are read; a broken one that is not asked for does no harm', async () => {
  const bytes = twoSheets('<worksheet><sheetData><row>');
  expect(await reasonOf(bytes)).toBe('damaged');
  const asked: unknown[] = [];
  const { sheets } = await read(bytes, {
    sheets: (sheet) => {
      asked.push(sheet);
      return sheet.visibility === 'visible';
    },
  });
  expect(sheets.map(({ name }) => name)).toEqual(['Một']);
  expect(asked).toEqual([
    { name: 'Một', visibility: 'visible' },
    { name: 'Hai', visibility: 'hidden' },
  ]);
  expect((await read(bytes, { sheets: () => false })).sheets).toEqual([]);
});

test('the bytes that were handed in stay as they are, also where a stored part is spelt unusually', async () => {
  const sheet = `<x:worksheet xmlns:x="${MAIN}">\r\n<x:sheetData><x:row><x:c t="str"><x:v>a\r\nb\rc</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const bytes = workbookBytes({ 'xl/worksheets/sheet1.xml': sheet }, 0);
  const before = bytes.slice();
  const { cells } = await readSheet(bytes);
  expect(cells).toEqual([{ row: 1, column: 1, value: 'a\nb\nc' }]);
  expect(bytes).toEqual(before);
});

test('Node’s own checksum and ours agree', () => {
  const bytes = Uint8Array.from({ length: 1003 }, (_, index) => (index * 7919) & 0xff);
  expect(nodeInflate.crc32?.(bytes)).toBe(crc32(bytes));
});
