import type { ReadOutcome } from '../../src/excel/port';
import { appendixSheet, unitOf } from '../support/appendix';
import { failBatches, failureOf, idOf, insertRows, openExcel } from './support/excel';
import type { Excel } from './support/excel';

let excel: Excel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => {
  excel.close();
});

const NAME = 'Phụ lục 2026';

describe('readWorkbook', () => {
  it('reads many small sheets at once', async () => {
    for (let number = 2; number <= 49; number++) excel.host.workbook.addSheet();
    excel.host.counters.reset();
    const { workbook } = await excel.port.readWorkbook();
    expect(workbook.sheets).toHaveLength(49);
    expect(excel.host.counters.roundTrips).toBe(3);
  });

  it('deals sheets out over several round trips where their answer is too large for one', async () => {
    for (const name of ['một', 'hai', 'ba', 'bốn']) {
      excel.host.workbook.addSheet(name);
      excel.host.type(name, 'A1', name);
      // 300 rows of 60 columns: two of them fit into one round trip.
      excel.host.type(name, 'BH300', name);
    }
    excel.host.counters.reset();
    failBatches(excel.host, { batch: 2, after: 0, code: 'ResponsePayloadSizeLimitExceeded' });
    const { workbook } = await excel.port.readWorkbook();
    expect(workbook.sheets.map(({ cells }) => cells.length)).toEqual([0, 2, 2, 2, 2]);
    // What there is, the refused answer, the sizes, and two sheets at a time.
    expect(excel.host.counters.roundTrips).toBe(5);
  });

  it('gives values of every kind, and leaves blanks out', async () => {
    const inputs = { A1: 'chữ', B1: 1.5, C1: true, D1: '#N/A', E1: '=1/0', F1: '=""', G1: '=B1*2', I3: 0 };
    for (const [address, input] of Object.entries(inputs)) excel.host.type('Sheet1', address, input);
    excel.host.type('Sheet1', 'H1', "'=B1*2");
    excel.host.type('Sheet1', 'A2', "'#N/A");
    const { workbook } = await excel.port.readWorkbook();
    expect(workbook.sheets[0]?.cells).toEqual([
      { row: 1, column: 1, value: 'chữ' },
      { row: 1, column: 2, value: 1.5 },
      { row: 1, column: 3, value: true },
      { row: 1, column: 4, value: { error: '#N/A' } },
      { row: 1, column: 5, value: { error: '#DIV/0!' }, formula: '1/0' },
      { row: 1, column: 6, value: '', formula: '""' },
      { row: 1, column: 7, value: 3, formula: 'B1*2' },
      { row: 1, column: 8, value: '=B1*2' },
      { row: 2, column: 1, value: '#N/A' },
      { row: 3, column: 9, value: 0 },
    ]);
  });

  it('tells dates and percentages by their formats', async () => {
    excel.host.type('Sheet1', 'A1', '45%');
    excel.host.type('Sheet1', 'B1', '2026-03-31');
    excel.host.type('Sheet1', 'C1', '1,234');
    const { workbook } = await excel.port.readWorkbook();
    expect(workbook.sheets[0]?.cells).toEqual([
      { row: 1, column: 1, value: 0.45, format: 'percent' },
      { row: 1, column: 2, value: 46112, format: 'date' },
      { row: 1, column: 3, value: 1234 },
    ]);
  });

  it('tells which sheets are hidden, and whose a name is', async () => {
    const { workbook: model } = excel.host;
    model.setVisibility(model.addSheet('ẩn'), 'Hidden');
    model.setVisibility(model.addSheet("rất'ẩn"), 'VeryHidden');
    await excel.host.run(async (context) => {
      context.workbook.names.add('CaSo', '=Sheet1!$A$1:$A$9');
      const sheet = context.workbook.worksheets.getItem("rất'ẩn");
      sheet.names.add('CuaTrang', sheet.getRange('B2:B3'));
      await context.sync();
    });
    const { workbook } = await excel.port.readWorkbook();
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
    expect(workbook.definedNames).toEqual([
      { name: 'CaSo', refersTo: 'Sheet1!$A$1:$A$9' },
      { name: 'CuaTrang', sheet: "rất'ẩn", refersTo: "'rất''ẩn'!$B$2:$B$3" },
    ]);
  });

  it('says which sheets are too large to be read whole', async () => {
    excel.host.workbook.addSheet('lớn');
    excel.host.type('lớn', 'A2000', 'còn đọc');
    excel.host.type('lớn', 'A2001', 'không đọc');
    const { workbook, cutSheets } = await excel.port.readWorkbook();
    expect(workbook.sheets[1]?.cells).toEqual([{ row: 2000, column: 1, value: 'còn đọc' }]);
    expect(cutSheets).toEqual(new Set(['lớn']));
  });
});

describe('rereadSheet', () => {
  let before: ReadOutcome;

  beforeEach(async () => {
    await excel.port.insertSheet(appendixSheet());
    await excel.port.insertSheet(appendixSheet({ unit: unitOf('so-y-te') }));
    before = await excel.port.readWorkbook();
    excel.host.counters.reset();
  });

  it('reads one sheet in one round trip and keeps the others as they are', async () => {
    excel.host.type(NAME, 'H9', 100);
    const after = await excel.port.rereadSheet(idOf(excel, NAME), before);
    expect(excel.host.counters.roundTrips).toBe(1);
    expect(after?.workbook.sheets[1]?.cells).toContainEqual({ row: 9, column: 8, value: 100 });
    expect(after?.workbook.sheets[0]).toBe(before.workbook.sheets[0]);
    expect(after?.workbook.sheets[2]).toBe(before.workbook.sheets[2]);
    expect(after?.workbook.definedNames).toBe(before.workbook.definedNames);
    expect(after?.workbook.customXml).toBe(before.workbook.customXml);
    expect(after?.sheetIds).toEqual(before.sheetIds);
    expect(after?.workbook).toEqual((await excel.port.readWorkbook()).workbook);
  });

  it('follows a renamed sheet', async () => {
    const id = idOf(excel, NAME);
    excel.host.workbook.renameSheet(excel.host.sheet(NAME), 'Quý I');
    const after = await excel.port.rereadSheet(id, before);
    const fresh = await excel.port.readWorkbook();
    expect(after?.workbook).toEqual(fresh.workbook);
    expect(new Map([...(after?.sheetIds ?? [])].sort())).toEqual(new Map([...fresh.sheetIds].sort()));
  });

  it('sees rows that were inserted', async () => {
    await insertRows(excel, NAME, 12, 2);
    const after = await excel.port.rereadSheet(idOf(excel, NAME), before);
    expect(after?.workbook).toEqual((await excel.port.readWorkbook()).workbook);
    expect(after?.workbook.definedNames).not.toEqual(before.workbook.definedNames);
  });

  it('takes in a sheet that is new', async () => {
    const sheet = excel.host.workbook.addSheet('mới', 1);
    excel.host.type('mới', 'A1', 1);
    const after = await excel.port.rereadSheet(sheet.id, before);
    expect(after?.workbook).toEqual((await excel.port.readWorkbook()).workbook);
    expect(after?.sheetIds.get('mới')).toBe(sheet.id);
  });

  it('gives nothing for a sheet that is gone', async () => {
    const id = idOf(excel, NAME);
    excel.host.workbook.deleteSheet(excel.host.sheet(NAME));
    expect(await excel.port.rereadSheet(id, before)).toBeUndefined();
  });

  it('passes other failures on', async () => {
    excel.host.failNextBatchAfter(0);
    expect((await failureOf(excel.port.rereadSheet(idOf(excel, NAME), before))).reason).toBe('unknown');
  });
});
