import { BuiltInCalculator, Workbook, parseLocalAddress, readTyped } from '../../../src/workbench/host';
import type { Scalar } from '../../../src/workbench/host';

let calculator: BuiltInCalculator;
let workbook: Workbook;
beforeEach(() => {
  calculator = new BuiltInCalculator();
  workbook = new Workbook(calculator);
});

const put = (address: string, input: unknown) => {
  const rect = parseLocalAddress(address);
  if (rect) workbook.activeSheet.write(rect, () => readTyped(input));
};
const at = (address: string): Scalar => {
  const { row = 0, column = 0 } = parseLocalAddress(address) ?? {};
  return workbook.activeSheet.value(row, column);
};
/** The value of a formula in Z1. */
const result = (formula: string): Scalar => {
  put('Z1', formula);
  return at('Z1');
};

describe('the built-in calculator', () => {
  test.each<[string, Scalar]>([
    ['=1+2*3^2', 19],
    ['=-2^2', 4],
    ['=2^-1', 0.5],
    ['=10%+1', 1.1],
    ['=(1+2)*3', 9],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['="5"+1', 6],
    ['=1/0', { error: '#DIV/0!' }],
    ['="x"+1', { error: '#VALUE!' }],
    ['=0.1+0.2=0.3', true],
    ['="đạt"="ĐẠT"', true],
    ['=99<"a"', true],
    ['="z"<FALSE', true],
    ['=A1=""', true],
    ['=A1=0', true],
    ['=A1', 0],
    ['=IF(1>2,"a","b")', 'b'],
    ['=IF(FALSE,1)', false],
    ['=IF(TRUE,,5)', 0],
    ['=IF(TRUE,1,1/0)', 1],
    ['=AND(TRUE,1,"TRUE")', true],
    ['=OR(FALSE,0)', false],
    ['=OR(1/0,TRUE)', { error: '#DIV/0!' }],
    ['=NOT(0)', true],
    ['=ISNUMBER(1)', true],
    ['=ISNUMBER("1")', false],
    ['=ISTEXT("")', true],
    ['=ISBLANK(A1)', true],
    ['=ISBLANK("")', false],
    ['=ISERROR(1/0)', true],
    ['=ISLOGICAL(TRUE)', true],
    ['=ROUND(2.5,0)', 3],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(2.675,2)', 2.68],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(75.45,1)', 75.5],
    ['=ROUND(1234.5,-2)', 1200],
    ['=ROUND(0.0000004,6)', 0],
    ['=ROUND(99.9999995,6)', 100],
    ['=ROUND(6,6)', 6],
    ['=ABS(-1.5)', 1.5],
    ['=INT(-1.5)', -2],
    ['=MOD(-3,2)', 1],
    ['=MOD(1,0)', { error: '#DIV/0!' }],
    ['=TRIM("  a   b ")', 'a b'],
    ['=LOWER("ĐẠT")', 'đạt'],
    ['=LEFT("Phụ lục",3)', 'Phụ'],
    ['=LEFT("abc")', 'a'],
    ['=LEN("Phụ")', 3],
    ['=LEN(12.5)', 4],
    ['=#N/A', { error: '#N/A' }],
  ])('%s', (formula, value) => {
    expect(result(formula)).toEqual(value);
    expect([...calculator.unsupported]).toEqual([]);
  });

  test('areas, names and other sheets', () => {
    workbook.act('user', () => {
      put('A1', 1);
      put('A2', 'Đạt');
      put('A3', 3);
      put('A4', true);
    });
    const other = workbook.addSheet('Phụ lục II');
    other.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, () => ({ value: 40 }));
    workbook.names.add({ name: 'Ket_qua', refersTo: '=Sheet1!$A$1:$A$3', comment: '', visible: true });
    expect(result('=SUM(A1:A4,5)')).toBe(9);
    expect(result('=SUM(Ket_qua)')).toBe(4);
    expect(result("=SUM('Phụ lục II'!A1,A1)")).toBe(41);
    expect(result('=COUNTIF(A1:A9,"đạt")')).toBe(1);
    expect(result('=COUNTIF(A1:A4,">=3")')).toBe(1);
    expect(result('=COUNTIF(A1:A4,"*t")')).toBe(1);
    expect(result('=MATCH("Đạt",A:A,0)')).toBe(2);
    expect(result('=MATCH(2,A1:A3,1)')).toBe(1);
    expect(result('=MATCH("nope",A1:A3,0)')).toEqual({ error: '#N/A' });
    expect(result('=AND(A1:A4)')).toBe(true);
    expect(result('=Missing!A1')).toEqual({ error: '#REF!' });
  });

  test.each([
    ['=VLOOKUP(1,A1:B2,2)', 'VLOOKUP()'],
    ['=Khong_co', 'Khong_co'],
    ['={1,2}', '{1,2}'],
    ['=constructor(1)', 'CONSTRUCTOR()'],
  ])('%s is beyond it: #NAME?, and reported', (formula, what) => {
    expect(result(formula)).toEqual({ error: '#NAME?' });
    expect([...calculator.unsupported]).toEqual([what]);
  });

  test('a change reaches formulas through formulas, and no others', () => {
    put('A1', 1);
    put('B1', '=A1+1');
    put('C1', '=B1+1');
    put('D1', '=A2');
    const calculated: number[] = [];
    workbook.subscribe((change) => {
      if (change.kind === 'calculated') calculated.push(...change.rects.map(({ column }) => column));
    });
    put('A1', 10);
    expect([at('B1'), at('C1'), at('D1')]).toEqual([11, 12, 0]);
    expect(calculated).toEqual([1, 2]);
  });

  test('a circle is an error and is reported', () => {
    put('A1', '=B1');
    put('B1', '=A1');
    expect(at('A1')).toEqual({ error: '#REF!' });
    expect([...calculator.unsupported].join()).toContain('circular');
  });

  test('manual calculation waits', () => {
    put('A1', 1);
    put('B1', '=A1');
    workbook.calculationMode = 'Manual';
    put('A1', 2);
    expect(at('B1')).toBe(1);
    workbook.calculationMode = 'Automatic';
    void workbook.recalculate();
    expect(at('B1')).toBe(2);
  });

  test('2,000 formulas over a block of 10,000 cells are worked out', () => {
    workbook.act('user', () => {
      workbook.activeSheet.write({ row: 0, column: 0, rowCount: 1000, columnCount: 10 }, (row) => ({
        value: row,
      }));
      workbook.activeSheet.write({ row: 0, column: 10, rowCount: 1000, columnCount: 2 }, (row, column) => ({
        value: null,
        formula: column === 0 ? `=SUM(A${row + 1}:J${row + 1})` : `=IF(K${row + 1}>5,"x","")`,
      }));
    });
    put('A500', 1);
    expect([at('K1000'), at('L1000'), at('K500')]).toEqual([9990, 'x', 4492]);
  });

  test('another engine, also one that takes its time, can be plugged in', async () => {
    workbook = new Workbook({
      recalculate: ({ activeSheet }) =>
        Promise.resolve([{ sheetId: activeSheet.id, row: 0, column: 1, value: 'async' }]),
    });
    put('B1', '=ANYTHING()');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(at('B1')).toBe('async');
  });
});
