import { createOfficeHost } from '../../support/officeHost';
import type { TestOfficeHost } from '../../support/officeHost';

let office: TestOfficeHost;
let heard: object[];
beforeEach(() => {
  office = createOfficeHost();
  heard = [];
});

/** A handler that notes what it is told. */
const note = (args: object) => {
  heard.push(Object.fromEntries(Object.entries(args).filter(([, value]) => typeof value !== 'function')));
  return Promise.resolve();
};

const listen = (add: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown) =>
  office.run(async (context) => {
    add(context, context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
  });

const act = async (work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown) => {
  await listen(work);
  await office.eventsDelivered();
};

describe('onChanged', () => {
  test('of a single cell says what was there before', async () => {
    await listen((_, sheet) => sheet.onChanged.add(note));
    office.type('Sheet1', 'B2', '42');
    office.type('Sheet1', 'B2', 'Đạt', 'remote');
    await office.eventsDelivered();
    const { id } = office.sheet('Sheet1');
    expect(heard).toEqual([
      expect.objectContaining({
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        address: 'B2',
        source: 'Local',
        worksheetId: id,
        details: { valueBefore: '', valueAfter: 42, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      }),
      expect.objectContaining({
        source: 'Remote',
        details: { valueBefore: 42, valueAfter: 'Đạt', valueTypeBefore: 'Double', valueTypeAfter: 'String' },
      }),
    ]);
  });

  test('of several cells says only where; an add-in hears its own edits and knows them', async () => {
    await listen((_, sheet) => sheet.onChanged.add(note));
    await act(
      (_, sheet) =>
        (sheet.getRange('A1:B2').values = [
          [1, 2],
          [3, 4],
        ]),
    );
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ address: 'A1:B2', triggerSource: 'ThisLocalAddin' });
    expect(heard[0]).not.toHaveProperty('details.valueBefore');
  });

  test('comes after the response of the batch that caused it', async () => {
    await listen((_, sheet) => sheet.onChanged.add(note));
    await office.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
      expect(heard).toHaveLength(0);
    });
    await office.eventsDelivered();
    expect(heard).toHaveLength(1);
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ['RowInserted', '3:4', (sheet) => sheet.getRange('3:4').insert('Down')],
    [
      'RowDeleted',
      '3:3',
      (sheet) => {
        sheet.getRange('3:3').delete('Up');
      },
    ],
    ['ColumnInserted', 'B:B', (sheet) => sheet.getRange('B:B').insert('Right')],
    [
      'ColumnDeleted',
      'B:C',
      (sheet) => {
        sheet.getRange('B:C').delete('Left');
      },
    ],
    ['CellInserted', 'A1:B2', (sheet) => sheet.getRange('A1:B2').insert('Down')],
  ])('%s', async (changeType, address, change) => {
    await listen((_, sheet) => sheet.onChanged.add(note));
    await act((_, sheet) => change(sheet));
    expect(heard).toEqual([expect.objectContaining({ changeType, address })]);
  });

  test('its range can be had in another context', async () => {
    const ranges: Excel.WorksheetChangedEventArgs[] = [];
    await listen((_, sheet) =>
      sheet.onChanged.add((args) => {
        ranges.push(args);
        return Promise.resolve();
      }),
    );
    office.type('Sheet1', 'C3', 5);
    await office.eventsDelivered();
    await office.run(async (context) => {
      const range = ranges[0]?.getRange(context);
      range?.load('values,address');
      await context.sync();
      expect([range?.address, range?.values]).toEqual(['Sheet1!C3', [[5]]]);
    });
  });

  test('a recalculated formula is no edit, but a calculation', async () => {
    await act((_, sheet) => (sheet.getRange('A2').formulas = [['=A1*2']]));
    await listen((_, sheet) => sheet.onChanged.add(note));
    await listen((_, sheet) => sheet.onCalculated.add(note));
    office.type('Sheet1', 'A1', 21);
    await office.eventsDelivered();
    expect(heard).toEqual([
      expect.objectContaining({ type: 'WorksheetChanged', address: 'A1' }),
      expect.objectContaining({ type: 'WorksheetCalculated', address: 'A2' }),
    ]);
  });

  test('formats are no change of content, but one of format', async () => {
    await listen((_, sheet) => sheet.onChanged.add(note));
    await listen((_, sheet) => sheet.onFormatChanged.add(note));
    await act((_, sheet) => (sheet.getRange('A1').format.font.bold = true));
    expect(heard).toEqual([expect.objectContaining({ type: 'WorksheetFormatChanged', address: 'A1' })]);
  });

  test('on the collection hears every sheet; on a sheet only that one', async () => {
    await act((context) => context.workbook.worksheets.add('Other'));
    await listen((context) => context.workbook.worksheets.onChanged.add(note));
    office.type('Other', 'A1', 1);
    await office.eventsDelivered();
    expect(heard).toEqual([
      expect.objectContaining({ address: 'A1', worksheetId: office.sheet('Other').id }),
    ]);
    heard = [];
    await listen((_, sheet) => sheet.onChanged.add(note));
    office.type('Other', 'A2', 1);
    await office.eventsDelivered();
    expect(heard).toHaveLength(1);
  });

  test('ends when the handler is removed, and pauses when events are off', async () => {
    let registration: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
    await listen((_, sheet) => (registration = sheet.onChanged.add(note)));
    await act((context) => (context.runtime.enableEvents = false));
    office.type('Sheet1', 'A1', 1);
    await office.eventsDelivered();
    expect(heard).toHaveLength(0);
    await act((context) => (context.runtime.enableEvents = true));
    office.type('Sheet1', 'A1', 2);
    await office.eventsDelivered();
    expect(heard).toHaveLength(1);
    if (!registration) throw new Error('no registration');
    registration.remove();
    await registration.context.sync();
    office.type('Sheet1', 'A1', 3);
    await office.eventsDelivered();
    expect(heard).toHaveLength(1);
  });

  test('of one listener that leaves are still told to another', async () => {
    let first: OfficeExtension.EventHandlerResult<Excel.WorksheetSelectionChangedEventArgs> | undefined;
    const leaving = () => Promise.resolve();
    await listen(({ workbook }) => (first = workbook.worksheets.onSelectionChanged.add(leaving)));
    await listen(({ workbook }) => workbook.worksheets.onSelectionChanged.add(note));
    if (!first) throw new Error('no registration');
    first.remove();
    await first.context.sync();
    await act((_, sheet) => {
      sheet.getRange('C3').select();
    });
    expect(heard).toMatchObject([{ address: 'C3' }]);
  });

  test('of the host itself, opening a file, is nobody’s event', async () => {
    await listen((_, sheet) => sheet.onChanged.add(note));
    office.type('Sheet1', 'A1', 1, 'host');
    await office.eventsDelivered();
    expect(heard).toHaveLength(0);
  });
});

describe('selection', () => {
  test('on the sheet, the collection, and the workbook', async () => {
    await listen((context, sheet) => {
      sheet.onSelectionChanged.add(note);
      context.workbook.worksheets.onSelectionChanged.add(note);
      context.workbook.onSelectionChanged.add(note as never);
    });
    await act((_, sheet) => {
      sheet.getRange('B2:C3').select();
    });
    expect(heard).toHaveLength(3);
    expect(heard).toContainEqual(
      expect.objectContaining({ type: 'WorksheetSelectionChanged', address: 'B2:C3' }),
    );
    office.workbook.act('user', () => {
      office.workbook.select(office.sheet('Sheet1'), { row: 8, column: 0, rowCount: 1, columnCount: 1 });
    });
    await office.eventsDelivered();
    expect(heard).toContainEqual(expect.objectContaining({ address: 'A9' }));
  });
});

describe('sheets', () => {
  test('come, go, change their names and their turns', async () => {
    await listen(({ workbook: { worksheets } }) => {
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeactivated.add(note);
      worksheets.onNameChanged.add(note);
      worksheets.onVisibilityChanged.add(note);
      worksheets.onProtectionChanged.add(note);
    });
    const first = office.sheet('Sheet1').id;
    await act((context) => {
      const added = context.workbook.worksheets.add('New');
      added.activate();
      added.name = 'Newer';
      added.protection.protect();
    });
    const { id } = office.sheet('Newer');
    expect(heard).toEqual([
      { type: 'WorksheetAdded', source: 'Local', worksheetId: id },
      { type: 'WorksheetDeactivated', worksheetId: first },
      { type: 'WorksheetActivated', worksheetId: id },
      {
        type: 'WorksheetNameChanged',
        nameBefore: 'New',
        nameAfter: 'Newer',
        source: 'Local',
        worksheetId: id,
      },
      { type: 'WorksheetProtectionChanged', isProtected: true, source: 'Local', worksheetId: id },
    ]);
    heard = [];
    await act((context) => {
      context.workbook.worksheets.getItem('Newer').visibility = 'Hidden';
      context.workbook.worksheets.getItem('Newer').delete();
    });
    expect(heard.map((args) => (args as { type: string }).type)).toEqual([
      'WorksheetVisibilityChanged',
      'WorksheetDeactivated',
      'WorksheetActivated',
      'WorksheetDeleted',
    ]);
  });
});
