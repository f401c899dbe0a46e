import { zipSync } from 'fflate';
import type { ReadOptions, ReadOutcome } from '../../../src/xlsx/read/readWorkbook';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { seeded } from '../../../src/core/samples/random';
import { withRows } from '../read/support/parts';
import { readHere } from '../../support/readHere';
import { bytesOf, openDocument } from './support/workbooks';
import { compoundFileBytes } from '../read/support/compoundFile';

async function read(bytes: Uint8Array, options?: ReadOptions): Promise<WorkbookSnapshot> {
  const outcome = await readHere(bytes, options);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome.workbook;
}

const cells = [
  { row: 1, column: 1, value: 'Tỷ lệ hộ nghèo & cận nghèo' },
  { row: 1, column: 2, value: 12.5 },
  { row: 1, column: 3, value: true },
  { row: 1, column: 4, value: 46000, format: 'date' },
  { row: 1, column: 5, value: 0.0245, format: 'percent' },
  { row: 1, column: 6, value: { error: '#N/A' } },
  { row: 4, column: 1, value: 'gộp' },
];

test.each(['biff8', 'xlsb'] as const)('%s, as the .xlsx of the same content', async (kind) => {
  const workbook = await read(bytesOf(kind));
  const [sheet, hidden] = workbook.sheets;
  expect(sheet).toMatchObject({ name: 'Phụ lục', visibility: 'visible', cells });
  expect(sheet!.merges).toEqual([{ firstRow: 4, firstColumn: 1, lastRow: 4, lastColumn: 3 }]);
  expect(hidden).toMatchObject({
    name: 'Ẩn',
    visibility: 'hidden',
    cells: [{ row: 1, column: 1, value: 0 }],
  });
  // The library writes names into .xlsb only.
  const names = [{ name: 'KQ', refersTo: "'Phụ lục'!$A$1:$B$3" }];
  expect(workbook.definedNames).toEqual(kind === 'xlsb' ? names : []);
  expect(workbook.date1904).toBe(false);
  expect(workbook.customXml).toEqual([]);
});

test('hidden rows and columns of a binary workbook', async () => {
  const [sheet] = (await read(bytesOf('xlsb'))).sheets;
  expect([...sheet!.hiddenRows]).toEqual([2]);
  expect([...sheet!.hiddenColumns]).toEqual([3]);
});

test('days counted from 1904', async () => {
  const first = { '!ref': 'A1', A1: { t: 'n' as const, v: 46000, z: 'dd/mm/yyyy' } };
  const days = { SheetNames: ['S'], Sheets: { S: first }, Workbook: { WBProps: { date1904: true } } };
  const workbook = await read(bytesOf('biff8', days));
  expect(workbook.date1904).toBe(true);
  expect(workbook.sheets[0]!.cells).toEqual([{ row: 1, column: 1, value: 46000, format: 'date' }]);
});

test('an .xlsx goes the usual way', async () => {
  const { sheets } = await read(withRows('<row><c><v>7</v></c></row>'));
  expect(sheets[0]!.cells).toEqual([{ row: 1, column: 1, value: 7 }]);
});

test('only the sheets asked for', async () => {
  const { sheets } = await read(bytesOf('biff8'), { sheets: ({ visibility }) => visibility === 'hidden' });
  expect(sheets.map(({ name }) => name)).toEqual(['Ẩn']);
});

const number = (value: number, rest = ''): string =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${rest}><text:p>${value}</text:p></table:table-cell>`;

describe('.ods', () => {
  const body =
    '<table:table table:name="Phụ lục"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse" table:number-columns-repeated="2"/>' +
    `<table:table-row>${number(1)}<table:table-cell office:value-type="percentage" office:value="0.0245" table:style-name="p"><text:p>2,45%</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2025-12-09"><text:p>09/12/2025</text:p></table:table-cell></table:table-row>` +
    `<table:table-row table:visibility="collapse" table:number-rows-repeated="2">${number(2)}</table:table-row>` +
    '<table:table-row><table:table-cell table:number-columns-spanned="2" office:value-type="string"><text:p>gộp<text:s text:c="2"/>ô</text:p></table:table-cell><table:covered-table-cell/>' +
    `${number(4, 'table:formula="of:=[.A1]*4"')}</table:table-row><table:table-row table:visibility="collapse" table:number-rows-repeated="1048572"><table:table-cell/></table:table-row>` +
    '<table:named-expressions><table:named-range table:name="Riêng" table:cell-range-address="$&apos;Phụ lục&apos;.$A$1"/></table:named-expressions></table:table>' +
    `<table:table table:name="Ẩn" table:style-name="t"><table:table-row>${number(0)}</table:table-row></table:table>` +
    '<table:named-expressions><table:named-range table:name="KQ" table:cell-range-address="$&apos;Phụ lục&apos;.$A$1:.$B$3"/></table:named-expressions>';

  test('cells, formats, merges, what is hidden, names', async () => {
    const noise = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const workbook = await read(openDocument(body));
    expect(noise).not.toHaveBeenCalled();
    noise.mockRestore();
    const [sheet, hidden] = workbook.sheets;
    expect(sheet!.cells).toEqual([
      { row: 1, column: 1, value: 1 },
      { row: 1, column: 2, value: 0.0245, format: 'percent' },
      { row: 1, column: 3, value: 46000, format: 'date' },
      { row: 2, column: 1, value: 2 },
      { row: 3, column: 1, value: 2 },
      { row: 4, column: 1, value: 'gộp  ô' },
      { row: 4, column: 3, value: 4, formula: 'A1*4' },
    ]);
    expect(sheet!.merges).toEqual([{ firstRow: 4, firstColumn: 1, lastRow: 4, lastColumn: 2 }]);
    expect([...sheet!.hiddenRows]).toEqual([2, 3]);
    expect([...sheet!.hiddenColumns]).toEqual([3, 4]);
    expect(hidden).toMatchObject({ name: 'Ẩn', visibility: 'hidden' });
    expect(workbook.definedNames).toEqual([
      { name: 'Riêng', sheet: 'Phụ lục', refersTo: "'Phụ lục'!$A$1" },
      { name: 'KQ', refersTo: "'Phụ lục'!$A$1:$B$3" },
    ]);
  });

  test('a number without a text to show it by is read, and one repeated too', async () => {
    const bare = (type: string) =>
      `<table:table-cell office:value-type="${type}" office:value="7" office:boolean-value="true" table:number-columns-repeated="2"/>`;
    const rows = ['float', 'percentage', 'boolean'].map(
      (type) => `<table:table-row>${bare(type)}</table:table-row>`,
    );
    const { sheets } = await read(openDocument(table(rows.join(''))));
    expect(sheets[0]!.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 7],
      [1, 2, 7],
      [2, 1, 7],
      [2, 2, 7],
      [3, 1, true],
      [3, 2, true],
    ]);
  });

  test('a table inside a cell, a copy of another file and earlier contents are no sheets', async () => {
    const inner = `<table:table table:name="N"><table:table-row>${number(7)}${number(8)}</table:table-row></table:table>`;
    const outer = `<table:table-cell office:value-type="string">${inner}<text:p>ngoài</text:p></table:table-cell>`;
    const { sheets } = await read(
      openDocument(
        `<table:tracked-changes><table:cell-content-change>${inner}</table:cell-content-change></table:tracked-changes>` +
          table(`<table:table-row>${outer}${number(5)}</table:table-row>`) +
          `<table:table table:name="Sau"><table:table-row>${number(6)}</table:table-row></table:table>` +
          `<table:dde-links><table:dde-link>${inner}</table:dde-link></table:dde-links>`,
      ),
    );
    expect(sheets.map(({ name, cells }) => [name, [...cells].map(({ value }) => value)])).toEqual([
      ['S', ['ngoài', 5]],
      ['Sau', [6]],
    ]);
  });

  test.each([
    ['a CDATA section', '<text:p>thu &lt; <![CDATA[chi & "nợ" <!-- ]]>cũ<!-- <![CDATA[ --></text:p>'],
    ['plain text', '<text:p>thu &lt; chi &amp; "nợ" &lt;!-- cũ</text:p>'],
  ])('a text in %s is read whole', async (_, text) => {
    const cell = `<table:table-cell office:value-type="string">${text}</table:table-cell>`;
    const { sheets } = await read(openDocument(table(`<table:table-row>${cell}</table:table-row>`)));
    expect(sheets[0]!.cells).toEqual([{ row: 1, column: 1, value: 'thu < chi & "nợ" <!-- cũ' }]);
  });

  test('values in single quotes, as Python writes them around double ones', async () => {
    const cell =
      `<table:table-cell table:formula='of:=IF([.B1]&gt;0;"Đạt";"Chưa")' office:value-type='float' office:value='3'/>` +
      number(4, `table:style-name='c' table:number-columns-repeated='2'`);
    const { sheets } = await read(openDocument(table(`<table:table-row>${cell}</table:table-row>`)));
    expect(sheets[0]!.cells).toEqual([
      { row: 1, column: 1, value: 3, formula: 'IF(B1>0,"Đạt","Chưa")' },
      { row: 1, column: 2, value: 4 },
      { row: 1, column: 3, value: 4 },
    ]);
  });

  test('blanks and tabs wherever XML allows them', async () => {
    const row = (value: number, more = '') =>
      `<table:table-row\t${more} ><table:table-cell\n office:value-type = "float"\toffice:value =\n'${value}'/></table:table-row >`;
    const { sheets } = await read(
      openDocument(
        `<table:table  table:name = 'S'\t>${row(1, 'table:number-rows-repeated =\t"3"')}${row(2)}</table:table >`,
      ),
    );
    expect(sheets[0]).toMatchObject({ name: 'S' });
    expect(sheets[0]!.cells.map(({ row: at, value }) => [at, value])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 2],
    ]);
  });

  test('names of sheets with marks of XML, and names of their own under any prefix', async () => {
    const name = 'Thu &amp; "Chi" &apos;24&apos; &lt;1&gt;';
    const own = `<table:named-expressions><table:named-range table:name='KQ' table:cell-range-address='$A.$A$1'/></table:named-expressions>`;
    const sheet = (called: string) =>
      `<table:table table:name='${called}'><table:table-row>${number(1)}</table:table-row>${own}</table:table>`;
    const { sheets, definedNames } = await read(
      openDocument((sheet(name) + sheet('B')).replaceAll('table:', 't:')),
    );
    const plain = `Thu & "Chi" '24' <1>`;
    expect(sheets.map((each) => each.name)).toEqual([plain, 'B']);
    expect(definedNames.map((each) => each.sheet)).toEqual([plain, 'B']);
  });

  test.each([
    ["of:=[$'Phụ lục'.A1]", "'Phụ lục'!A1"],
    ['of:=[$B_1.$A$1]', 'B_1!$A$1'],
    ["of:=SUM([$'A.B ''c'''.A1:.B2];[.C1:.C3])", "SUM('A.B ''c'''!A1:B2,C1:C3)"],
    ['of:=[Sheet2.A1:Sheet2.B2]', 'Sheet2!A1:B2'],
    ['of:=IF([.A1]="a;b|[.C1]";{1;2|3;4};[.A:.A])', 'IF(A1="a;b|[.C1]",{1,2;3,4},A:A)'],
    ["of:=['file:///C:/so/lieu.ods'#$Bieu.A1]", "'C:/so/[lieu.ods]Bieu'!A1"],
    ['of:=COM.MICROSOFT.IFS([.#REF!];1)', 'IFS(#REF!,1)'],
    ['=[.A1]*2', 'A1*2'],
  ])('the formula %s', async (formula, excel) => {
    const cell = `<table:table-cell table:formula="${formula.replaceAll('"', '&quot;')}" office:value-type="float" office:value="3"/>`;
    const { sheets } = await read(openDocument(table(`<table:table-row>${cell}</table:table-row>`)));
    expect(sheets[0]!.cells).toEqual([{ row: 1, column: 1, value: 3, formula: excel }]);
  });

  test('blanks beyond the end of the sheet are nothing, a number there is refused', async () => {
    const blanks = (count: number) => `<table:covered-table-cell table:number-columns-repeated="${count}"/>`;
    const row = (inner: string, repeated = 1) =>
      `<table:table-row table:number-rows-repeated="${repeated}">${inner}</table:table-row>`;
    const { sheets } = await read(openDocument(table(row(number(1) + blanks(10 ** 9)) + row('', 10 ** 9))));
    expect(sheets[0]!.cells).toEqual([{ row: 1, column: 1, value: 1 }]);
    for (const [body, problem] of [
      [row(blanks(10 ** 9) + number(1)), 'columnNumber'],
      [row('', 10 ** 9) + row(number(1)), 'rowNumber'],
    ] as const) {
      expect(await readHere(openDocument(table(body)))).toMatchObject({ ok: false, detail: { problem } });
    }
  });

  test('a number of a hundred thousand digits and a letter', async () => {
    const cell = `<table:table-cell office:value-type="float" office:value="${'1'.repeat(100_000)}x"/>`;
    expect(await readHere(openDocument(table(`<table:table-row>${cell}</table:table-row>`)))).toMatchObject({
      ok: false,
      detail: { problem: 'number' },
    });
  });

  test.each(['1,5', '12abc', '', '0x1F', '1e', 'NaN'])('"%s" is no number a file may hold', async (value) => {
    const cell = `<table:table-cell office:value-type="float" office:value="${value}"><text:p>1</text:p></table:table-cell>`;
    expect(await readHere(openDocument(table(`<table:table-row>${cell}</table:table-row>`)))).toMatchObject({
      ok: false,
      reason: 'damaged',
      detail: { problem: 'number' },
    });
  });

  test.each([' 1.5 ', '-.5', '+2.', '1.5E-05', '1e3'])('"%s" is one', async (value) => {
    const cell = `<table:table-cell office:value-type="float" office:value="${value}"/>`;
    const { sheets } = await read(openDocument(table(`<table:table-row>${cell}</table:table-row>`)));
    expect(sheets[0]!.cells).toEqual([{ row: 1, column: 1, value: Number(value) }]);
  });

  test('two sheets of one name are refused: only one of them would be read', async () => {
    const sheet = (value: number) => table(`<table:table-row>${number(value)}</table:table-row>`);
    expect(await readHere(openDocument(sheet(1) + sheet(2)))).toMatchObject({ ok: false, reason: 'damaged' });
  });

  const table = (rows: string): string => `<table:table table:name="S">${rows}</table:table>`;
  const endless = 'table:number-columns-repeated="16384"';

  test.each([
    [
      'a cell repeated over the sheet',
      table(`<table:table-row table:number-rows-repeated="1048576">${number(1, endless)}</table:table-row>`),
    ],
    [
      'the same under another prefix',
      table(`<t:table-row t:number-rows-repeated="1e9">${number(1)}</t:table-row>`).replace(
        '<table:table ',
        '<table:table xmlns:t="t" ',
      ),
    ],
    [
      'rows repeated for ever',
      table(`<table:table-row table:number-rows-repeated="Infinity">${number(1)}</table:table-row>`),
    ],
    [
      'a text of a billion blanks',
      table(
        '<table:table-row><table:table-cell office:value-type="string"><text:p><text:s text:c="1000000000"/></text:p></table:table-cell></table:table-row>',
      ),
    ],
    [
      'the end of a cell that never began, behind blank cells repeated over the sheet',
      table(
        `<table:table-row>${number(1)}</table:table-row><table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="1024"/><text:p>40</text:p></table:table-cell></table:table-row>`,
      ),
    ],
    [
      'a repeated row that begins inside a cell',
      table(
        `<table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p><table:table-row table:number-rows-repeated="1e7"/></table:table-cell></table:table-row>`,
      ),
    ],
    [
      'hidden rows in forty sheets',
      '<table:table table:name="S">'
        .concat(
          `<table:table-row table:visibility="collapse" table:number-rows-repeated="1048575"/><table:table-row>${number(1)}</table:table-row></table:table>`,
        )
        .repeat(40),
    ],
    [
      'array formulas without number',
      table(
        `<table:table-row table:number-rows-repeated="20">${number(1, 'table:number-matrix-rows-spanned="1"').repeat(4000)}</table:table-row>`,
      ),
    ],
  ])('%s is too large: said before its cells are made, which no memory would hold', async (_, content) => {
    expect(await readHere(openDocument(content))).toMatchObject({ ok: false, reason: 'tooLarge' });
  });
});

const textDocument = { mimetype: 'application/vnd.oasis.opendocument.text' };
const encryption = { 'META-INF/manifest.xml': '<m:file-entry><m:encryption-data/></m:file-entry>' };

test.each<[string, Uint8Array, object]>([
  ['an encrypted .ods', openDocument('', encryption), { reason: 'encrypted' }],
  ['an .odt', openDocument('', textDocument), { reason: 'notAWorkbook' }],
  [
    'an .ods with a document type',
    openDocument('', { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
    { reason: 'entityDeclaration' },
  ],
  ['an .ods without content', openDocument('').slice(0, -40), { reason: 'truncated' }],
  [
    'an .xls of empty streams',
    compoundFileBytes(['Workbook']),
    { reason: 'damaged', detail: { problem: 'library' } },
  ],
  ['an .xls that is cut', bytesOf('biff8').slice(0, 3000), { reason: 'truncated' }],
  [
    'an .xlsb without sheets',
    zipSync({ 'xl/workbook.bin': new Uint8Array([0x83, 1]) }),
    { reason: 'damaged' },
  ],
  ['no bytes', new Uint8Array(), { reason: 'empty' }],
])('%s has its reason', async (_, bytes, expected) => {
  expect(await readHere(bytes)).toMatchObject({ ok: false, ...expected });
});

test.each([
  ['foreignBytes', 1000, 'biff8'],
  ['unpackedBytes', 1000, 'xlsb'],
  ['cells', 7, 'biff8'],
  ['sheets', 1, 'biff8'],
  ['stringLength', 10, 'xlsb'],
] as const)('limit %s', async (limit, maximum, kind) => {
  const outcome = await readHere(bytesOf(kind), { limits: { [limit]: maximum } });
  expect(outcome).toMatchObject({ ok: false, reason: 'tooLarge', detail: { limit } });
});

test('300 changed bytes in each kind: read or refused, never thrown', async () => {
  const random = seeded(11);
  for (const kind of ['biff8', 'xlsb', 'ods'] as const) {
    const whole = bytesOf(kind);
    for (let round = 0; round < 100; round++) {
      const bytes = whole.slice();
      for (let change = 0; change < 3; change++)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      const outcome: ReadOutcome = await readHere(bytes);
      expect(outcome.ok || outcome.reason).toBeTruthy();
    }
  }
});

test('a bare stream of Excel 4 is refused with what to do, not handed to the library', async () => {
  const bytes = Uint8Array.from([
    0x09, 0x04, 0x06, 0x00, 0x00, 0x04, 0x10, 0x00, 0x00, 0x00, 0x0a, 0x00, 0x00, 0x00,
  ]);
  expect(await readHere(bytes)).toMatchObject({ ok: false, reason: 'legacyXls' });
});
