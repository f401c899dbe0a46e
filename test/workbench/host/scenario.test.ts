import { createOfficeHost } from '../../support/officeHost';
import type { TestOfficeHost } from '../../support/officeHost';

const coded = (code: string) => expect.objectContaining({ code }) as Error;

/** What an add-in does from its first batch to its last, in the order it would. */
describe('a session of an add-in on the real client', () => {
  let office: TestOfficeHost;

  beforeAll(async () => {
    office = createOfficeHost();
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.add('A');
      sheet.getRange('A1:C3').values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      await context.sync();
    });
  });

  test('a value cannot be read before the sync', async () => {
    await office.run(async (context) => {
      const used = context.workbook.worksheets.getItem('A').getUsedRange();
      used.load('address');
      const count = context.workbook.worksheets.getCount();
      expect(() => used.address).toThrow(coded('PropertyNotLoaded'));
      expect(() => count.value).toThrow(coded('ValueNotLoaded'));
      await context.sync();
      expect(used.address).toBe('A!A1:C3');
      expect(count.value).toBe(2);
    });
  });

  test('values, also within the same batch, are arrays of this realm', async () => {
    await office.run(async (context) => {
      const range = context.workbook.worksheets.getItem('A').getRange('A1:B2');
      range.load('values');
      await context.sync();
      expect(range.values).toStrictEqual([
        [1, 2],
        [4, 5],
      ]);
      expect(range.values instanceof Array).toBe(true);
    });
  });

  test('objects stay usable after the sync that made them', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      const range = sheet.getRange('A1:C3');
      range.format.fill.color = '#FF0000';
      range.format.font.bold = true;
      const name = context.workbook.names.add('Bang_so', range);
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A1>3';
      format.custom.format.fill.color = '#00FF00';
      range.dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
      await context.sync();

      sheet.load('id,name');
      range.load('address,format/fill/color,format/font/bold,values');
      name.load('name,formula,type');
      format.load('id,type');
      format.custom.rule.load('formula');
      range.dataValidation.load('rule,type');
      const sheets = context.workbook.worksheets;
      sheets.load('items/name');
      await context.sync();

      expect(sheets.items.map((item) => item.name)).toEqual(['Sheet1', 'A']);
      expect(sheet.name).toBe('A');
      expect([range.format.fill.color, range.format.font.bold]).toEqual(['#FF0000', true]);
      expect([name.name, name.formula, name.type]).toEqual(['Bang_so', '=A!$A$1:$C$3', 'Range']);
      expect([format.type, format.custom.rule.formula]).toEqual(['Custom', '=A1>3']);
      expect(range.dataValidation.type).toBe('Decimal');
      expect(range.dataValidation.rule.decimal).toEqual({ formula1: 0, formula2: 100, operator: 'Between' });
      expect(() => sheets.items[0]?.visibility).toThrow(coded('PropertyNotLoaded'));
      expect(JSON.parse(JSON.stringify(range))).toMatchObject({ address: 'A!A1:C3' });
    });
  });

  test('load with an object, with a collection, and of everything', async () => {
    await office.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ name: true, visibility: true, $top: 1 } as never);
      const sheet = sheets.getItem('A');
      sheet.load();
      const cell = sheet.getRange('B2');
      cell.load({ values: true, format: { font: { size: true } }, worksheet: { name: true } });
      await context.sync();
      expect(sheets.items).toHaveLength(1);
      expect(sheets.items[0]?.visibility).toBe('Visible');
      expect([sheet.position, sheet.visibility, sheet.showGridlines]).toEqual([1, 'Visible', true]);
      expect([cell.values[0]?.[0], cell.format.font.size, cell.worksheet.name]).toEqual([5, 11, 'A']);
    });
  });

  test('selection, frozen rows, a setting with a date, and protection', async () => {
    await office.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem('A');
      sheet.getRange('B2').select();
      const selected = workbook.getSelectedRange();
      selected.load('address,values');
      sheet.freezePanes.freezeRows(1);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      const setting = workbook.settings.add('conf', { a: 1, d: new Date(86_400_000) });
      setting.load('key,value');
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.load('protected,options');
      await context.sync();
      expect([selected.address, selected.values[0]?.[0]]).toEqual(['A!B2', 5]);
      expect(frozen.address).toBe('A!1:1');
      expect((setting.value as { d: unknown }).d).toEqual(new Date(86_400_000));
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(true);
      expect(sheet.protection.options.allowInsertRows).toBe(false);
      sheet.protection.unprotect();
      await context.sync();
    });
  });

  test('requirement sets end at the floor the add-in may rely on', () => {
    const { requirements, displayLanguage } = office.Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(displayLanguage).toBe('vi-VN');
  });
});
