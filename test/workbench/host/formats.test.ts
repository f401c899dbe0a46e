import { createOfficeHost } from '../../support/officeHost';
import type { TestOfficeHost } from '../../support/officeHost';

let office: TestOfficeHost;
beforeEach(() => {
  office = createOfficeHost();
});

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  office.run((context) => work(context.workbook.worksheets.getFirst(), context));

describe('formats', () => {
  test('are kept, and are null where the cells differ', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      Object.assign(range.format, {
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        wrapText: true,
        indentLevel: 1,
      });
      Object.assign(range.format.font, {
        name: 'Times New Roman',
        size: 13,
        bold: true,
        italic: true,
        underline: 'Single',
        color: '#1f4e79',
      });
      range.format.fill.color = '#FFF2CC';
      range.format.protection.locked = false;
      const paths = [
        'horizontalAlignment',
        'verticalAlignment',
        'wrapText',
        'font',
        'fill/color',
        'protection/locked',
      ];
      range.load(paths.map((path) => `format/${path}`).join());
      const wider = sheet.getRange('A1:C2');
      wider.load('format/fill/color,format/font/size,format/protection/locked');
      await context.sync();
      const { format } = range;
      expect([format.horizontalAlignment, format.verticalAlignment, format.wrapText]).toEqual([
        'Center',
        'Top',
        true,
      ]);
      expect(format.font.toJSON()).toMatchObject({
        name: 'Times New Roman',
        size: 13,
        bold: true,
        color: '#1F4E79',
      });
      expect([format.fill.color, format.protection.locked]).toEqual(['#FFF2CC', false]);
      expect([wider.format.fill.color, wider.format.font.size, wider.format.protection.locked]).toEqual([
        null,
        null,
        null,
      ]);
    });
  });

  test('a font for the whole sheet holds for old cells and new ones', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange().format.font.name = 'Times New Roman';
      const cells = ['A1', 'Z99'].map((address) => sheet.getRange(address));
      cells.forEach((cell) => cell.load('format/font/name,format/font/bold'));
      await context.sync();
      expect(cells.map(({ format }) => [format.font.name, format.font.bold])).toEqual([
        ['Times New Roman', true],
        ['Times New Roman', false],
      ]);
    });
  });

  test('borders of the edges and the inside', async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('A1:B3').format;
      for (const side of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideHorizontal',
        'InsideVertical',
      ] as const) {
        borders.getItem(side).style = 'Continuous';
      }
      borders.getItem('EdgeBottom').weight = 'Medium';
      borders.getItem('EdgeTop').color = '#7F7F7F';
      const inner = sheet.getRange('A2').format.borders;
      inner.load('items/sideIndex,items/style,items/weight,items/color');
      const bottom = sheet.getRange('A1:B3').format.borders.getItem('EdgeBottom');
      bottom.load('style,weight');
      const outside = sheet.getRange('A4').format.borders.getItem('EdgeBottom');
      outside.load('style');
      await context.sync();
      const styles = Object.fromEntries(inner.items.map((item) => [item.sideIndex, item.style]));
      expect(styles).toMatchObject({
        EdgeTop: 'Continuous',
        EdgeLeft: 'Continuous',
        EdgeRight: 'Continuous',
        DiagonalUp: 'None',
      });
      expect([bottom.style, bottom.weight, outside.style]).toEqual(['Continuous', 'Medium', 'None']);
      expect(office.sheet('Sheet1').style(0, 0).borders.top?.color).toBe('#7F7F7F');
      borders.getItem('InsideHorizontal').style = 'None';
      await context.sync();
      expect(office.sheet('Sheet1').style(1, 0).borders.top).toBeUndefined();
    });
  });

  test('widths and heights in points, hidden rows and columns', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B:B').format.columnWidth = 210;
      sheet.getRange('4:4').format.rowHeight = 30;
      sheet.getRange('D:D').columnHidden = true;
      sheet.getRange('6:7').rowHidden = true;
      const range = sheet.getRange('B4:D7');
      range.load('format/columnWidth,format/rowHeight,rowHidden,columnHidden,hidden,width,height,top,left');
      const hidden = sheet.getRange('D1');
      hidden.load('hidden,format/columnWidth');
      const single = sheet.getRange('B4');
      single.load('format/columnWidth,format/rowHeight');
      await context.sync();
      expect([range.format.columnWidth, range.rowHidden, range.columnHidden, range.hidden]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect([range.left, range.top, range.width, range.height]).toEqual([48, 45, 258, 45]);
      expect([hidden.hidden, hidden.format.columnWidth]).toEqual([true, 0]);
      expect([single.format.columnWidth, single.format.rowHeight]).toEqual([210, 30]);
    });
  });

  test.each([
    ['0.00', 2.345, '2.35'],
    ['#,##0.0', 1234567.25, '1,234,567.3'],
    ['0.##', 2.5, '2.5'],
    ['0%', 0.955, '96%'],
    ['0.00;-0.00;"–"', 0, '–'],
    ['#,##0;(#,##0)', -1234, '(1,234)'],
    ['dd/mm/yyyy', 46022, '31/12/2025'],
    ['General', 1e21, '1E+21'],
    ['0" tỷ"', 12, '12 tỷ'],
    ['0', -0.4, '0'],
    ['+0.0;-0.0;0.0', 2.5, '+2.5'],
  ])('text under %s', async (format, value, shown) => {
    await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.values = [[value]];
      cell.numberFormat = [[format]];
      cell.load('text,numberFormat');
      await context.sync();
      expect([cell.text, cell.numberFormat]).toEqual([[[shown]], [[format]]]);
    });
  });

  test('properties in bulk', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([
        [{ format: { fill: { color: '#FF0000' }, borders: { bottom: { style: 'Double' } } } }, {}],
      ]);
      range.setColumnProperties([{ format: { columnWidth: 100 } }, { columnHidden: true }]);
      const read = range.getCellProperties({ format: { fill: { color: true } }, address: true });
      const column = sheet.getRange('A1');
      column.load('format/columnWidth');
      await context.sync();
      expect(read.value[0]?.map(({ address, format }) => [address, format?.fill?.color])).toEqual([
        ['Sheet1!A1', '#FF0000'],
        ['Sheet1!B1', '#FFFFFF'],
      ]);
      expect(office.sheet('Sheet1').style(0, 0).borders.bottom?.style).toBe('Double');
      expect([column.format.columnWidth, office.sheet('Sheet1').columns.isHidden(1)]).toEqual([100, true]);
    });
  });
});
