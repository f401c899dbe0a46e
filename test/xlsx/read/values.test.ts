import {
  cellsOf,
  readSheet,
  stringsXml,
  stylesXml,
  valuesOf,
  withRows,
  worksheetXml,
  workbookBytes,
} from './support/parts';

const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe('numbers', () => {
  test.each([
    ['12', 12],
    ['-3', -3],
    ['0.1', 0.1],
    ['12.30', 12.3],
    ['1.7976931348623157E+308', Number.MAX_VALUE],
    ['5e-324', 5e-324],
    ['0.30000000000000004', 0.30000000000000004],
    ['123456789012345678', 123456789012345680],
    ['.5', 0.5],
    [' 7 ', 7],
    ['+7', 7],
    ['1.5&#48;', 1.5],
  ])('%s', async (text, value) => {
    expect(await valuesOf(row(`<c r="A1"><v>${text}</v></c>`))).toEqual([value]);
    expect(await valuesOf(row(`<c r="A1" t="n"><v>${text}</v></c>`))).toEqual([value]);
  });

  test('decimals are rounded as Number rounds them', async () => {
    const texts = Array.from({ length: 3000 }, (_, index) =>
      ((index * 7919 - 900_000) / 10 ** (index % 9)).toFixed(index % 9),
    );
    const rows = texts.map(
      (text, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${text}</v></c></row>`,
    );
    expect(await valuesOf(rows.join(''))).toEqual(texts.map((text) => Number(text) + 0));
  });

  test('minus zero is zero', async () => {
    expect(Object.is((await valuesOf(row('<c r="A1"><v>-0</v></c>')))[0], 0)).toBe(true);
  });

  test.each(['1,5', '0x1F', 'Infinity', '1E+400', 'NaN', '-', '.'])(
    'what is no number stays text: %s',
    async (text) => {
      expect(await valuesOf(row(`<c r="A1"><v>${text}</v></c>`))).toEqual([text]);
    },
  );
});

describe('other values', () => {
  test('booleans and errors', async () => {
    const cells =
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#DIV/0!</v></c>';
    expect(await valuesOf(row(cells))).toEqual([true, false, { error: '#DIV/0!' }]);
  });

  test('ISO dates become serial numbers of the workbook’s own calendar', async () => {
    const cells =
      '<c r="A1" t="d"><v>2026-11-23</v></c><c r="B1" t="d"><v>2026-11-23T12:00:00Z</v></c>' +
      '<c r="C1" t="d"><v>1900-01-01</v></c><c r="D1" t="d"><v>06:00:00</v></c><c r="E1" t="d"><v>hôm nay</v></c>';
    expect(await valuesOf(row(cells))).toEqual([46349, 46349.5, 1, 0.25, 'hôm nay']);
    const parts = {
      'xl/workbook.xml':
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    };
    expect(await valuesOf(row('<c r="A1" t="d"><v>1904-01-02</v></c>'), parts)).toEqual([1]);
  });

  test('cells without value and formula are left out', async () => {
    const cells =
      '<c r="A1" s="0"/><c r="B1" s="0"></c><c r="C1"><v></v></c><c r="D1"><v/></c><c r="E1" t="s"><v></v></c>' +
      '<c r="F1" t="inlineStr"><is><t></t></is></c><c r="G1" t="str"><v></v></c><c r="H1"><v>1</v></c>';
    expect((await cellsOf(row(cells))).map((cell) => cell.column)).toEqual([8]);
  });

  test('an empty text stays where a formula made it', async () => {
    expect(await cellsOf(row('<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><f>A1</f></c>'))).toEqual([
      { row: 1, column: 1, value: '', formula: '""' },
      { row: 1, column: 2, value: null, formula: 'A1' },
    ]);
  });
});

describe('texts', () => {
  const shared = async (...items: string[]): Promise<unknown[]> =>
    valuesOf(row(items.map((_, index) => `<c t="s"><v>${index}</v></c>`).join('')), {
      'xl/sharedStrings.xml': stringsXml(...items),
    });

  test('shared, rich and phonetic', async () => {
    const rich = '<r><rPr><b/></rPr><t>Chỉ </t></r><r><t xml:space="preserve">tiêu </t></r>';
    const phonetic = '<t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/>';
    expect(await shared('<t>Tỷ lệ</t>', rich, phonetic)).toEqual(['Tỷ lệ', 'Chỉ tiêu ', '東京']);
  });

  test('an empty item keeps its place', async () => {
    const xml = '<sst><si/><si><t/></si><si><t>c</t></si></sst>';
    expect(await valuesOf(row('<c t="s"><v>2</v></c>'), { 'xl/sharedStrings.xml': xml })).toEqual(['c']);
  });

  test('references, escapes, CDATA and comments', async () => {
    const items = [
      '<t>a &amp; b &lt;&gt;&quot;&apos; &#7889;&#x1ED1; &nbsp;</t>',
      '<t>_x000D_x _x005F_x0041_ _x41_</t>',
    ];
    items.push('<t>a<!-- no --><![CDATA[<b>&amp;]]>c</t>');
    expect(await shared(...items)).toEqual(['a & b <>"\' ốố &nbsp;', '\rx _x0041_ _x41_', 'a<b>&amp;c']);
  });

  test('are undone in every text that has them, whatever stands between', async () => {
    const items = [
      '<t>a</t>',
      '<t>b &amp; c</t><phoneticPr fontId="1"/>',
      '<r><t>d</t></r><r><t>_x0041_</t></r><r><t> &lt;</t></r>',
      '<t>e</t>',
      '<t>&amp;</t>',
      '<t>g_</t>',
    ];
    expect(await shared(...items)).toEqual(['a', 'b & c', 'dA <', 'e', '&', 'g_']);
  });

  test('runs are joined, beside how they look: raised digits, and what is struck through', async () => {
    const raised = (text: string, value = 'superscript') =>
      `<r><rPr><b/><vertAlign val="${value}"/><sz val="12"/></rPr><t>${text}</t></r>`;
    const struck = (text: string, value = '') => `<r><rPr><strike${value}/></rPr><t>${text}</t></r>`;
    const items = [
      `<r><t>41,2</t></r>${raised('1')}`,
      `<r><t>41,2 </t></r>${raised('(12)')}`,
      `<r><t>32 m</t></r>${raised('2')}<r><t> sàn/người</t></r>`,
      `<r><t>41,2</t></r>${raised('1', 'baseline')}`,
      `<r><t>1</t></r>${raised('st')}`,
      `${struck('40 %')}<r><t>41,2</t></r>`,
      `${struck('40', ' val="0"')}<r><t>,5</t></r>`,
    ];
    const seen = ['41,2¹', '41,2 ⁽¹²⁾', '32 m² sàn/người', undefined, undefined, '4̶0̶ %̶41,2', undefined];
    const plain = ['41,21', '41,2 (12)', '32 m2 sàn/người', '41,21', '1st', '40 %41,2', '40,5'];
    const cells = items.map((_, index) => `<c t="s"><v>${index}</v></c>`);
    const inline = items.map(
      (item) => `<c t="inlineStr"><is>${item}</is></c><c t="inlineStr"><is><t>x</t></is></c>`,
    );
    const read = await cellsOf(row([...cells, ...inline].join('')), {
      'xl/sharedStrings.xml': stringsXml(...items),
    });
    expect(read.slice(0, 7).map(({ value }) => value)).toEqual(plain);
    expect(read.slice(0, 7).map(({ asSeen }) => asSeen)).toEqual(seen);
    const inlined = read.slice(7).filter((_, index) => index % 2 === 0);
    expect(inlined.map(({ value, asSeen }) => [value, asSeen])).toEqual(
      plain.map((text, index) => [text, seen[index]]),
    );
    expect(
      read
        .slice(7)
        .filter(({ value }) => value === 'x')
        .every((cell) => !('asSeen' in cell)),
    ).toBe(true);
  });

  test('blanks stay with and without xml:space; line ends are line feeds', async () => {
    expect(await shared('<t xml:space="preserve"> a </t>', '<t> b </t>', '<t>c\r\nd\re</t>')).toEqual([
      ' a ',
      ' b ',
      'c\nd\ne',
    ]);
  });

  test('inline texts, in <is> and in <v>, and formula texts', async () => {
    const cells =
      '<c r="A1" t="inlineStr"><is><r><t>Đà </t></r><r><t>Nẵng</t></r></is></c>' +
      '<c r="B1" t="inlineStr"><v>x</v></c><c r="C1" t="str"><f>A1&amp;"!"</f><v>Đà &amp; Nẵng</v></c>';
    expect(await cellsOf(row(cells))).toEqual([
      { row: 1, column: 1, value: 'Đà Nẵng' },
      { row: 1, column: 2, value: 'x' },
      { row: 1, column: 3, value: 'Đà & Nẵng', formula: 'A1&"!"' },
    ]);
  });

  test('UTF-16 and other declared encodings', async () => {
    const xml = worksheetXml(row('<c t="inlineStr"><is><t>Huế é</t></is></c>')).replace('UTF-8', 'UTF-16');
    const units = Uint16Array.from(`\ufeff${xml}`, (char) => char.charCodeAt(0));
    const little = new Uint8Array(units.buffer);
    const big = little.map((_, index) => little[index ^ 1]!);
    for (const bytes of [little, big, little.subarray(2), big.subarray(2)]) {
      const { cells } = await readSheet(workbookBytes({ 'xl/worksheets/sheet1.xml': bytes }));
      expect(cells.at(0)?.value).toBe('Huế é');
    }
    const latin = xml.replace('UTF-16', 'windows-1252').replace('Huế ', '');
    const bytes = Uint8Array.from(latin, (char) => char.charCodeAt(0));
    expect((await readSheet(workbookBytes({ 'xl/worksheets/sheet1.xml': bytes }))).cells.at(0)?.value).toBe(
      'é',
    );
    const marked = `\ufeff${worksheetXml(row('<c t="inlineStr"><is><t>ế</t></is></c>'))}`;
    expect((await readSheet(workbookBytes({ 'xl/worksheets/sheet1.xml': marked }))).cells.at(0)?.value).toBe(
      'ế',
    );
  });
});

describe('formats', () => {
  const kindOf = async (styles: string, style = 0): Promise<string | undefined> =>
    (await cellsOf(row(`<c r="A1" s="${style}"><v>1</v></c>`), { 'xl/styles.xml': styles }))[0]?.format;

  test.each([
    [0, undefined],
    [2, undefined],
    [9, 'percent'],
    [10, 'percent'],
    [14, 'date'],
    [22, 'date'],
    [27, 'date'],
    [45, 'date'],
    [47, 'date'],
    [48, undefined],
    [49, undefined],
    [58, 'date'],
  ])('built-in %i', async (id, kind) => {
    expect(await kindOf(stylesXml({}, [id]))).toBe(kind);
  });

  test.each([
    ['0.0%', 'percent'],
    ['#,##0.00\\ %', 'percent'],
    ['[Red]0%;-0%', 'percent'],
    ['0&quot;%&quot;', undefined],
    ['0\\%', undefined],
    ['0;-0%', undefined],
    ['dd/mm/yyyy', 'date'],
    ['[$-42A]d mmmm yyyy', 'date'],
    ['[h]:mm', 'date'],
    ['[ss]', 'date'],
    ['0.0&quot; đồng (ymd)&quot;', undefined],
    ['[Red]#,##0', undefined],
    ['[&gt;=1000]#,##0', undefined],
    ['General', undefined],
    ['0.00E+00', undefined],
    ['_-* #,##0_d', undefined],
    ['@', undefined],
    ['0&quot;', undefined],
  ])('custom %s', async (code, kind) => {
    expect(await kindOf(stylesXml({ 164: code }, [0, 164]), 1)).toBe(kind);
  });

  test('a differential format does not redefine a number format', async () => {
    const styles = stylesXml({ 164: '0' }, [164]).replace(
      '</styleSheet>',
      '<dxfs><dxf><numFmt numFmtId="164" formatCode="0%"/></dxf></dxfs></styleSheet>',
    );
    expect(await kindOf(styles)).toBeUndefined();
  });

  test('a style that does not exist says nothing', async () => {
    expect(await kindOf(stylesXml({}, [9]), 7)).toBeUndefined();
    expect((await readSheet(withRows(row('<c r="A1" s="3"><v>1</v></c>')))).cells.at(0)).toEqual({
      row: 1,
      column: 1,
      value: 1,
    });
  });
});
