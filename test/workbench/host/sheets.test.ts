import { fromSnapshot, toSnapshot } from '../../../src/workbench/host';
import type { HostWorkbookSnapshot } from '../../../src/workbench/host';
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

describe('sheets', () => {
  test('are added at the end, moved, renamed, and found by name without regard to case', async () => {
    await office.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Phụ lục');
      worksheets.add();
      await context.sync();
      added.position = 0;
      added.name = 'Phụ lục I';
      added.tabColor = '#1F4E79';
      added.showGridlines = false;
      worksheets.load('items/name');
      const again = worksheets.getItem('PHỤ LỤC I');
      again.load('id,tabColor,showGridlines');
      added.load('id');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Phụ lục I', 'Sheet1', 'Sheet3']);
      expect([again.id, again.tabColor, again.showGridlines]).toEqual([added.id, '#1F4E79', false]);
    });
  });

  test('a new name is followed by formulas and names', async () => {
    await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add('Other');
      sheet.getRange('A1').values = [[7]];
      other.getRange('A1').formulas = [['=Sheet1!A1+1']];
      const name = context.workbook.names.add('Ket_qua', sheet.getRange('A1'));
      sheet.name = 'Kết quả 2026';
      const cell = other.getRange('A1');
      cell.load('formulas,values');
      name.load('formula');
      await context.sync();
      expect([cell.formulas[0]?.[0], cell.values[0]?.[0], name.formula]).toEqual([
        "='Kết quả 2026'!A1+1",
        8,
        "='Kết quả 2026'!$A$1",
      ]);
      context.workbook.worksheets.getItem('Other').activate();
      sheet.delete();
      cell.load('formulas,values');
      await context.sync();
      expect([cell.formulas[0]?.[0], cell.values[0]?.[0]]).toEqual(['=#REF!+1', '#REF!']);
    });
  });

  test('the active sheet, and one that is hidden', async () => {
    await office.run(async (context) => {
      const { worksheets } = context.workbook;
      const hidden = worksheets.add('Hidden');
      hidden.activate();
      await context.sync();
      hidden.visibility = 'Hidden';
      const active = worksheets.getActiveWorksheet();
      active.load('name');
      const visible = worksheets.getCount(true);
      const next = worksheets.getFirst().getNextOrNullObject(true);
      await context.sync();
      expect([active.name, visible.value, next.isNullObject]).toEqual(['Sheet1', 1, true]);
      expect(await codeOf((hidden.activate(), context.sync()))).toBe('InvalidOperation');
    });
  });

  test('a very hidden sheet must be shown before it is deleted', async () => {
    await office.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Backup');
      sheet.visibility = 'VeryHidden';
      await context.sync();
      sheet.delete();
      expect(await codeOf(context.sync())).toBe('InvalidOperation');
      sheet.visibility = 'Hidden';
      sheet.delete();
      await context.sync();
      expect(office.workbook.sheets).toHaveLength(1);
    });
  });
});

describe('a copied sheet', () => {
  test('has everything of the first and nothing in common with it', async () => {
    await onSheet(async (sheet, context) => {
      sheet.name = 'Phụ lục';
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('B1').formulas = [["='Phụ lục'!A1+A2"]];
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=A1>0' } };
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      sheet.getRange('C:C').format.columnWidth = 99;
      sheet.names.add('Ket_qua', sheet.getRange('A1:A2'));
      sheet.pageLayout.orientation = 'Landscape';
      sheet.freezePanes.freezeRows(3);
      sheet.protection.protect({ allowInsertRows: true });
      const copy = sheet.copy('End');
      copy.visibility = 'VeryHidden';
      await context.sync();

      sheet.protection.unprotect();
      sheet.getRange('A1').values = [[100]];
      copy.load('name,visibility,position');
      copy.protection.load('protected');
      copy.pageLayout.load('orientation');
      const cells = copy.getRange('A1:B1');
      cells.load('values,formulas');
      const looks = copy.getRange('A1');
      looks.load('format/fill/color,dataValidation/type');
      const wide = copy.getRange('C1');
      wide.load('format/columnWidth');
      const name = copy.names.getItem('Ket_qua');
      name.load('formula,scope');
      const formats = copy.getRange().conditionalFormats.getCount();
      const frozen = copy.freezePanes.getLocation();
      frozen.load('address');
      await context.sync();

      expect([copy.name, copy.visibility, copy.position]).toEqual(['Phụ lục (2)', 'VeryHidden', 1]);
      expect([cells.values[0], cells.formulas[0]?.[1]]).toEqual([[1, 3], "='Phụ lục (2)'!A1+A2"]);
      expect([looks.format.fill.color, looks.dataValidation.type, wide.format.columnWidth]).toEqual([
        '#FF0000',
        'Custom',
        99,
      ]);
      expect([name.formula, name.scope]).toEqual(["='Phụ lục (2)'!$A$1:$A$2", 'Worksheet']);
      expect([formats.value, frozen.address]).toEqual([1, "'Phụ lục (2)'!1:3"]);
      expect([copy.protection.protected, copy.pageLayout.orientation]).toEqual([true, 'Landscape']);
    });
  });

  test('stands where it is told', async () => {
    await onSheet(async (sheet, context) => {
      const last = context.workbook.worksheets.add('Last');
      sheet.copy('Before', last);
      sheet.copy('Beginning');
      sheet.copy('After', last);
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual([
        'Sheet1 (3)',
        'Sheet1',
        'Sheet1 (2)',
        'Last',
        'Sheet1 (4)',
      ]);
    });
  });
});

describe('the snapshot', () => {
  test('holds the whole workbook, as JSON', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['Đạt', '=1+1'],
        ["'01", true],
      ] as never;
      sheet.getRange('A1').format.borders.getItem('EdgeTop').style = 'Double';
      sheet.getRange('C:C').format.font.bold = true;
      sheet.getRange('5:5').rowHidden = true;
      sheet.getRange('A3:B3').merge();
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A1').conditionalFormats.add('IconSet');
      sheet.protection.protect({ allowSort: true }, 'x');
      sheet.pageLayout.setPrintArea('A1:B2');
      context.workbook.names.add('Ket_qua', sheet.getRange('A1'));
      context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
      context.workbook.settings.add('k', { v: 1 });
      context.workbook.worksheets.add('Backup').visibility = 'VeryHidden';
      sheet.getRange('B2').select();
      await context.sync();
    });
    const snapshot = toSnapshot(office.workbook);
    const text = JSON.stringify(snapshot);
    const copy = fromSnapshot(JSON.parse(text) as HostWorkbookSnapshot);
    expect(JSON.stringify(toSnapshot(copy))).toBe(text);
    expect(copy.activeSheet.value(0, 1)).toBe(2);
    expect(copy.sheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'VeryHidden']);
    expect(copy.activeSheet.style(9, 2).bold).toBe(true);
    // A change of the copy is none of the first.
    copy.act('user', () => {
      copy.activeSheet.clearContents({ row: 0, column: 0, rowCount: 9, columnCount: 9 });
    });
    expect(JSON.stringify(toSnapshot(office.workbook))).toBe(text);
  });
});
