import { relationships, stylesXml, workbookBytes, workbookXml, worksheetXml } from '../read/support/parts';
import { onSheet1, patch, patchRows, refusals, rowsAfter, SHEET } from './support';

const CHAIN = 'xl/calcChain.xml';
const withChain = {
  [CHAIN]: '<calcChain><c r="A1" i="1"/></calcChain>',
  '[Content_Types].xml':
    '<Types xmlns="t"><Default Extension="xml" ContentType="x"/><Override PartName="/xl/calcChain.xml" ContentType="c"/><Override PartName="/xl/workbook.xml" ContentType="w"/></Types>',
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
    ['rId3', 'sharedStrings', 'sharedStrings.xml'],
    ['rId9', 'calcChain', 'calcChain.xml'],
  ),
};

test('a formula with each kind of result, and without one', async () => {
  const { sheet, text } = await patchRows('', [
    { row: 1, column: 1, formula: 'SUM(B1:C1)&"<"', result: 'a & b' },
    { row: 1, column: 2, formula: 'B2', result: 1.5 },
    { row: 1, column: 3, formula: 'TRUE()', result: true },
    { row: 1, column: 4, formula: 'NA()', result: { error: '#N/A' } },
    { row: 1, column: 5, formula: 'B3' },
  ]);
  expect(sheet.cells.map(({ formula, value }) => [formula, value])).toEqual([
    ['SUM(B1:C1)&"<"', 'a & b'],
    ['B2', 1.5],
    ['TRUE()', true],
    ['NA()', { error: '#N/A' }],
    ['B3', null],
  ]);
  expect(text(SHEET)).toContain('<c r="A1" t="str"><f>SUM(B1:C1)&amp;"&lt;"</f><v>a &amp; b</v></c>');
});

test('a new result alone leaves the formula as it is written', async () => {
  const rows =
    '<row r="1"><c r="A1" t="str" s="1" vm="2"><f ca="1">B1</f><v>old</v></c><c r="B1" cm="1"><f t="array" ref="B1:B2">C1:C2</f></c></row><row r="2"><c r="B2"/></row>';
  expect(
    await rowsAfter(rows, [
      { row: 1, column: 1, result: 2 },
      { row: 1, column: 2, result: 'x' },
      { row: 2, column: 2, result: false },
    ]),
  ).toBe(
    '<row r="1"><c r="A1" s="1"><f ca="1">B1</f><v>2</v></c><c t="str" r="B1" cm="1"><f t="array" ref="B1:B2">C1:C2</f><v>x</v></c></row><row r="2"><c t="b" r="B2"><v>0</v></c></row>',
  );
});

describe('shared formulas', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A4" si="0">B1*$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"></f><v>3</v></c></row>' +
    '<row r="4"><c r="A4" s="5"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="5"><c r="A5"><f t="shared" ref="A5:A6" si="1">D5</f></c></row><row r="6"><c r="A6"><f t="shared" si="1"/></c></row>';
  const formulas = async (...edits: Parameters<typeof patchRows>[1]) =>
    (await patchRows(rows, edits)).sheet.cells.map(({ formula }) => formula);

  test('hand their formula over when the master goes', async () => {
    expect(await formulas({ row: 1, column: 1, value: 7 })).toEqual([
      undefined,
      'B2*$C$1',
      'B3*$C$1',
      'B4*$C$1',
      'D5',
      'D6',
    ]);
    const after = await rowsAfter(rows, [{ row: 1, column: 1, value: 7 }]);
    expect(after).toContain('<c r="A4" s="5"><f>B4*$C$1</f><v>4</v></c>');
    expect(after).toContain('<c r="A6"><f t="shared" si="1"/></c>');
  });

  test('go on without a member', async () => {
    expect(await formulas({ row: 3, column: 1, value: 7 })).toEqual([
      'B1*$C$1',
      'B2*$C$1',
      undefined,
      'B4*$C$1',
      'D5',
      'D6',
    ]);
    expect(await rowsAfter(rows, [{ row: 3, column: 1, value: 7 }])).toContain(
      '<c r="A2"><f t="shared" si="0"/>',
    );
  });

  test('master and members at once, one of the rest recoloured and one with a new result', async () => {
    expect(
      await formulas(
        { row: 1, column: 1, formula: 'B1*2' },
        { row: 2, column: 1, value: null },
        { row: 3, column: 1, fill: 'FF0000' },
        { row: 4, column: 1, result: 44 },
      ),
    ).toEqual(['B1*2', 'B3*$C$1', 'B4*$C$1', 'D5', 'D6']);
  });

  test('a look alone is no reason to take them apart', async () => {
    expect(await rowsAfter(rows, [{ row: 1, column: 1, fill: 'FF0000' }])).toContain(
      '<f t="shared" si="0"/>',
    );
  });

  test('a master behind its members', async () => {
    const { sheet } = await patchRows(
      '<row r="1"><c r="A1"><f t="shared" si="0"/></c><c r="B1"><f t="shared" ref="A1:B1" si="0">B2</f></c></row>',
      [{ row: 1, column: 2, value: 1 }],
    );
    expect(sheet.cells.at(0)?.formula).toBe('A2');
  });
});

describe('formulas that fill a range', () => {
  const array =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c><c r="C1"><f t="array" ref="C1">SUM(B1:B2*1)</f></c>' +
    '<c r="D1"><f t="dataTable" ref="D1:D2" r1="E1"/><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="D2"/></row>';
  const bytes = workbookBytes({ [SHEET]: worksheetXml(array) });
  const at = (row: number, column: number) => ({ cells: onSheet1([{ row, column, value: 1 }]) });

  test('take no value in one of their cells', async () => {
    expect(await refusals(bytes, at(1, 1))).toEqual(['arrayFormula']);
    expect(await refusals(bytes, at(2, 1))).toEqual(['arrayFormula']);
    expect(await refusals(bytes, at(2, 4))).toEqual(['dataTable']);
    expect(await refusals(bytes, at(3, 1))).toEqual([]);
  });

  test('of one cell are replaced', async () => {
    expect((await patch(bytes, at(1, 3))).sheet.cells.at(1)).toEqual({ row: 1, column: 3, value: 1 });
  });

  test('may be coloured', async () => {
    expect(await refusals(bytes, { cells: onSheet1([{ row: 2, column: 1, fill: '00FF00' }]) })).toEqual([]);
  });
});

describe('calculation', () => {
  const formula = '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>';

  test('the chain goes with a formula, with its type and its relationship', async () => {
    const { text, parts } = await patchRows(formula, [{ row: 1, column: 1, value: 1 }], withChain);
    expect(parts.removed).toEqual([CHAIN]);
    expect(text(CHAIN)).toBe('');
    expect(text('[Content_Types].xml')).toBe(
      withChain['[Content_Types].xml'].replace(/<Override[^>]*calcChain[^>]*>/, ''),
    );
    expect(text('xl/_rels/workbook.xml.rels')).toBe(
      withChain['xl/_rels/workbook.xml.rels'].replace(/<Relationship Id="rId9"[^>]*>/, ''),
    );
  });

  test('the chain stays where only constants change', async () => {
    const { parts, text } = await patchRows(formula, [{ row: 2, column: 1, value: 1 }], withChain);
    expect(parts).toEqual({ changed: [SHEET, 'xl/workbook.xml'], added: [], removed: [] });
    expect(text(CHAIN)).toBe(withChain[CHAIN]);
  });

  test.each([
    ['', '<calcPr fullCalcOnLoad="1"/>'],
    ['<definedNames/><oleSize ref="A1"/>', '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>'],
    ['<calcPr calcId="1"/>', '<calcPr fullCalcOnLoad="1" calcId="1"/>'],
    ['<calcPr fullCalcOnLoad="0" calcMode="manual"/>', '<calcPr fullCalcOnLoad="1" calcMode="manual"/>'],
  ])('programs are told to recalculate: %s', async (rest, expected) => {
    const workbook = workbookXml('<sheet name="Sheet1" sheetId="1" r:id="rId1"/>', rest);
    const { text, findings } = await patchRows(formula, [{ row: 2, column: 1, value: 1 }], {
      'xl/workbook.xml': workbook,
    });
    expect(text('xl/workbook.xml')).toBe(workbook.replace(`</sheets>${rest}`, `</sheets>${expected}`));
    expect(findings).toEqual(['calculatedOnOpening']);
  });

  test('a look alone changes nothing of this', async () => {
    const { parts, findings } = await patchRows(formula, [{ row: 1, column: 1, fill: 'FF0000' }], {
      ...withChain,
      'xl/styles.xml': stylesXml({}, [0]),
    });
    expect(parts).toEqual({ changed: [SHEET, 'xl/styles.xml'], added: [], removed: [] });
    expect(findings).toEqual([]);
  });
});
