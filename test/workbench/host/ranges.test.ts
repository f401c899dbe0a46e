import { createOfficeHost } from '../../support/officeHost';
import type { TestOfficeHost } from '../../support/officeHost';

let office: TestOfficeHost;
beforeEach(() => {
  office = createOfficeHost();
});

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  office.run((context) => work(context.workbook.worksheets.getFirst(), context));

describe('values are read as if typed', () => {
  test.each<[unknown, unknown, string, string]>([
    ['12', 12, 'Double', '12'],
    ["'012", '012', 'String', '012'],
    ['1,234.5', 1234.5, 'Double', '1,234.50'],
    ['75%', 0.75, 'Double', '75%'],
    ['2,3', '2,3', 'String', '2,3'],
    ['1e3', 1000, 'Double', '1.00E+03'],
    ['TRUE', true, 'Boolean', 'TRUE'],
    ['#N/A', '#N/A', 'Error', '#N/A'],
    ['Đạt', 'Đạt', 'String', 'Đạt'],
    ['12/31/2025', 46022, 'Double', '12/31/2025'],
    ['31/12/2025', '31/12/2025', 'String', '31/12/2025'],
    ['=1+1', 2, 'Double', '2'],
    ['', '', 'Empty', ''],
    [0.1 + 0.2, 0.30000000000000004, 'Double', '0.3'],
  ])('%j', async (input, value, type, shown) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[input]] as never;
      cell.load('values,valueTypes,text');
      await context.sync();
      expect([cell.values[0]?.[0], cell.valueTypes[0]?.[0], cell.text[0]?.[0]]).toEqual([value, type, shown]);
    });
  });

  test('a cell with format @ keeps every string a text', async () => {
    await onSheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:B1');
      cells.numberFormat = [['@', 'General']];
      cells.values = [['=1+1', '7']];
      cells.load('values,formulas');
      await context.sync();
      expect(cells.values).toEqual([['=1+1', 7]]);
    });
  });

  test('null leaves a cell alone, "" empties it, one value goes to all', async () => {
    await onSheet(async (sheet, context) => {
      const cells = sheet.getRange('A1:C1');
      cells.values = 5 as never;
      cells.values = [[null, '', 7]] as never;
      cells.load('values');
      const used = sheet.getUsedRange(true);
      used.load('address');
      await context.sync();
      expect(cells.values).toEqual([[5, '', 7]]);
      expect(used.address).toBe('Sheet1!A1:C1');
    });
  });

  test('a formula is calculated within the batch; one formula for many cells is filled in', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      const doubled = sheet.getRange('B1:B3');
      doubled.formulas = '=A1*2' as never;
      doubled.load('values,formulas');
      await context.sync();
      expect(doubled.values).toEqual([[2], [4], [6]]);
      expect(doubled.formulas[2]).toEqual(['=A3*2']);
      sheet.getRange('A3').values = [[10]];
      doubled.load('values');
      await context.sync();
      expect(doubled.values[2]).toEqual([20]);
    });
  });

  test('entire columns answer null cell by cell, and take one number format', async () => {
    await onSheet(async (sheet, context) => {
      const column = sheet.getRange('B:B');
      column.numberFormat = '0.00' as never;
      column.load('values,address,cellCount,isEntireColumn');
      const cell = sheet.getRange('B7');
      cell.values = [[1]];
      cell.load('text');
      await context.sync();
      expect([column.values, column.address, column.cellCount]).toEqual([null, 'Sheet1!B:B', 1048576]);
      expect(column.isEntireColumn).toBe(true);
      expect(cell.text).toEqual([['1.00']]);
    });
  });
});

describe('other ranges', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range]>([
    ['C3', (range) => range.getCell(1, 1)],
    ['B4:D4', (range) => range.getRow(2)],
    ['D2:D4', (range) => range.getColumn(2)],
    ['D4', (range) => range.getLastCell()],
    ['B4:D4', (range) => range.getLastRow()],
    ['2:4', (range) => range.getEntireRow()],
    ['B:D', (range) => range.getEntireColumn()],
    ['B4:D6', (range) => range.getOffsetRange(2, 0)],
    ['B2:E4', (range) => range.getResizedRange(0, 1)],
    ['B2', (range) => range.getAbsoluteResizedRange(1, 1)],
    ['A1:D4', (range) => range.getBoundingRect('A1')],
    ['C3:D4', (range) => range.getIntersection('C3:Z9')],
    ['B5:D6', (range) => range.getRowsBelow(2)],
    ['B1:D1', (range) => range.getRowsAbove(1)],
    ['E2:E4', (range) => range.getColumnsAfter(1)],
    ['A2:A4', (range) => range.getColumnsBefore(1)],
  ])('%s', async (expected, of) => {
    await onSheet(async (sheet, context) => {
      const range = of(sheet.getRange('B2:D4'));
      range.load('address,rowIndex,columnIndex');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${expected}`);
    });
  });

  test('by indexes, by name, with a quoted sheet, and the whole sheet', async () => {
    await onSheet(async (sheet, context) => {
      sheet.name = "Phụ lục 'I' A";
      const byIndexes = sheet.getRangeByIndexes(9, 6, 51, 1);
      context.workbook.names.add('Ket_qua', byIndexes);
      const ranges = [
        byIndexes,
        sheet.getRange('Ket_qua'),
        sheet.getRange("'Phụ lục ''I'' A'!G10:G60"),
        sheet.getRange(),
      ];
      ranges.forEach((range) => range.load('address,rowCount'));
      await context.sync();
      const quoted = "'Phụ lục ''I'' A'!G10:G60";
      expect(ranges.slice(0, 3).map((range) => range.address)).toEqual([quoted, quoted, quoted]);
      expect(ranges[3]?.rowCount).toBe(1048576);
    });
  });

  test('the used range counts formats, with valuesOnly it does not', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').format.fill.color = 'yellow';
      const all = sheet.getUsedRange();
      const values = sheet.getUsedRangeOrNullObject(true);
      all.load('address');
      values.load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Sheet1!B2:D5', 'Sheet1!B2']);
    });
  });
});
