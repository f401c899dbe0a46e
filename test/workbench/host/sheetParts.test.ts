import { createOfficeHost } from '../../support/officeHost';
import type { TestOfficeHost } from '../../support/officeHost';

let office: TestOfficeHost;
beforeEach(() => {
  office = createOfficeHost();
});

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  office.run((context) => work(context.workbook.worksheets.getFirst(), context));

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

describe('protection', () => {
  const protect = (options?: Excel.WorksheetProtectionOptions, password?: string) =>
    onSheet(async (sheet, context) => {
      sheet.getRange('D5').format.protection.locked = false;
      sheet.protection.protect(options, password);
      await context.sync();
    });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['content', (sheet) => (sheet.getRange('B5').values = [['x']])],
    ['content beside an unlocked cell', (sheet) => (sheet.getRange('D5:E5').values = [['x', 'y']])],
    [
      'clearing',
      (sheet) => {
        sheet.getRange('D5').clear();
      },
    ],
    ['looks', (sheet) => (sheet.getRange('D5').format.fill.color = 'red')],
    ['widths', (sheet) => (sheet.getRange('A:A').format.columnWidth = 9)],
    ['rows', (sheet) => sheet.getRange('5:5').insert('Down')],
    [
      'merging',
      (sheet) => {
        sheet.getRange('A1:B1').merge();
      },
    ],
    ['validation', (sheet) => (sheet.getRange('D5').dataValidation.rule = { custom: { formula: '=TRUE' } })],
    ['conditional formats', (sheet) => sheet.getRange('D5').conditionalFormats.add('Custom')],
  ])('keeps %s', async (_, change) => {
    await protect();
    const changing = onSheet(async (sheet, context) => {
      change(sheet);
      await context.sync();
    });
    await expect(changing).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('lets unlocked cells and what the options name through', async () => {
    await protect({ allowFormatCells: true, allowInsertRows: true, allowFormatColumns: true });
    await onSheet(async (sheet, context) => {
      sheet.getRange('D5').values = [[1]];
      sheet.getRange('A1').format.fill.color = 'red';
      sheet.getRange('A:A').format.columnWidth = 9;
      sheet.getRange('6:6').insert('Down');
      await context.sync();
    });
    expect(office.sheet('Sheet1').value(4, 3)).toBe(1);
  });

  test('asks for its password', async () => {
    await protect({}, 'mật khẩu');
    const unprotect = (password?: string) =>
      onSheet(async (sheet, context) => {
        sheet.protection.unprotect(password);
        await context.sync();
      });
    expect(await codeOf(unprotect())).toBe('AccessDenied');
    await unprotect('mật khẩu');
    expect(office.sheet('Sheet1').protection).toBeUndefined();
  });

  test('twice is refused', async () => {
    await protect();
    expect(await codeOf(protect())).not.toBe('no error');
  });
});

describe('page layout', () => {
  test('is kept, margins in points', async () => {
    await onSheet(async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintMargins('Centimeters', { top: 2, bottom: 2, left: 3, right: 1.5 });
      pageLayout.headerMargin = 20;
      pageLayout.setPrintArea('A1:L60');
      pageLayout.setPrintTitleRows('$8:$10');
      pageLayout.headersFooters.defaultForAllPages.centerHeader = '&P';
      await context.sync();
      pageLayout.load();
      pageLayout.headersFooters.load('state');
      pageLayout.headersFooters.defaultForAllPages.load('centerHeader,leftFooter');
      const area = pageLayout.getPrintAreaOrNullObject();
      area.load('address');
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      titles.load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A4',
        centerHorizontally: true,
      });
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect(pageLayout.leftMargin).toBeCloseTo(85.04, 2);
      expect([pageLayout.headerMargin, pageLayout.footerMargin]).toEqual([20, 21.6]);
      expect([area.address, titles.address, columns.isNullObject]).toEqual([
        'Sheet1!A1:L60',
        'Sheet1!8:10',
        true,
      ]);
      expect(pageLayout.headersFooters.defaultForAllPages.centerHeader).toBe('&P');
    });
  });

  test('takes a scale or pages, not both', async () => {
    const setting = onSheet(async (sheet, context) => {
      sheet.pageLayout.zoom = { scale: 90, horizontalFitToPages: 1 };
      await context.sync();
    });
    expect(await codeOf(setting)).toBe('InvalidArgument');
  });
});

describe('names', () => {
  test('of the workbook and of the sheet, side by side', async () => {
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add('Ty_le', '=0.5', 'một nửa');
      names.add('Kết_quả', sheet.getRange('A1:A3'));
      sheet.names.add('Kết_quả', sheet.getRange('B1:B3'));
      sheet.getRange('A1:B3').values = [
        [1, 10],
        [2, 20],
        [3, 30],
      ];
      sheet.getRange('C1').formulas = [['=SUM(Kết_quả)*Ty_le']];
      const cell = sheet.getRange('C1');
      cell.load('values');
      names.load('items/name,items/type,items/value,items/comment,items/scope');
      const own = sheet.names.getItem('kết_quả');
      const range = own.getRange();
      range.load('address');
      own.load('scope,value');
      own.worksheet.load('name');
      await context.sync();
      expect(cell.values[0]?.[0]).toBe(30);
      expect(
        names.items.map(({ name, type, value, comment, scope }): unknown[] => [
          name,
          type,
          value,
          comment,
          scope,
        ]),
      ).toEqual([
        ['Ty_le', 'Double', 0.5, 'một nửa', 'Workbook'],
        ['Kết_quả', 'Range', 'Sheet1!A1:A3', '', 'Workbook'],
      ]);
      expect([range.address, own.scope, own.worksheet.name]).toEqual(['Sheet1!B1:B3', 'Worksheet', 'Sheet1']);
      own.delete();
      cell.load('values');
      await context.sync();
      expect(cell.values[0]?.[0]).toBe(3);
    });
  });
});

describe('custom XML and settings', () => {
  const xml =
    '<?xml version="1.0"?>\n<p:appendix xmlns:p="urn:phuluc:appendix:1" plan="a" unit="Sở KH&amp;ĐT"/>';

  test('parts are found by the namespace of their root element', async () => {
    await office.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(xml);
      customXmlParts.add('<other xmlns="urn:other"/>');
      await context.sync();
      part.load('id,namespaceUri');
      const parts = customXmlParts.getByNamespace('urn:phuluc:appendix:1');
      parts.load('items/id');
      const only = parts.getOnlyItemOrNullObject();
      const read = only.getXml();
      const none = customXmlParts.getByNamespace('urn:none').getOnlyItemOrNullObject();
      await context.sync();
      expect([parts.items[0]?.id, part.namespaceUri, read.value]).toEqual([
        part.id,
        'urn:phuluc:appendix:1',
        xml,
      ]);
      expect(none.isNullObject).toBe(true);
      part.setXml('<new xmlns="urn:new"/>');
      const changed = customXmlParts.getByNamespace('urn:new').getCount();
      await context.sync();
      expect(changed.value).toBe(1);
      customXmlParts.getItem(part.id).delete();
      const count = customXmlParts.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('settings are the same for both of the APIs', async () => {
    await office.run(async (context) => {
      const setting = context.workbook.settings.add('language', 'vi');
      await context.sync();
      setting.load('value');
      const missing = context.workbook.settings.getItemOrNullObject('Language');
      await context.sync();
      expect([setting.value, missing.isNullObject]).toEqual(['vi', true]);
    });
    expect(office.Office.context.document.settings.get('language')).toBe('vi');
  });
});
