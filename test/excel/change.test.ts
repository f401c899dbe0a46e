import {
  contentOf,
  failBatches,
  failureOf,
  idOf,
  insertRows,
  openExcel,
  smallSheet,
  valueAt,
} from './support/excel';
import type { Excel } from './support/excel';

let excel: Excel;
let sheetId: string;

const NAME = 'Phụ lục 2026';

beforeEach(async () => {
  excel = openExcel();
  ({ sheetId } = await excel.port.insertSheet(smallSheet()));
  excel.host.counters.reset();
});

afterEach(() => {
  excel.close();
});

describe('selectCell', () => {
  it('brings the sheet to the front in one round trip', async () => {
    await excel.port.selectCell(idOf(excel, 'Sheet1'), 'C5');
    expect(excel.host.workbook.activeSheet.name).toBe('Sheet1');
    expect(excel.host.workbook.activeSheet.selection).toMatchObject({ row: 4, column: 2 });
    expect(excel.host.counters.roundTrips).toBe(1);
  });

  it('says that the sheet is gone', async () => {
    excel.host.workbook.deleteSheet(excel.host.sheet(NAME));
    expect((await failureOf(excel.port.selectCell(sheetId, 'A1'))).reason).toBe('sheetGone');
  });

  it('finds a renamed sheet', async () => {
    excel.host.workbook.renameSheet(excel.host.sheet(NAME), 'Quý I');
    await excel.port.selectCell(sheetId, 'H9');
    expect(excel.host.workbook.activeSheet.name).toBe('Quý I');
  });
});

/** The content and format of H9. */
const cell = () => {
  const sheet = excel.host.sheet(NAME);
  return { value: sheet.value(8, 7), formula: sheet.formula(8, 7), format: sheet.style(8, 7).numberFormat };
};

/** Gives H9 a format and a content, as a person does. */
async function fill(input: unknown, format = 'General'): Promise<void> {
  await excel.host.run(async (context) => {
    context.workbook.worksheets.getItem(NAME).getRange('H9').numberFormat = [[format]];
    await context.sync();
  });
  excel.host.type(NAME, 'H9', input);
}

describe('writeCells and restore', () => {
  it.each(['0.00%', 'd/m/yyyy'])('shows a number as itself in a cell of format %s', async (format) => {
    await fill(0.412, format);
    const before = cell();
    await excel.port.writeCells(sheetId, [{ address: 'H9', value: 41.2 }]);
    expect(cell()).toMatchObject({ value: 41.2, format: 'General' });
    expect(await excel.port.restore()).toBe('restored');
    expect(cell()).toEqual(before);
  });

  it('writes in two round trips and takes back in two', async () => {
    await excel.port.writeCells(sheetId, [{ address: 'H9', value: 97.5 }]);
    expect(cell()).toMatchObject({ value: 97.5, format: 'General' });
    expect(excel.host.counters.roundTrips).toBe(2);
    expect(excel.port.restorable()).toEqual({ sheetId, addresses: ['H9'] });
    excel.host.counters.reset();
    expect(await excel.port.restore()).toBe('restored');
    expect(excel.host.counters.roundTrips).toBe(2);
    expect(excel.port.restorable()).toBeUndefined();
    expect(excel.host.host.trackedRanges).toBe(0);
  });

  it.each<[input: unknown, format: string]>([
    ['', 'General'],
    [12.5, 'General'],
    [0.4, '0.00%'],
    ['=1+2', 'General'],
    ['12,5 %', 'General'],
    ['12.5', '@'],
    ["'6.10", 'General'],
    ["'=1+2", 'General'],
    ['=1+2', '@'],
    [true, 'General'],
    ['TRUE', '@'],
    ['chưa có', 'General'],
  ])('brings back %j with the format %s', async (input, format) => {
    await fill(input, format);
    const before = contentOf(excel.host);
    for (const value of [97.5, 'không áp dụng', '=A1', '1/2']) {
      await excel.port.writeCells(sheetId, [{ address: 'H9', value: value }]);
      expect(cell().value).toBe(value);
      expect(cell().formula).toBeUndefined();
      expect(await excel.port.restore()).toBe('restored');
      expect(contentOf(excel.host)).toEqual(before);
    }
  });

  it.each([
    ['.VnTime', 'Times New Roman'],
    ['.VnArial', 'Arial'],
    ['VNI-Times', 'Times New Roman'],
    ['Calibri', 'Calibri'],
  ])('gives a converted text of the font %s the font %s, and takes both back', async (font, shown) => {
    await fill('Së Y tÕ');
    const useFont = (name?: string) =>
      excel.host.run(async (context) => {
        const format = context.workbook.worksheets.getItem(NAME).getRange('H9').format.load('font/name');
        if (name !== undefined) format.font.name = name;
        await context.sync();
        return format.font.name;
      });
    await useFont(font);
    excel.host.counters.reset();
    await excel.port.writeCells(sheetId, [{ address: 'H9', value: 'Sở Y tế', unicodeFont: true }]);
    expect(excel.host.counters.roundTrips).toBe(2);
    expect(await useFont()).toBe(shown);
    expect(await excel.port.restore()).toBe('restored');
    expect(cell().value).toBe('Së Y tÕ');
    expect(await useFont()).toBe(font);
  });

  it('leaves the font of a cell alone where nothing is converted', async () => {
    await fill('Së Y tÕ');
    const before = excel.host.sheet(NAME).style(8, 7).fontName;
    await excel.port.writeCells(sheetId, [{ address: 'H9', value: 41.2 }]);
    expect(excel.host.sheet(NAME).style(8, 7).fontName).toBe(before);
  });

  it('takes writes back one by one, the last first', async () => {
    await excel.port.writeCells(sheetId, [{ address: 'H9', value: 1 }]);
    await excel.port.writeCells(sheetId, [{ address: 'H9', value: 2 }]);
    expect(await excel.port.restore()).toBe('restored');
    expect(cell().value).toBe(1);
    expect(await excel.port.restore()).toBe('restored');
    expect(cell().value).toBeNull();
    expect(await excel.port.restore()).toBe('nothing');
  });

  it('finds the cell again after rows were inserted above it', async () => {
    await fill(12);
    await excel.port.writeCells(sheetId, [{ address: 'H9', value: 97.5 }]);
    await insertRows(excel, NAME, 3, 4);
    expect(await excel.port.restore()).toBe('restored');
    expect(valueAt(excel, NAME, 13, 8)).toBe(12);
    expect(valueAt(excel, NAME, 9, 8)).toBeNull();
  });

  it('leaves a newer entry alone', async () => {
    await excel.port.writeCells(sheetId, [{ address: 'H9', value: 97.5 }]);
    excel.host.type(NAME, 'H9', 98);
    expect(await excel.port.restore()).toBe('changed');
    expect(cell().value).toBe(98);
    expect(excel.port.restorable()).toBeUndefined();
  });

  it('writes over what was read and over nothing else', async () => {
    await fill(12.9);
    await insertRows(excel, NAME, 9);
    excel.host.type(NAME, 'H9', 'của dòng khác');
    excel.host.counters.reset();
    const before = contentOf(excel.host);
    const held = { value: 12.9, isFormula: false };
    expect(
      (await failureOf(excel.port.writeCells(sheetId, [{ address: 'H9', value: 12900, expected: held }])))
        .reason,
    ).toBe('changed');
    expect(excel.host.counters.roundTrips).toBe(1);
    expect(contentOf(excel.host)).toEqual(before);
    expect(excel.port.restorable()).toBeUndefined();
    expect(excel.host.host.trackedRanges).toBe(0);
    await excel.port.writeCells(sheetId, [{ address: 'H10', value: 12900, expected: held }]);
    expect(valueAt(excel, NAME, 10, 8)).toBe(12900);
    expect(excel.host.counters.roundTrips).toBe(3);
  });

  it.each<[input: unknown, value: string | number | boolean]>([
    ['', ''],
    [12.9, 12.9],
    [true, true],
    ['12,9 %', '12,9 %'],
    ["'=1+2", '=1+2'],
    ['#N/A', '#N/A'],
  ])('knows %j again', async (input, value) => {
    await fill(input);
    await excel.port.writeCells(sheetId, [
      { address: 'H9', value: 1, expected: { value, isFormula: false } },
    ]);
    expect(cell().value).toBe(1);
  });

  it.each([
    [{ value: 3, isFormula: true }, 'formula'],
    [{ value: 3, isFormula: false }, 'changed'],
    [{ value: '3', isFormula: false }, 'changed'],
  ])('leaves a formula alone where %j is expected', async (held, reason) => {
    await fill('=1+2');
    const before = contentOf(excel.host);
    expect(
      (await failureOf(excel.port.writeCells(sheetId, [{ address: 'H9', value: 1, expected: held }]))).reason,
    ).toBe(reason);
    expect(contentOf(excel.host)).toEqual(before);
  });

  it('works on a renamed sheet and gives up on a deleted one', async () => {
    await excel.port.writeCells(sheetId, [{ address: 'H9', value: 1 }]);
    await excel.port.writeCells(sheetId, [{ address: 'H10', value: 2 }]);
    excel.host.workbook.renameSheet(excel.host.sheet(NAME), 'Quý I');
    expect(await excel.port.restore()).toBe('restored');
    excel.host.workbook.deleteSheet(excel.host.sheet('Quý I'));
    expect(await excel.port.restore()).toBe('nothing');
    expect(excel.port.restorable()).toBeUndefined();
    expect((await failureOf(excel.port.writeCells(sheetId, [{ address: 'H9', value: 1 }]))).reason).toBe(
      'sheetGone',
    );
  });

  it('writes into the input cells of a protected sheet and nowhere else', async () => {
    const { sheetId: id, name } = await excel.port.insertSheet(smallSheet({ isProtected: true }));
    await excel.port.writeCells(id, [{ address: 'H9', value: 97.5 }]);
    await excel.port.writeCells(id, [{ address: 'H11', value: '1/2' }]);
    expect(valueAt(excel, name, 9, 8)).toBe(97.5);
    expect(valueAt(excel, name, 11, 8)).toBe('1/2');
    const before = contentOf(excel.host);
    const failure = await failureOf(excel.port.writeCells(id, [{ address: 'B9', value: 'khác' }]));
    expect(failure.reason).toBe('protected');
    expect(failure.detail).toContain('AccessDenied');
    expect(contentOf(excel.host)).toEqual(before);
    expect(await excel.port.restore()).toBe('restored');
    expect(await excel.port.restore()).toBe('restored');
    expect(valueAt(excel, name, 9, 8)).toBeNull();
  });

  it('leaves nothing behind where the write fails half-way', async () => {
    await fill('12.5', '@');
    const before = contentOf(excel.host);
    for (const after of [0, 1, 2]) {
      failBatches(excel.host, { batch: 2, after });
      expect((await failureOf(excel.port.writeCells(sheetId, [{ address: 'H9', value: 1 }]))).reason).toBe(
        'unknown',
      );
      expect(contentOf(excel.host)).toEqual(before);
    }
    expect(excel.port.restorable()).toBeUndefined();
    expect(excel.host.host.trackedRanges).toBe(0);
  });

  it('waits while a cell is being edited', async () => {
    excel.host.enterCellEditMode();
    const writing = excel.port.writeCells(sheetId, [{ address: 'H9', value: 1 }]);
    await excel.host.eventsDelivered();
    expect(cell().value).toBeNull();
    excel.host.exitCellEditMode();
    await writing;
    expect(cell().value).toBe(1);
  });

  it('can be tried again where taking back failed', async () => {
    await excel.port.writeCells(sheetId, [{ address: 'H9', value: 1 }]);
    failBatches(excel.host, { batch: 1, after: 0 });
    expect((await failureOf(excel.port.restore())).reason).toBe('unknown');
    expect(excel.port.restorable()).toEqual({ sheetId, addresses: ['H9'] });
    expect(await excel.port.restore()).toBe('restored');
    expect(cell().value).toBeNull();
  });
});

describe('a write of several cells', () => {
  const values = (...rows: readonly number[]) => rows.map((row) => valueAt(excel, NAME, row, 8));
  const group = (...values: readonly (number | string)[]) =>
    values.map((value, at) => ({ address: `H${9 + at}`, value }));

  it('takes two round trips and one restore, which finds the cells again', async () => {
    await excel.port.writeCells(sheetId, group(1, '1/2', 3));
    expect(excel.host.counters.roundTrips).toBe(2);
    expect(values(9, 10, 11)).toEqual([1, '1/2', 3]);
    expect(excel.port.restorable()).toEqual({ sheetId, addresses: ['H9', 'H10', 'H11'] });
    await insertRows(excel, NAME, 10);
    excel.host.counters.reset();
    expect(await excel.port.restore()).toBe('restored');
    expect(excel.host.counters.roundTrips).toBe(2);
    expect(values(9, 10, 11, 12)).toEqual([null, null, null, null]);
    expect(excel.host.host.trackedRanges).toBe(0);
  });

  it('writes nothing where one of the cells is not what was read', async () => {
    await fill(12.9);
    const before = contentOf(excel.host);
    const held = { value: '', isFormula: false };
    const writes = group(1, 2, 3).map((write) => ({ ...write, expected: held }));
    expect((await failureOf(excel.port.writeCells(sheetId, writes))).reason).toBe('changed');
    expect(contentOf(excel.host)).toEqual(before);
    expect(excel.host.host.trackedRanges).toBe(0);
  });

  it('leaves nothing behind where it fails half-way', async () => {
    const before = contentOf(excel.host);
    for (const after of [0, 2, 5, 8]) {
      failBatches(excel.host, { batch: 2, after });
      expect((await failureOf(excel.port.writeCells(sheetId, group(1, 2, 3)))).reason).toBe('unknown');
      expect(contentOf(excel.host)).toEqual(before);
    }
    expect(excel.port.restorable()).toBeUndefined();
    expect(excel.host.host.trackedRanges).toBe(0);
  });

  it('is taken back but for newer entries', async () => {
    await excel.port.writeCells(sheetId, group(1, 2, 3));
    excel.host.type(NAME, 'H10', 22);
    expect(await excel.port.restore()).toBe('partly');
    expect(values(9, 10, 11)).toEqual([null, 22, null]);
  });

  it('is taken back but for rows that are gone', async () => {
    await excel.port.writeCells(sheetId, group(1, 2, 3));
    await excel.host.run(async (context) => {
      context.workbook.worksheets.getItem(NAME).getRange('10:10').delete('Up');
      await context.sync();
    });
    expect(await excel.port.restore()).toBe('partly');
    expect(values(9, 10)).toEqual([null, null]);
    expect(excel.host.host.trackedRanges).toBe(0);
  });

  it('of no cell is none', async () => {
    await excel.port.writeCells(sheetId, []);
    expect(excel.host.counters.roundTrips).toBe(0);
    expect(excel.port.restorable()).toBeUndefined();
  });
});
