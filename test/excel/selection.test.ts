import { findTables } from '../../src/core/table/findTables';
import { windowsFor } from '../../src/excel/read/windows';
import { area } from '../support/sheet';
import { appendixSheet } from '../support/appendix';
import { openExcel } from './support/excel';
import type { Excel } from './support/excel';

let excel: Excel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => {
  excel.close();
});

const fill = (cells: Readonly<Record<string, unknown>>, sheet = 'Sheet1') => {
  for (const [address, input] of Object.entries(cells)) excel.host.type(sheet, address, input);
};

function select(...addresses: readonly string[]): void {
  const sheet = excel.host.sheet('Sheet1');
  const rects = addresses.map((address) => {
    const { firstRow, firstColumn, lastRow, lastColumn } = area(address);
    return {
      row: firstRow - 1,
      column: firstColumn - 1,
      rowCount: lastRow - firstRow + 1,
      columnCount: lastColumn - firstColumn + 1,
    };
  });
  excel.host.workbook.select(sheet, rects.at(-1)!);
  sheet.alsoSelected = rects.slice(0, -1);
}

const TABLE = {
  A1: 'Chỉ tiêu',
  B1: 'Năm 2026',
  B2: 'KH',
  C2: 'TH',
  A3: 'Tỷ lệ thất nghiệp chung',
  B3: '2%',
  C3: 2.5,
} as const;

describe('readSelection', () => {
  it('reads the headings above a selection of figures, formats and merged areas, in two round trips', async () => {
    fill(TABLE);
    await excel.host.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A2').merge();
      sheet.getRange('B1:C1').merge();
      await context.sync();
    });
    select('B3:C3');
    excel.host.counters.reset();
    const { sheet, areas, isCut, sheetId } = await excel.port.readSelection();
    expect(excel.host.counters.roundTrips).toBe(2);
    expect([sheetId, isCut, areas]).toEqual([excel.host.sheet('Sheet1').id, false, [area('B3:C3')]]);
    expect(sheet.merges).toEqual([area('A1:A2'), area('B1:C1')]);
    expect(sheet.cells).toContainEqual({ row: 3, column: 2, value: 0.02, format: 'percent' });
    const [table] = findTables(sheet);
    expect(table!.columns.map(({ heading }) => heading.join('/'))).toEqual([
      'Chỉ tiêu',
      'Năm 2026/KH',
      'Năm 2026/TH',
    ]);
  });

  it('cuts entire columns to what is used, and takes every area', async () => {
    fill(TABLE);
    select('B1:B1048576');
    expect((await excel.port.readSelection()).areas).toEqual([area('B1:B3')]);
    select('A3', 'C2:E9', 'H20');
    expect((await excel.port.readSelection()).areas).toEqual([area('A3'), area('C2:C3')]);
  });

  it('of a blank sheet, and beyond all that is used, nothing is selected', async () => {
    expect((await excel.port.readSelection()).areas).toEqual([]);
    fill(TABLE);
    select('K90:L95');
    const { areas, sheet } = await excel.port.readSelection();
    expect(areas).toEqual([]);
    expect(sheet.cells.length).toBeGreaterThan(0);
  });

  it('reads our own appendix as any other sheet', async () => {
    await excel.port.insertSheet(appendixSheet());
    const { sheet } = await excel.port.readSelection();
    expect(sheet.name).toBe('Phụ lục 2026');
    expect(findTables(sheet)[0]!.rows.length).toBeGreaterThan(42);
  });

  it('passes over a name with commas and exclamation marks', async () => {
    fill(TABLE);
    const model = excel.host.workbook;
    model.renameSheet(excel.host.sheet('Sheet1'), "Biểu 1, 2! 'cũ");
    const sheet = excel.host.sheet("Biểu 1, 2! 'cũ");
    sheet.merge({ row: 0, column: 1, rowCount: 1, columnCount: 2 });
    expect((await excel.port.readSelection()).sheet.merges).toEqual([area('B1:C1')]);
  });
});

describe('what is read of a large sheet', () => {
  const used = area('A1:T9000');

  it('all of it down to the selection where that fits', () => {
    expect(windowsFor([area('C100:D900')], used)).toEqual({
      windows: [area('A1:T900')],
      areas: [area('C100:D900')],
      isCut: false,
    });
  });

  it('else the head, and as much above the selection as there is room for', () => {
    const { windows, isCut } = windowsFor([area('C8000:D8100')], used);
    expect(windows).toEqual([area('A1:T60'), area('A6161:T8100')]);
    expect(isCut).toBe(false);
  });

  it('of a selection that is too large the first rows, and says so', () => {
    const { windows, isCut } = windowsFor([area('A3000:T9000')], used);
    expect(windows).toEqual([area('A1:T60'), area('A3000:T4939')]);
    expect(isCut).toBe(true);
    expect(windowsFor([area('A1:XFD9')], area('A1:XFD9')).isCut).toBe(true);
  });

  it('a cell stands for its table', () => {
    expect(windowsFor([area('C5')], area('A1:T50')).windows).toEqual([area('A1:T50')]);
  });
});
