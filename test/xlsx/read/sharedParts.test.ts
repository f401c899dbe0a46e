import { PartMemo } from '../../../src/xlsx/read/partMemo';
import type { ZipEntry } from '../../../src/xlsx/read/zipDirectory';
import { editEntry } from './support/zipEditing';
import {
  cellsOf,
  read,
  reasonOf,
  relationships,
  stylesXml,
  withRows,
  workbookBytes,
  workbookXml,
  worksheetXml,
} from './support/parts';

const ROW = '<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>';
const formatsOf = async (codes: Record<number, string>) =>
  (await cellsOf(ROW, { 'xl/styles.xml': stylesXml(codes, [0, 164]) })).map(({ format }) => format);

test('a part that differs in one letter is read anew, and one that was read before means the same again', async () => {
  for (let round = 0; round < 3; round++) {
    expect(await formatsOf({ 164: '0.0%' })).toEqual(['percent']);
    expect(await formatsOf({ 164: '0.00' })).toEqual([undefined]);
    expect(await formatsOf({ 164: 'dd/mm' })).toEqual(['date']);
  }
});

test('more kinds of a part than are remembered are all read right', async () => {
  const codes = ['0.0%', '0', '0.00', 'd/m', '0%', '0.000', 'yyyy', '#,##0'];
  const expected = ['percent', undefined, undefined, 'date', 'percent', undefined, 'date', undefined];
  for (let round = 0; round < 2; round++) {
    for (const [index, code] of codes.entries())
      expect(await formatsOf({ 164: code })).toEqual([expected[index]]);
  }
});

test('the same relationships lead to what each package itself holds', async () => {
  const related = {
    'xl/workbook.xml': workbookXml('<sheet name="Một" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/s%201.xml']),
    'xl/worksheets/sheet1.xml': null,
  };
  const row = (value: number) => worksheetXml(`<row r="1"><c r="A1"><v>${value}</v></c></row>`);
  const values = async (part: string, value: number) => {
    const { sheets } = await read(workbookBytes({ ...related, [part]: row(value) }));
    return sheets.flatMap(({ cells }) => cells.map((cell) => cell.value));
  };
  expect(await values('xl/worksheets/s%201.xml', 1)).toEqual([1]);
  expect(await values('xl/worksheets/s 1.xml', 2)).toEqual([2]);
  expect(await values('xl/worksheets/s%201.xml', 3)).toEqual([3]);
});

test('what is packed small and unpacks to much is not kept', () => {
  const memo = new PartMemo<string>();
  const entry = { crc: 1, method: 8, packedSize: 3, unpackedSize: 2 ** 20 } as ZipEntry;
  const packed = Uint8Array.of(1, 2, 3);
  memo.keep(entry, packed, { made: 'quá lớn', size: 2 ** 20 + 1 });
  expect(memo.find(entry, packed)).toBeUndefined();
  memo.keep(entry, packed, { made: 'vừa', size: 2 ** 20 });
  expect(memo.find(entry, packed)?.made).toBe('vừa');
});

test('a file is held against its own checksums and limits, whatever was read before it', async () => {
  const bytes = withRows(ROW, { 'xl/styles.xml': stylesXml({ 164: '0.0%' }, [0, 164]) });
  expect((await read(bytes)).sheets).toHaveLength(1);
  expect(await reasonOf(bytes, { limits: { listItems: 1 } })).toBe('tooLarge');
  expect(await reasonOf(bytes, { limits: { unpackedBytes: 1500 } })).toBe('tooLarge');
  // The checksum lies 16 bytes into an entry of the zip directory.
  const lying = editEntry(bytes, 'xl/styles.xml', (view, at) => {
    view.setUint32(at + 16, view.getUint32(at + 16, true) ^ 1, true);
  });
  expect(await reasonOf(lying)).toBe('damaged');
});
