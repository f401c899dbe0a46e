import { createOfficeHost } from '../../support/officeHost';
import type { TestOfficeHost } from '../../support/officeHost';

let office: TestOfficeHost;
beforeEach(() => {
  office = createOfficeHost();
});

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  office.run((context) => work(context.workbook.worksheets.getFirst(), context));

describe('merging', () => {
  test('keeps the first cell; the covered ones take nothing', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['Tiêu đề', 'x', 'y']];
      range.merge();
      range.values = [['Phụ lục', 'lost', 'lost']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['Phụ lục', '', '']]);
      expect(office.sheet('Sheet1').merges).toHaveLength(1);
      sheet.getRange('B1').unmerge();
      await context.sync();
      expect(office.sheet('Sheet1').merges).toHaveLength(0);
    });
  });

  test('across, row by row', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').merge(true);
      await context.sync();
      expect(office.sheet('Sheet1').merges.map(({ row, columnCount }) => [row, columnCount])).toEqual([
        [0, 3],
        [1, 3],
        [2, 3],
      ]);
    });
  });
});

describe('inserting and deleting', () => {
  const prepare = (sheet: Excel.Worksheet) => {
    sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
    sheet.getRange('B1').formulas = [['=SUM($A$1:A4)+A4']];
    sheet.getRange('A3:B3').merge();
    sheet.getRange('A2').format.fill.color = '#FF0000';
    sheet.getRange('A2:A4').dataValidation.rule = { custom: { formula: '=A2>0' } };
    sheet.getRange('A2:A4').conditionalFormats.add('Custom').custom.rule.formula = '=$A2>2';
    sheet.names.add('Cot', sheet.getRange('A1:A4'));
    sheet.pageLayout.setPrintArea('A1:B4');
    sheet.getRange('4:4').format.rowHeight = 40;
  };

  test('a row: formulas, merges, rules, names, print area and heights follow', async () => {
    await onSheet(async (sheet, context) => {
      prepare(sheet);
      sheet.getRange('3:3').insert('Down');
      const formula = sheet.getRange('B1');
      formula.load('formulas,values');
      const name = sheet.names.getItem('Cot');
      name.load('formula');
      const validation = sheet.getRange('A2:A5').dataValidation;
      validation.load('type');
      const formats = sheet.getRange('A5').conditionalFormats;
      formats.load('items/id');
      const area = sheet.pageLayout.getPrintArea();
      area.load('address');
      const tall = sheet.getRange('A5');
      tall.load('format/rowHeight');
      const added = sheet.getRange('A3');
      added.load('values,format/fill/color');
      await context.sync();
      expect([formula.formulas[0]?.[0], formula.values[0]?.[0]]).toEqual(['=SUM($A$1:A5)+A5', 14]);
      expect(name.formula).toBe('=Sheet1!$A$1:$A$5');
      expect(validation.type).toBe('Custom');
      expect(formats.items).toHaveLength(1);
      expect([area.address, tall.format.rowHeight]).toEqual(['Sheet1!A1:B5', 40]);
      expect(office.sheet('Sheet1').merges[0]?.row).toBe(3);
      // The new row looks like the one above it.
      expect([added.values[0]?.[0], added.format.fill.color]).toEqual(['', '#FF0000']);
    });
  });

  test('deleting rows: references shrink, and break when all is gone', async () => {
    await onSheet(async (sheet, context) => {
      prepare(sheet);
      sheet.getRange('C1').formulas = [['=A4']];
      sheet.getRange('C2').formulas = [['=Sheet1!$A$2']];
      sheet.getRange('3:4').delete('Up');
      const formulas = sheet.getRange('B1:C2');
      formulas.load('formulas,values');
      await context.sync();
      expect(formulas.formulas).toEqual([
        ['=SUM($A$1:A2)+#REF!', '=#REF!'],
        ['', '=Sheet1!$A$2'],
      ]);
      expect(formulas.values).toEqual([
        ['#REF!', '#REF!'],
        ['', 2],
      ]);
    });
  });

  test('columns, and cells of one column only', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C2').values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('A1').insert('Down');
      const used = sheet.getUsedRange();
      used.load('values');
      await context.sync();
      expect(used.values).toEqual([
        ['', '', 2, 3],
        [1, '', 5, 6],
        [4, '', '', ''],
      ]);
      sheet.getRange('A1').delete('Left');
      used.load('values');
      await context.sync();
      expect(used.values[0]).toEqual(['', 2, 3, '']);
    });
  });
});

describe('clearing and copying', () => {
  test('contents, formats, or all', async () => {
    await onSheet(async (sheet, context) => {
      const cells = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address));
      for (const cell of cells) {
        cell.values = [[1]];
        cell.format.font.bold = true;
        cell.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      }
      cells[0]?.clear('Contents');
      cells[1]?.clear('Formats');
      cells[2]?.clear();
      cells.forEach((cell) => cell.load('values,format/font/bold,dataValidation/type'));
      const used = sheet.getUsedRange();
      used.load('address');
      await context.sync();
      expect(
        cells.map((cell): unknown[] => [
          cell.values[0]?.[0],
          cell.format.font.bold,
          cell.dataValidation.type,
        ]),
      ).toEqual([
        ['', true, 'WholeNumber'],
        [1, false, 'WholeNumber'],
        ['', false, 'None'],
      ]);
      expect(used.address).toBe('Sheet1!A1:A2');
    });
  });

  test('copyFrom moves relative references, fills a multiple, and takes rules along', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:A4').values = [[1], [2], [3], [4]];
      const source = sheet.getRange('B1');
      source.formulas = [['=A1*$A$1']];
      source.format.font.bold = true;
      source.dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      const target = sheet.getRange('B2:B4');
      target.copyFrom('B1');
      const other = context.workbook.worksheets.add('Other').getRange('A1');
      other.copyFrom('Sheet1!B4', 'Values');
      target.load('formulas,values,format/font/bold');
      target.dataValidation.load('type');
      other.load('formulas,format/font/bold');
      await context.sync();
      expect(target.formulas).toEqual([['=A2*$A$1'], ['=A3*$A$1'], ['=A4*$A$1']]);
      expect(target.values).toEqual([[2], [3], [4]]);
      expect([target.format.font.bold, target.dataValidation.type]).toEqual([true, 'List']);
      expect([other.formulas[0]?.[0], other.format.font.bold]).toEqual([4, false]);
    });
  });

  test('copyFrom transposed', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C2').values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      const target = sheet.getRange('E1:F3');
      target.copyFrom('A1:C2', 'Values', false, true);
      target.load('values');
      await context.sync();
      expect(target.values).toEqual([
        [1, 4],
        [2, 5],
        [3, 6],
      ]);
    });
  });
});
