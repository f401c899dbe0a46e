import { createOfficeHost } from '../../support/officeHost';
import type { TestOfficeHost } from '../../support/officeHost';

let office: TestOfficeHost;
beforeEach(() => {
  office = createOfficeHost();
});

const values = (address: string) =>
  office.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });

describe('a batch that fails half-way', () => {
  const write = () =>
    office.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [['first']];
      await context.sync();
      sheet.getRange('A2').values = [['second']];
      sheet.getRange('A3').values = [['third']];
      await context.sync();
    });

  test('leaves what went before in the sheet', async () => {
    const error = office
      .run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A1').values = [['kept']];
        sheet.getRange('A2:B2').values = [['one too few']];
        sheet.getRange('A3').values = [['never written']];
        await context.sync();
      })
      .catch((reason: unknown) => reason);
    expect(await error).toMatchObject({ code: 'InvalidArgument' });
    expect(await values('A1:A3')).toEqual([['kept'], [''], ['']]);
  });

  test('can be asked for, once, at any action', async () => {
    await write();
    const { actions = 0 } = office.counters.batches.at(-1) ?? {};
    office.workbook.activeSheet.clearContents({ row: 0, column: 0, rowCount: 3, columnCount: 1 });
    office.failNextBatchAfter(1);
    await expect(write()).rejects.toMatchObject({ code: 'GeneralException' });
    expect(await values('A1')).toEqual([['']]);
    await write();
    expect(actions).toBeGreaterThan(2);
    expect(await values('A1:A3')).toEqual([['first'], ['second'], ['third']]);
  });

  test('keeps the results that were worked out before the failure', async () => {
    const request = JSON.stringify({
      Actions: [
        { Id: 1, ActionType: 2, Name: '', ObjectPathId: 1, QueryInfo: { Select: ['name'] } },
        { Id: 2, ActionType: 5, Name: 'trace', ObjectPathId: 0 },
        { Id: 3, ActionType: 1, Name: '', ObjectPathId: 2 },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 1, Name: '' },
        2: { Id: 2, ObjectPathType: 4, ParentObjectPathId: 1, Name: 'PivotTables' },
      },
    });
    const response = JSON.parse(await office.host.execute(request)) as unknown;
    expect(response).toMatchObject({
      Results: [
        { ActionId: 1, Value: { Name: 'Book1.xlsx' } },
        { ActionId: 2, Value: null },
      ],
      TraceIds: [2],
      Error: { Code: 'NotImplemented', ActionIndex: 2, Location: 'Workbook.pivotTables' },
    });
  });
});

describe('cell edit mode', () => {
  test('refuses batches', async () => {
    office.enterCellEditMode();
    await expect(values('A1')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    office.exitCellEditMode();
    expect(await values('A1')).toEqual([['']]);
  });

  test('does not concern the client’s own services, which it calls by itself when it starts', async () => {
    office.enterCellEditMode();
    const request = {
      Actions: [
        { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
        { Id: 2, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 1 },
      ],
      ObjectPaths: {
        1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' },
      },
    };
    const response = JSON.parse(await office.host.execute(JSON.stringify(request))) as unknown;
    expect(response).not.toHaveProperty('Error');
  });

  test('makes a batch with delayForCellEdit wait', async () => {
    office.enterCellEditMode();
    let isDone = false;
    const waiting = office
      .run(
        async (context) => {
          context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
          await context.sync();
        },
        { delayForCellEdit: true },
      )
      .then(() => (isDone = true));
    await office.eventsDelivered();
    expect(isDone).toBe(false);
    expect(office.sheet('Sheet1').value(0, 0)).toBeNull();
    office.exitCellEditMode();
    await waiting;
    expect(office.sheet('Sheet1').value(0, 0)).toBe(1);
  });
});

describe('counters', () => {
  test('count the batches an add-in waits for, not the cleaning up after it', async () => {
    await values('A1:B2');
    await office.eventsDelivered();
    expect(office.counters.roundTrips).toBe(1);
    expect(office.counters.cleanups).toBe(1);
    expect(office.host.trackedRanges).toBe(0);
    const [batch] = office.counters.batches;
    expect(batch?.writes).toBe(0);
    expect(batch?.requestBytes).toBeGreaterThan(100);
    expect(batch?.responseBytes).toBeGreaterThan(50);
    office.counters.reset();
    expect(office.counters.roundTrips).toBe(0);
  });

  test('a sync with nothing to do is no round trip, a load is one', async () => {
    await office.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
      await context.sync();
      context.workbook.load('name');
      await context.sync();
    });
    expect(office.counters.roundTrips).toBe(2);
  });

  test('bytes are those of UTF-8', async () => {
    const request = JSON.stringify({ Actions: [], ObjectPaths: {}, note: 'Phụ lục' });
    await office.host.execute(request);
    expect(office.counters.requestBytes).toBe(Buffer.byteLength(request));
  });
});

describe('large blocks', () => {
  const block = Array.from({ length: 1000 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * 10 + column),
  );

  test('10,000 cells are written and read in two round trips', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 1000, 10);
      range.values = block;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(block);
    });
    expect(office.counters.roundTrips).toBe(2);
    // The client sends the block in parts of about 1,500 cells.
    expect(office.counters.batches[0]?.writes).toBe(7);
  });

  test('a large block of another size is refused before a cell is written', async () => {
    const writing = office.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:J999').values = block;
      await context.sync();
    });
    await expect(writing).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(office.sheet('Sheet1').usedRect()).toBeUndefined();
  });
});

describe('kept ranges', () => {
  test('move with their cells, and die with them', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('B5:C6');
      context.trackedObjects.add(range);
      range.load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A:A').insert('Right');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!C7:D8');
      sheet.getRange('7:8').delete('Up');
      range.load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
    });
  });
});

describe('a batch on a page that has to be drawn in between', () => {
  test('waits between its actions, keeps their order, and holds the next one back', async () => {
    const seen: unknown[] = [];
    const breathe = async () => {
      seen.push(office.workbook.activeSheet.value(0, 0));
      await new Promise((resolve) => setTimeout(resolve));
    };
    Object.assign(office.host, { breathe });
    const write = (value: string) =>
      office.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.getRange('A1').values = [[value]];
        sheet.getRange('A1').values = [[`${value} again`]];
        await context.sync();
      });
    await Promise.all([write('one'), write('two')]);
    const order = seen.filter((value, at) => value !== null && value !== seen[at - 1]);
    expect(order).toEqual(['one', 'one again', 'two', 'two again']);
  });
});
