import { createOfficeHost } from '../../support/officeHost';
import type { TestOfficeHost } from '../../support/officeHost';

type Batch = (context: Excel.RequestContext) => void;

let office: TestOfficeHost;
beforeEach(() => {
  office = createOfficeHost();
});

const fails = (batch: Batch) =>
  office
    .run(async (context) => {
      batch(context);
      await context.sync();
    })
    .then(
      () => 'no error',
      (error: unknown) => error as OfficeExtension.Error,
    );

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

describe('errors have the code that Excel gives', () => {
  test.each<[string, string, Batch]>([
    ['a missing sheet', 'ItemNotFound', ({ workbook }) => workbook.worksheets.getItem('nope').load('name')],
    ['a missing name', 'ItemNotFound', ({ workbook }) => workbook.names.getItem('nope').load('name')],
    ['a sheet twice', 'ItemAlreadyExists', ({ workbook }) => workbook.worksheets.add('sheet1')],
    ['a sheet name with a slash', 'InvalidArgument', ({ workbook }) => workbook.worksheets.add('a/b')],
    [
      'a sheet name of 32 letters',
      'InvalidArgument',
      ({ workbook }) => workbook.worksheets.add('x'.repeat(32)),
    ],
    [
      'an address that is none',
      'InvalidArgument',
      (context) => first(context).getRange('no address').load('values'),
    ],
    [
      'a row below the last',
      'InvalidArgument',
      (context) => first(context).getRange('A1048577').load('values'),
    ],
    [
      'an array of another size',
      'InvalidArgument',
      (context) => (first(context).getRange('A1:B2').values = [[1]]),
    ],
    [
      'values for entire columns',
      'InvalidArgument',
      (context) => (first(context).getRange('A:A').values = 'x' as never),
    ],
    [
      'a name like a cell',
      'InvalidArgument',
      (context) => context.workbook.names.add('N1', first(context).getRange('A1')),
    ],
    [
      'a colour that is none',
      'InvalidArgument',
      (context) => (first(context).getRange('A1').format.fill.color = 'mauvish'),
    ],
    [
      'deleting the only sheet',
      'InvalidOperation',
      (context) => {
        first(context).delete();
      },
    ],
    ['hiding the only sheet', 'InvalidOperation', (context) => (first(context).visibility = 'Hidden')],
    ['XML that is none', 'InvalidArgument', ({ workbook }) => workbook.customXmlParts.add('plain text')],
    [
      'a setting that is missing',
      'ItemNotFound',
      ({ workbook }) => workbook.settings.getItem('x').load('value'),
    ],
  ])('%s: %s', async (_, code, batch) => {
    expect(await fails(batch)).toMatchObject({ code });
  });

  test('an error is an Error, says where it was, and is told apart by class', async () => {
    const error = await fails(({ workbook }) => workbook.worksheets.getItem('nope').load('name'));
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(office.OfficeExtension.Error);
    expect(error).toMatchObject({
      name: 'RichApi.Error',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  test('a property in the middle of a batch is named', async () => {
    const error = await fails((context) => (first(context).getRange('A1:B2').values = [[1]]));
    expect(error).toMatchObject({ debugInfo: { errorLocation: 'Range.values' } });
  });
});

describe('what the host does not carry out fails by name', () => {
  test.each<[string, Batch]>([
    ['Worksheet.pivotTables', (context) => first(context).pivotTables.load('items/name')],
    ['Worksheet.tables', (context) => first(context).tables.add('A1:B2', true)],
    ['Worksheet.charts', (context) => first(context).charts.load('items/name')],
    [
      'Range.getSpecialCells',
      (context) => first(context).getRange('A1').getSpecialCells('Blanks').load('address'),
    ],
    ['Range.hyperlink', (context) => first(context).getRange('A1').load('hyperlink')],
    ['Range.style', (context) => (first(context).getRange('A1').style = 'Normal')],
    [
      'Workbook.protection',
      (context) => {
        context.workbook.protection.protect('x');
      },
    ],
    [
      'ConditionalFormatType.ColorScale',
      (context) => first(context).getRange('A1').conditionalFormats.add('ColorScale'),
    ],
    ['Range.getDependents', (context) => first(context).getRange('A1').getDependents().load('addresses')],
    ['Worksheet.onSingleClicked', (context) => first(context).onSingleClicked.add(() => Promise.resolve())],
  ])('%s', async (member, batch) => {
    expect(await fails(batch)).toMatchObject({
      code: 'NotImplemented',
      message: `NotImplemented: ${member}`,
    });
  });
});

describe('null objects', () => {
  test('what is missing is a null object, and so is all that hangs on it', async () => {
    await office.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItemOrNullObject('nope');
      const range = sheet.getRange('A1');
      range.load('values');
      const name = workbook.names.getItemOrNullObject('nope');
      const used = workbook.worksheets.getFirst().getUsedRangeOrNullObject();
      const frozen = workbook.worksheets.getFirst().freezePanes.getLocationOrNullObject();
      const apart = workbook.worksheets.getFirst().getRange('A1:B2').getIntersectionOrNullObject('C3');
      await context.sync();
      for (const object of [sheet, range, name, used, frozen, apart]) expect(object.isNullObject).toBe(true);
    });
  });

  test('what is there is no null object', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('SHEET1');
      sheet.load('name');
      await context.sync();
      expect(sheet.isNullObject).toBe(false);
      expect(sheet.name).toBe('Sheet1');
    });
  });

  test('writing to a null object fails', async () => {
    const error = await fails(({ workbook }) => (workbook.worksheets.getItemOrNullObject('nope').name = 'x'));
    expect(error).toMatchObject({ code: 'ItemNotFound' });
  });
});
