import type { NewSheet } from '../../../src/xlsx/patch/patchWorkbook';
import { MAIN, packageParts, workbookBytes } from '../read/support/parts';
import { onSheet1, patch, refusals } from './support';

const findings: NewSheet = {
  name: 'Kiểm tra & ghi chú',
  rows: [
    ['Ô', 'Mã', 'Nội dung'],
    ['G10', 12.5, '=không phải công thức'],
    ['', null, true],
  ],
  headerRows: 1,
  widths: [8, 10.5, 60],
};
const part = 'xl/worksheets/sheet2.xml';

test('a sheet is added behind the others, and the others stay', async () => {
  const { workbook, text, parts } = await patch(workbookBytes(), { newSheets: [findings] });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Kiểm tra & ghi chú']);
  expect(workbook.sheets[1]?.cells).toEqual([
    { row: 1, column: 1, value: 'Ô' },
    { row: 1, column: 2, value: 'Mã' },
    { row: 1, column: 3, value: 'Nội dung' },
    { row: 2, column: 1, value: 'G10' },
    { row: 2, column: 2, value: 12.5 },
    { row: 2, column: 3, value: '=không phải công thức' },
    { row: 3, column: 3, value: true },
  ]);
  expect(parts.added).toEqual([part]);
  expect(parts.changed).not.toContain('xl/worksheets/sheet1.xml');
  expect(text('xl/workbook.xml')).toMatch(
    /<sheet name="Kiểm tra &amp; ghi chú" sheetId="2" r:id="rId4"\/><\/sheets>/,
  );
  expect(text('xl/_rels/workbook.xml.rels')).toMatch(
    /Id="rId4"[^>]*\/worksheet" Target="\/xl\/worksheets\/sheet2.xml"/,
  );
  expect(text('[Content_Types].xml')).toContain(`PartName="/${part}"`);
});

test('header rows are bold and stay in view, columns have their widths', async () => {
  const { text } = await patch(workbookBytes(), { newSheets: [findings] });
  const xml = text(part);
  expect(xml).toContain('<pane ySplit="1" topLeftCell="A2"');
  expect(xml).toContain('<col min="2" max="2" width="10.5" customWidth="1"/>');
  const style = (address: string) => Number(new RegExp(`r="${address}" s="(\\d+)"`).exec(xml)?.[1]);
  expect(style('A1')).not.toBe(style('A2'));
  const formats = /<cellXfs.*<\/cellXfs>/.exec(text('xl/styles.xml'))![0].match(/<xf .*?(?:\/>|<\/xf>)/g)!;
  const fonts = /<fonts.*<\/fonts>/.exec(text('xl/styles.xml'))![0].match(/<font\/>|<font>.*?<\/font>/g)!;
  const font = (address: string) => fonts[Number(/fontId="(\d+)"/.exec(formats[style(address)]!)?.[1])];
  expect(font('A1')).toContain('<b/>');
  expect(font('A2')).not.toContain('<b/>');
  expect(formats[style('A2')]).toContain('wrapText="1"');
});

test('together with edits, and with names of its own', async () => {
  const workbookXml = `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet name="Sheet1" sheetId="7" y:id="rId1" xmlns:y="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></x:sheets></x:workbook>`;
  const { workbook, text } = await patch(workbookBytes({ 'xl/workbook.xml': workbookXml }), {
    cells: onSheet1([{ row: 1, column: 1, value: 'mới' }]),
    newSheets: [findings, { ...findings, name: 'Khác', headerRows: 0, widths: [] }],
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', findings.name, 'Khác']);
  expect(workbook.sheets[0]?.cells.at(0)?.value).toBe('mới');
  expect(text('xl/workbook.xml')).toMatch(/<x:sheet name="Khác" sheetId="9" [^>]*\/><\/x:sheets><x:calcPr/);
});

test.each(['', 'sheet1', 'a'.repeat(32), 'a/b', '[a]', "'a", 'a\nb'])(
  '%j is no name for a new sheet',
  async (name) => {
    expect(await refusals(workbookBytes(), { newSheets: [{ ...findings, name }] })).toEqual(['sheetName']);
  },
);

test('two new sheets of one name are one too many', async () => {
  const again = { ...findings, name: findings.name.toUpperCase() };
  expect(await refusals(workbookBytes(), { newSheets: [findings, again] })).toEqual(['sheetName']);
});

test('a cell that no file can hold refuses the sheet', async () => {
  expect(await refusals(workbookBytes(), { newSheets: [{ ...findings, rows: [[NaN]] }] })).toEqual([
    'notFinite',
  ]);
});

test('the package’s own parts are as they were', async () => {
  const { text } = await patch(workbookBytes(), { newSheets: [findings] });
  const before = new TextDecoder().decode(packageParts()['xl/worksheets/sheet1.xml']);
  expect(text('xl/worksheets/sheet1.xml')).toBe(before);
});
