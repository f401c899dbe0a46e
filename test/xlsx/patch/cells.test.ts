import { strToU8 } from 'fflate';
import { MAIN, workbookBytes, worksheetXml } from '../read/support/parts';
import { onSheet1, patch, patchRows, rowsAfter, SHEET } from './support';

const text = (value: string) => `<is><t xml:space="preserve">${value}</t></is>`;

test('a value takes the place of a value; look and neighbours stay', async () => {
  const rows =
    '<row r="2" ht="20" x:y="1"><c r="A2" s="3"><v>1</v></c>\r\n<c r="B2" t="b"><v>0</v></c></row>';
  expect(await rowsAfter(rows, [{ row: 2, column: 1, value: 2.5 }])).toBe(
    '<row r="2" ht="20" x:y="1"><c r="A2" s="3"><v>2.5</v></c>\r\n<c r="B2" t="b"><v>0</v></c></row>',
  );
});

test('each kind of value', async () => {
  const { sheet } = await patchRows('<row r="1"><c r="A1" t="b"><v>1</v></c></row>', [
    { row: 1, column: 1, value: 'chữ' },
    { row: 1, column: 2, value: true },
    { row: 1, column: 3, value: -0.1 },
    { row: 1, column: 4, value: 1e21 },
  ]);
  expect(sheet.cells.map(({ value }) => value)).toEqual(['chữ', true, -0.1, 1e21]);
});

test.each([
  '=1+1',
  '@SUM(A1)',
  '  hai đầu  ',
  'một\nhai\r\nba\tbốn',
  'a<b & "c" > \'d\' ]]>',
  '_x0041_ và _x005F_',
  '\u0000\u0001\u001f\uffff',
  'lone \ud800 surrogate, 😀',
  'đ\u0323',
])('the text %j is read back as it was', async (value) => {
  const { sheet } = await patchRows('', [{ row: 1, column: 1, value }]);
  expect(sheet.cells).toEqual([{ row: 1, column: 1, value }]);
});

test('emptying keeps the look of a cell, and makes none where there is none', async () => {
  expect(
    await rowsAfter('<row r="1"><c r="A1" s="2" t="s" vm="1"><v>0</v></c></row>', [
      { row: 1, column: 1, value: null },
      { row: 1, column: 2, value: '' },
      { row: 9, column: 2, value: null },
    ]),
  ).toBe('<row r="1"><c r="A1" s="2"/></row>');
});

describe('cells and rows that are not there', () => {
  test('go where they belong', async () => {
    const rows =
      '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="5"/><row r="7"><c r="A7"/></row>';
    expect(
      await rowsAfter(rows, [
        { row: 9, column: 1, value: 9 },
        { row: 2, column: 5, value: 5 },
        { row: 2, column: 3, value: 3 },
        { row: 2, column: 1, value: 1 },
        { row: 5, column: 2, value: 2 },
        { row: 6, column: 1, value: 6 },
        { row: 1, column: 1, value: 0 },
      ]),
    ).toBe(
      '<row r="1"><c r="A1"><v>0</v></c></row>' +
        '<row r="2" spans="1:5"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c>' +
        '<c r="D2"><v>2</v></c><c r="E2"><v>5</v></c></row>' +
        '<row r="5"><c r="B2"><v>2</v></c></row>'.replace('B2', 'B5') +
        '<row r="6"><c r="A6"><v>6</v></c></row><row r="7"><c r="A7"/></row><row r="9"><c r="A9"><v>9</v></c></row>',
    );
  });

  test('spans that cover the cell stay', async () => {
    expect(await rowsAfter('<row r="1" spans="1:9"/>', [{ row: 1, column: 3, value: 1 }])).toBe(
      '<row r="1" spans="1:9"><c r="C1"><v>1</v></c></row>',
    );
  });

  test('look as their row says, or else their column', async () => {
    const { text: part } = await patch(
      workbookBytes({
        [SHEET]: worksheetXml(
          '<row r="1" s="4" customFormat="1"/><row r="2" s="4"/>',
          '',
          '<cols><col min="1" max="2" style="7" width="9"/></cols>',
        ),
      }),
      { cells: onSheet1([1, 2, 3].flatMap((row) => [{ row, column: 2, value: row }])) },
    );
    expect(part(SHEET).match(/<c [^>]*>/g)).toEqual([
      '<c r="B1" s="4">',
      '<c r="B2" s="7">',
      '<c r="B3" s="7">',
    ]);
  });

  test('where the sheet has no data at all', async () => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData /></worksheet>`;
    const { text: part } = await patch(workbookBytes({ [SHEET]: sheet }), {
      cells: onSheet1([{ row: 3, column: 2, value: 1 }]),
    });
    expect(part(SHEET)).toBe(
      `<worksheet xmlns="${MAIN}"><sheetData ><row r="3"><c r="B3"><v>1</v></c></row></sheetData></worksheet>`,
    );
  });

  test('where rows and cells state no places', async () => {
    const { sheet, text: part } = await patchRows(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [
        { row: 1, column: 2, value: 20 },
        { row: 2, column: 4, value: 40 },
        { row: 5, column: 1, value: 50 },
      ],
    );
    expect(sheet.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 1],
      [1, 2, 20],
      [2, 1, 3],
      [2, 4, 40],
      [5, 1, 50],
    ]);
    expect(part(SHEET)).toContain('<c><v>20</v></c></row>');
  });

  test('the stated size of the sheet grows with them, and only with them', async () => {
    const after = async (row: number, column: number, value: number | null) => {
      const sheet = worksheetXml('<row r="2"><c r="B2"/></row>', '', '<dimension ref="B2:C3"/>');
      const { text: part } = await patch(workbookBytes({ [SHEET]: sheet }), {
        cells: onSheet1([{ row, column, value }]),
      });
      return /<dimension[^>]*>/.exec(part(SHEET))?.[0];
    };
    expect(await after(5, 1, 1)).toBe('<dimension ref="A2:C5"/>');
    expect(await after(3, 3, 1)).toBe('<dimension ref="B2:C3"/>');
    expect(await after(9, 9, null)).toBe('<dimension ref="B2:C3"/>');
  });
});

test('prefixed SpreadsheetML is written with its prefix', async () => {
  const sheet =
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>` +
    '</x:sheetData></x:worksheet>';
  const { text: part, sheet: after } = await patch(workbookBytes({ [SHEET]: sheet }), {
    cells: onSheet1([
      { row: 1, column: 1, value: 'a' },
      { row: 2, column: 1, formula: 'A1' },
    ]),
  });
  expect(part(SHEET)).toBe(
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr">` +
      '<x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row>' +
      '<x:row r="2"><x:c r="A2"><x:f>A1</x:f></x:c></x:row></x:sheetData></x:worksheet>',
  );
  expect(after.cells).toHaveLength(2);
});

test('a sheet in another encoding becomes UTF-8 and says so', async () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
  const { text: part, sheet } = await patch(workbookBytes({ [SHEET]: utf16 }), {
    cells: onSheet1([{ row: 1, column: 1, value: 'Số liệu' }]),
  });
  expect(part(SHEET)).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
  expect(sheet.cells.at(0)?.value).toBe('Số liệu');
});

test('comments, CDATA and text that looks like cells do not mislead', async () => {
  const rows = `<!-- <row r="1"><c r="A1"/></row> --><row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<c r="B1">]]></t></is></c></row>`;
  expect(await rowsAfter(rows, [{ row: 1, column: 2, value: 'x' }])).toBe(
    rows.replace('</row>', '</row>').replace(/<\/row>$/, `<c r="B1" t="inlineStr">${text('x')}</c></row>`),
  );
});

test('a row can be made higher, hidden and shown', async () => {
  const sheet = worksheetXml('<row r="1" hidden="1"><c r="A1"/></row><row r="2"/>');
  const { text: part } = await patch(workbookBytes({ [SHEET]: strToU8(sheet) }), {
    rows: [
      { sheet: 'Sheet1', row: 1, hidden: false },
      { sheet: 'Sheet1', row: 2, height: 30.75 },
      { sheet: 'Sheet1', row: 4, hidden: true },
    ],
  });
  expect(part(SHEET)).toContain('<row r="1"><c r="A1"/></row>');
  expect(part(SHEET).match(/<row [^>]*\/>/g)).toEqual([
    expect.stringMatching(/^<row (?=.*ht="30.75")(?=.*customHeight="1").*r="2"/),
    expect.stringMatching(/hidden="1".*r="4"/),
  ]);
});
