import {
  cellsOf,
  MAIN,
  read,
  readSheet,
  reasonOf,
  withRows,
  workbookBytes,
  worksheetXml,
} from './support/parts';

const sheetFrom = (xml: string) => readSheet(workbookBytes({ 'xl/worksheets/sheet1.xml': xml }));

test('cells without references follow one another', async () => {
  const cells = await cellsOf(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>3</v></c><c r="F5"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
  );
  expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [1, 1, 1],
    [1, 2, 2],
    [5, 1, 3],
    [5, 6, 4],
    [5, 7, 5],
    [6, 1, 6],
  ]);
});

test('cells out of order are put in order; the last of two in one place counts', async () => {
  const cells = await cellsOf(
    '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="C1"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>',
  );
  expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [1, 3, 3],
    [3, 1, 4],
    [3, 2, 1],
  ]);
});

test('white space, single quotes, ">" in attributes, comments, instructions and foreign elements', async () => {
  const xml = `<worksheet xmlns = '${MAIN}'>
    <!-- <mergeCell ref="A1:B2"/> -->
    <sheetData >
      <row\n r = '2' spans="1:2" x:note="a>b" >
        <c\tr='B2'  s = "0" ><!-- x --><v >4</v ></c >
        <?pi <c>?>
        <c r="C2" t='str' cm="1"> <f a=">">1&gt;2</f> <v>x</v> <extLst><ext><c r="A9"><v>9</v></c></ext></extLst></c>
      </row >
    </sheetData>
  </worksheet >
  `;
  expect((await sheetFrom(xml)).cells).toEqual([
    { row: 2, column: 2, value: 4 },
    { row: 2, column: 3, value: 'x', formula: '1>2' },
  ]);
});

test('a prefix for SpreadsheetML, also beside a default namespace', async () => {
  const body =
    '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>&lt;x:t&gt;</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells>';
  for (const root of ['x:worksheet', 'worksheet']) {
    const sheet = await sheetFrom(`<${root} xmlns:x="${MAIN}" xmlns="${MAIN}">${body}</${root}>`);
    expect(sheet.cells).toEqual([{ row: 1, column: 1, value: '<x:t>' }]);
    expect(sheet.merges).toHaveLength(1);
  }
});

test('Strict OOXML', async () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationships><Relationship Id="${id}" Type="${strict}/officeDocument/relationships/${kind}" Target="${target}"/></Relationships>`;
  const workbook = await read(
    workbookBytes({
      '_rels/.rels': relationship('r1', 'officeDocument', 'xl/workbook.xml'),
      'xl/_rels/workbook.xml.rels': relationship('r7', 'worksheet', 'worksheets/sheet1.xml'),
      'xl/workbook.xml': `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:q="${strict}/officeDocument/relationships" conformance="strict"><sheets><sheet name="S" sheetId="1" q:id="r7"/></sheets></workbook>`,
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData><row r="1"><c r="A1" t="d"><v>2020-02-29</v></c></row></sheetData></worksheet>`,
    }),
  );
  expect(workbook.sheets[0]?.cells).toEqual([{ row: 1, column: 1, value: 43890, format: 'date' }]);
});

test('merged ranges, hidden rows and columns', async () => {
  const xml = worksheetXml(
    '<row r="2" hidden="1"/><row r="4" hidden="true"><c r="A4"><v>1</v></c></row><row r="5" hidden="0" ht="0"/>',
    '<mergeCells count="2"><mergeCell ref="B2:D3"/><mergeCell ref="$A$9:$A$7"/></mergeCells>',
    '<cols><col min="2" max="4" width="0"/><col min="5" max="6" hidden="1"/><col min="6" max="8" hidden="true"/></cols>',
  );
  const sheet = await sheetFrom(xml);
  expect(sheet.merges).toEqual([
    { firstRow: 2, firstColumn: 2, lastRow: 3, lastColumn: 4 },
    { firstRow: 7, firstColumn: 1, lastRow: 9, lastColumn: 1 },
  ]);
  expect([...sheet.hiddenRows]).toEqual([2, 4]);
  expect([...sheet.hiddenColumns]).toEqual([5, 6, 7, 8]);
});

test('an empty sheet', async () => {
  expect((await sheetFrom(`<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`)).cells).toEqual([]);
});

test.each([
  ['an open cell', '<row r="1"><c r="A1"><v>1</v></row>'],
  ['an open value', '<row r="1"><c r="A1"><v>1</c></row>'],
  ['a value inside a value', '<row r="1"><c r="A1"><v><v>1</v></v></c></row>'],
  ['an open attribute', '<row r="1"><c r="A1><v>1</v></c></row>'],
  ['a bare attribute', '<row r="1"><c r><v>1</v></c></row>'],
  ['no column', '<row r="1"><c r="1"><v>1</v></c></row>'],
  ['no row', '<row r="1"><c r="A"><v>1</v></c></row>'],
  ['a column too far', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ['a row too far', '<row r="1048577"><c><v>1</v></c></row>'],
  ['a row between rows', '<row r="1.5"><c><v>1</v></c></row>'],
  ['a cell inside a cell', '<row r="1"><c r="A1"><c r="B1"><v>1</v></c></c></row>'],
  ['row zero', '<row r="0"><c><v>1</v></c></row>'],
  ['a cell outside a row', '<c><v>1</v></c>'],
  ['an open comment', '<row r="1"><!-- <c r="A1"><v>1</v></c></row>'],
  ['a text index that points nowhere', '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'],
  ['a text index that is none', '<row r="1"><c r="A1" t="s"><v>x</v></c></row>'],
])('damaged: %s', async (_, rows) => {
  expect(await reasonOf(withRows(rows))).toBe('damaged');
});

test.each([
  ['another root', '<styleSheet/>'],
  ['no cells element', '<worksheet><sheetViews/></worksheet>'],
  ['an end that is missing', '<worksheet><sheetData/>'],
  [
    'a merged range that is none',
    '<worksheet><sheetData/><mergeCells><mergeCell ref="A1:#REF!"/></mergeCells></worksheet>',
  ],
  [
    'a column that is none',
    '<worksheet><cols><col min="1" max="20000" hidden="1"/></cols><sheetData/></worksheet>',
  ],
  ['no XML', 'xin chào'],
  ['nothing', ''],
])('damaged: %s', async (_, xml) => {
  expect(await reasonOf(workbookBytes({ 'xl/worksheets/sheet1.xml': xml }))).toBe('damaged');
});
