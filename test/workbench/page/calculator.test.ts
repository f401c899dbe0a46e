import { Workbook, parseLocalAddress, readTyped } from '../../../src/workbench/host';
import { HybridCalculator } from '../../../src/workbench/page/calculator';

let calculator: HybridCalculator;
let workbook: Workbook;
beforeEach(() => {
  calculator = new HybridCalculator();
  workbook = new Workbook(calculator);
});

const type = (address: string, input: unknown) => {
  workbook.activeSheet.write(parseLocalAddress(address)!, () => readTyped(input));
};
const place = (address: string) => ({ sheetId: workbook.activeSheet.id, ...parseLocalAddress(address)! });
const at = (address: string) => {
  const { row, column } = place(address);
  return workbook.activeSheet.value(row, column);
};
/** The grid's engine has worked a cell out. */
const gridSays = (address: string, value: number) => {
  const { row, column } = place(address);
  workbook.activeSheet.cells.setResult(row, column, value);
};

test('what the calculator knows it works out, whatever else is in the workbook', () => {
  type('A1', 3);
  type('B1', '=STDEV(A1:A2)');
  type('C1', '=A1*2');
  expect(at('C1')).toBe(6);
  expect(calculator.isGrids(place('B1'))).toBe(true);
  expect(calculator.isGrids(place('C1'))).toBe(false);
});

test('a cell of the grid keeps what the grid said, and so does one that asks it', () => {
  type('B1', '=STDEV(A1:A2)');
  type('C1', '=B1+1');
  gridSays('B1', 10);
  gridSays('C1', 11);
  type('A1', 5);
  expect([at('B1'), at('C1')]).toEqual([10, 11]);
  expect(calculator.isGrids(place('C1'))).toBe(true);
});

test('a new cell that asks a cell of the grid is the grid’s too', () => {
  type('B1', '=STDEV(A1:A2)');
  type('D1', '=B1+1');
  expect(calculator.isGrids(place('D1'))).toBe(true);
  type('D1', '=1+1');
  expect([at('D1'), calculator.isGrids(place('D1'))]).toEqual([2, false]);
});

test('a mended cell comes back to the calculator with all that ask it', () => {
  type('B1', '=STDEV(A1:A2)');
  type('C1', '=B1+1');
  type('B1', '=1+1');
  expect([at('B1'), at('C1'), calculator.isGrids(place('C1'))]).toEqual([2, 3, false]);
});

test('another workbook begins anew', () => {
  type('B1', '=STDEV(A1:A2)');
  calculator.reset();
  expect(calculator.isGrids(place('B1'))).toBe(false);
});
