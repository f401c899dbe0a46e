import { cellsOf, reasonOf, withRows } from './support/parts';

/** Formulas by address of a sheet with these cells, one to a row. */
async function formulasOf(...cells: string[]): Promise<(string | undefined)[]> {
  const found = await cellsOf(`<row>${cells.join('')}</row>`);
  return found.map((cell) => cell.formula);
}

test('a plain formula and its last value', async () => {
  expect(await cellsOf('<row><c r="A1"><f ca="1">SUM(B1:C1)&amp;"&lt;"</f><v>3.5</v></c></row>')).toEqual([
    { row: 1, column: 1, value: 3.5, formula: 'SUM(B1:C1)&"<"' },
  ]);
});

test('an empty element is no formula', async () => {
  expect(await formulasOf('<c r="A1"><f/><v>1</v></c>', '<c r="B1"><f></f><v>1</v></c>')).toEqual([
    undefined,
    undefined,
  ]);
});

describe('shared formulas', () => {
  const moved = async (text: string, to = 'C5'): Promise<string | undefined> =>
    (
      await formulasOf(
        `<c r="B2"><f t="shared" ref="B2:Z9" si="0">${text}</f></c>`,
        `<c r="${to}"><f t="shared" si="0"/></c>`,
      )
    )[1];

  test.each([
    ['A1+$A1+A$1+$A$1', 'B4+$A4+B$1+$A$1'],
    ['SUM(A1:B2)', 'SUM(B4:C5)'],
    ['SUM(A:A,$B:C)', 'SUM(B:B,$B:D)'],
    ['SUM(1:1,2:$3)', 'SUM(4:4,5:$3)'],
    ['LOG10(A1)', 'LOG10(B4)'],
    ['"A1"&amp;A1', '"A1"&B4'],
    ["'Phụ lục A1'!A1+Sheet1!A1", "'Phụ lục A1'!B4+Sheet1!B4"],
    ['ABC1!A1', 'ABC1!B4'],
    ['[1]Sheet1!A1', '[1]Sheet1!B4'],
    ['Table1[Cột A1]', 'Table1[Cột A1]'],
    ['tên_A1+x.A1+Mục1', 'tên_A1+x.A1+Mục1'],
    ['1E5+A1*1.5', '1E5+B4*1.5'],
    ['IF(A1=TRUE,-A1%,{1,2;3,4})', 'IF(B4=TRUE,-B4%,{1,2;3,4})'],
    ['XFE1+A1048577', 'XFE1+A1048577'],
  ])('%s', async (text, expected) => {
    expect(await moved(text)).toBe(expected);
  });

  test('a reference moved off the sheet is #REF!', async () => {
    const master = '<c r="B2"><f t="shared" ref="A1:B2" si="0">A1+$A1:B$2+1:1</f></c>';
    const member = (cell: string): string => `<c r="${cell}"><f t="shared" si="0"/></c>`;
    expect((await formulasOf(member('A1'), master))[0]).toBe('#REF!+#REF!:A$2+#REF!:#REF!');
    expect((await formulasOf(member('A2'), master))[0]).toBe('#REF!+$A1:A$2+1:1');
  });

  test('a member before its master, and one without a master', async () => {
    const member = '<c r="A1"><f t="shared" si="0"/><v>1</v></c>';
    expect(await formulasOf(member, '<c r="B1"><f t="shared" ref="A1:B1" si="0">B2</f></c>')).toEqual([
      'A2',
      'B2',
    ]);
    expect(await formulasOf(member)).toEqual(['#REF!']);
  });
});

test('an array formula stands in every cell of its range', async () => {
  const cells = [
    '<c r="A1"><f t="array" ref="A1:B2">TRANSPOSE(D1:E2)</f><v>1</v></c>',
    '<c r="B1"><v>2</v></c>',
    '<c r="C1"><v>3</v></c>',
    '<c r="A2"><v>4</v></c>',
    '<c r="B2"/>',
    '<c r="A3"><v>5</v></c>',
  ];
  const found = await cellsOf(`<row>${cells.join('')}</row>`);
  expect(found.map(({ value, formula }) => [value, formula])).toEqual([
    [1, 'TRANSPOSE(D1:E2)'],
    [2, 'TRANSPOSE(D1:E2)'],
    [3, undefined],
    [4, 'TRANSPOSE(D1:E2)'],
    [null, 'TRANSPOSE(D1:E2)'],
    [5, undefined],
  ]);
});

test('a data table shows as Excel shows it', async () => {
  expect(
    await formulasOf(
      '<c r="B2"><f t="dataTable" ref="B2:B3" dt2D="1" dtr="1" r1="A1" r2="A2"/><v>1</v></c>',
      '<c r="B3"><v>2</v></c>',
    ),
  ).toEqual(['TABLE(A1,A2)', 'TABLE(A1,A2)']);
});

test('a small file may not spell out vast formulas', async () => {
  const cells = Array.from({ length: 50 }, (_, index) => `<c r="A${index + 2}"><f t="shared" si="0"/></c>`);
  const rows = `<row><c r="A1"><f t="shared" ref="A1:A51" si="0">${'A1+'.repeat(300)}1</f></c>${cells.join('')}</row>`;
  expect(await reasonOf(withRows(rows))).toBe('read');
  expect(await reasonOf(withRows(rows), { limits: { formulaLength: 10_000 } })).toBe('tooLarge');
});
