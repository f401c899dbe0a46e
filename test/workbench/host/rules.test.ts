import { createOfficeHost } from '../../support/officeHost';
import type { TestOfficeHost } from '../../support/officeHost';

let office: TestOfficeHost;
beforeEach(() => {
  office = createOfficeHost();
});

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  office.run((context) => work(context.workbook.worksheets.getFirst(), context));

describe('data validation', () => {
  test('rule, prompt, alert and blanks are kept', async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('D5:D7');
      dataValidation.rule = { custom: { formula: '=IF(ISNUMBER(D5),D5>=0,TRIM(D5)="")' } };
      dataValidation.prompt = { showPrompt: true, title: 'Kết quả', message: 'Nhập số' };
      dataValidation.errorAlert = {
        showAlert: true,
        style: 'Warning',
        title: 'Kiểm tra lại',
        message: 'Không phải số',
      };
      dataValidation.ignoreBlanks = false;
      await context.sync();
      const one = sheet.getRange('D6').dataValidation;
      one.load();
      await context.sync();
      expect(one.toJSON()).toMatchObject({
        type: 'Custom',
        rule: { custom: { formula: '=IF(ISNUMBER(D5),D5>=0,TRIM(D5)="")' } },
        prompt: { showPrompt: true, title: 'Kết quả', message: 'Nhập số' },
        errorAlert: { showAlert: true, style: 'Warning', title: 'Kiểm tra lại', message: 'Không phải số' },
        ignoreBlanks: false,
      });
    });
  });

  test('differing rules, and cells without any', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A3').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'Đạt,Chưa đạt' },
      };
      sheet.getRange('A2').dataValidation.rule = {
        wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' },
      };
      const kinds = ['A1', 'A2', 'A3', 'A1:A2', 'A3:A4', 'B1'].map(
        (address) => sheet.getRange(address).dataValidation,
      );
      kinds.forEach((kind) => kind.load('type,rule'));
      await context.sync();
      expect(kinds.map(({ type }) => type)).toEqual([
        'List',
        'WholeNumber',
        'List',
        'Inconsistent',
        'MixedCriteria',
        'None',
      ]);
      // The rule that was cut in two is still one.
      expect(office.sheet('Sheet1').validations.all).toHaveLength(2);
      sheet.getRange('A1').dataValidation.clear();
      kinds[0]?.load('type');
      await context.sync();
      expect(kinds[0]?.type).toBe('None');
    });
  });

  test('a list may come from a range', async () => {
    await onSheet(async (sheet, context) => {
      const list = context.workbook.worksheets.add('Danh mục').getRange('A1:A3');
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: list } };
      dataValidation.load('rule');
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("='Danh mục'!$A$1:$A$3");
    });
  });

  test.each<[string, Excel.DataValidationRule]>([
    ['a formula of more than 255 characters', { custom: { formula: `=${'A1+'.repeat(90)}1` } }],
    ['a formula without "="', { custom: { formula: 'A1>0' } }],
    ['a list of more than 255 characters', { list: { inCellDropDown: true, source: 'x,'.repeat(150) } }],
    ['a range without its end', { decimal: { formula1: 0, operator: 'Between' } }],
    ['two kinds at once', { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } }],
  ])('refuses %s', async (_, rule) => {
    const setting = onSheet(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.rule = rule;
      await context.sync();
    });
    await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('refuses a title of more than 32 characters', async () => {
    const setting = onSheet(async (sheet, context) => {
      sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' };
      await context.sync();
    });
    await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('conditional formats', () => {
  test('a custom rule with its look; a new one comes first', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('E5:E7');
      for (const [formula, fill] of [
        ['=$E5="Đạt"', '#C6EFCE'],
        ['=$E5="Chưa đạt"', '#FFC7CE'],
      ] as const) {
        const { custom } = range.conditionalFormats.add('Custom');
        custom.rule.formula = formula;
        custom.format.fill.color = fill;
        custom.format.font.color = '#9C0006';
        custom.format.font.bold = true;
      }
      await context.sync();
      const formats = sheet.getRange('E6').conditionalFormats;
      formats.load(
        'items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font',
      );
      await context.sync();
      expect(
        formats.items.map(({ custom, priority }) => [
          priority,
          custom.rule.formula,
          custom.format.fill.color,
        ]),
      ).toEqual([
        [0, '=$E5="Chưa đạt"', '#FFC7CE'],
        [1, '=$E5="Đạt"', '#C6EFCE'],
      ]);
      const font = formats.items[0]?.custom.format.font;
      expect([font?.bold, font?.italic, font?.color]).toEqual([true, null, '#9C0006']);
    });
  });

  test('priority, stopIfTrue, range and deletion', async () => {
    await onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      const first = conditionalFormats.add('Custom');
      first.custom.rule.formula = '=A1=1';
      const second = conditionalFormats.add('Custom');
      second.custom.rule.formula = '=A1=2';
      await context.sync();
      first.priority = 0;
      first.stopIfTrue = true;
      first.load('priority,stopIfTrue');
      second.load('priority');
      const range = first.getRange();
      range.load('address');
      const count = conditionalFormats.getCount();
      await context.sync();
      expect([first.priority, first.stopIfTrue, second.priority, range.address, count.value]).toEqual([
        0,
        true,
        1,
        'Sheet1!A1:A9',
        2,
      ]);
      second.delete();
      sheet.getRange('A4:A6').conditionalFormats.clearAll();
      const ranges = first.getRanges();
      ranges.load('address,areaCount');
      const only = first.getRangeOrNullObject();
      await context.sync();
      expect([ranges.address, only.isNullObject]).toEqual(['Sheet1!A1:A3,Sheet1!A7:A9', true]);
      expect(office.sheet('Sheet1').conditionalFormats.all).toHaveLength(1);
    });
  });

  test('cell value, text and icon set', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A9');
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=5', operator: 'GreaterThanOrEqual' };
      value.cellValue.format.font.italic = true;
      const words = range.conditionalFormats.add('ContainsText');
      words.textComparison.rule = { operator: 'Contains', text: 'xã' };
      const icons = range.conditionalFormats.add('IconSet');
      icons.iconSet.style = 'ThreeSymbols';
      icons.iconSet.showIconOnly = true;
      icons.iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=2' },
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=3' },
      ];
      await context.sync();
      value.cellValue.load('rule');
      words.textComparison.load('rule');
      icons.iconSet.load();
      const wrong = icons.customOrNullObject;
      await context.sync();
      expect(value.cellValue.rule).toMatchObject({ formula1: '=5', operator: 'GreaterThanOrEqual' });
      expect(words.textComparison.rule).toEqual({ operator: 'Contains', text: 'xã' });
      expect([icons.iconSet.style, icons.iconSet.showIconOnly, icons.iconSet.reverseIconOrder]).toEqual([
        'ThreeSymbols',
        true,
        false,
      ]);
      expect(icons.iconSet.criteria.map(({ type, formula }) => [type, formula])).toEqual([
        ['Invalid', ''],
        ['Number', '=2'],
        ['Number', '=3'],
      ]);
      expect(wrong.isNullObject).toBe(true);
    });
  });

  test('an icon set takes as many criteria as it has icons', async () => {
    const setting = onSheet(async (sheet, context) => {
      const { iconSet } = sheet.getRange('A1').conditionalFormats.add('IconSet');
      iconSet.criteria = [{} as Excel.ConditionalIconCriterion];
      await context.sync();
    });
    await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
