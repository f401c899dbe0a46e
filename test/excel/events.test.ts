import type { Selection, WorkbookChange } from '../../src/excel/port';
import { idOf, insertRows, openExcel } from './support/excel';
import type { Excel } from './support/excel';

let excel: Excel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => {
  excel.close();
});

async function heard(act: () => unknown): Promise<WorkbookChange[]> {
  const changes: WorkbookChange[] = [];
  const stop = await excel.port.onChange((change) => changes.push(change));
  await act();
  await excel.host.eventsDelivered();
  await stop();
  return changes;
}

describe('onChange', () => {
  it('tells of edits and who made them', async () => {
    const sheetId = idOf(excel, 'Sheet1');
    const changes = await heard(() => {
      excel.host.type('Sheet1', 'B2', 1);
      excel.host.type('Sheet1', 'B3', 2, 'remote');
    });
    expect(changes).toEqual([
      { kind: 'edited', sheetId, address: 'B2', isRemote: false },
      { kind: 'edited', sheetId, address: 'B3', isRemote: true },
    ]);
  });

  it('tells of formulas with new results and of formats that change what numbers mean', async () => {
    const sheetId = idOf(excel, 'Sheet1');
    excel.host.type('Sheet1', 'C1', '=B2*2');
    const changes = await heard(async () => {
      excel.host.type('Sheet1', 'B2', 2);
      await excel.host.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('B2').numberFormat = [['0%']];
        await context.sync();
      });
    });
    expect(changes).toEqual([
      { kind: 'edited', sheetId, address: 'B2', isRemote: false },
      { kind: 'calculated', sheetId, isRemote: false },
      { kind: 'edited', sheetId, address: 'B2', isRemote: false },
    ]);
  });

  it('tells of rows that were inserted', async () => {
    const changes = await heard(() => insertRows(excel, 'Sheet1', 3));
    expect(changes).toEqual([
      { kind: 'structure', sheetId: idOf(excel, 'Sheet1'), address: '3:3', isRemote: false },
    ]);
  });

  it('tells of sheets that come, change their name, come to the front and go', async () => {
    const { workbook } = excel.host;
    let id = '';
    const changes = await heard(() => {
      workbook.act('user', () => {
        const sheet = workbook.addSheet('Quý I');
        ({ id } = sheet);
        workbook.renameSheet(sheet, 'Quý II');
        workbook.activate(sheet);
        workbook.deleteSheet(sheet);
      });
    });
    expect(changes.filter(({ sheetId }) => sheetId === id).map(({ kind }) => kind)).toEqual([
      'sheetAdded',
      'sheetRenamed',
      'sheetActivated',
      'sheetDeleted',
    ]);
  });

  it('does without the rename event in an older Excel', async () => {
    excel.close();
    excel = openExcel({ requirementSets: { ExcelApi: '1.14', DelayForCellEdit: '1.1' } });
    const { workbook } = excel.host;
    expect(
      await heard(() => {
        workbook.renameSheet(excel.host.sheet('Sheet1'), 'khác');
      }),
    ).toEqual([]);
  });

  it('is put on and taken off in one round trip each, and says no more then', async () => {
    const changes: WorkbookChange[] = [];
    const stop = await excel.port.onChange((change) => changes.push(change));
    expect(excel.host.counters.roundTrips).toBe(1);
    await stop();
    expect(excel.host.counters.roundTrips).toBe(2);
    await stop();
    expect(excel.host.counters.roundTrips).toBe(2);
    excel.host.type('Sheet1', 'B2', 1);
    await excel.host.eventsDelivered();
    expect(changes).toEqual([]);
  });

  it('is taken off once a cell is no longer edited', async () => {
    const stop = await excel.port.onChange(() => undefined);
    excel.host.enterCellEditMode();
    const stopped = stop();
    setTimeout(() => {
      excel.host.exitCellEditMode();
    }, 0);
    await stopped;
    expect(excel.host.counters.roundTrips).toBe(2);
  });
});

describe('onSelection', () => {
  it('tells where the selection is', async () => {
    const selections: Selection[] = [];
    const stop = await excel.port.onSelection((selection) => selections.push(selection));
    const sheet = excel.host.sheet('Sheet1');
    excel.host.workbook.select(sheet, { row: 10, column: 7, rowCount: 10, columnCount: 1 });
    await excel.host.eventsDelivered();
    await stop();
    excel.host.workbook.select(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 1 });
    await excel.host.eventsDelivered();
    expect(selections).toEqual([
      { sheetId: sheet.id, address: 'A1' },
      { sheetId: sheet.id, address: 'H11:H20' },
    ]);
  });
});
