import { IDENTITY_NAMESPACE } from '../../src/core/appendix/identity';
import type { CellDescription, SheetDescription } from '../../src/core/appendix/description';
import { freeName } from '../../src/excel/insert/freeName';
import { appendixSheet, binhDinh, check, snapshotOf, unitOf } from '../support/appendix';
import { openExcel, reportedSheet } from './support/excel';
import type { Excel } from './support/excel';

let excel: Excel;

beforeEach(() => {
  excel = openExcel();
});

afterEach(() => {
  excel.close();
});

/** A sheet of nothing but the given cells. */
const sheetOf = (cells: readonly CellDescription[]): SheetDescription => ({
  ...appendixSheet(),
  name: 'Thử',
  cells,
  merges: [],
  validations: [],
  conditionalFormats: [],
  names: [],
});

describe('insertSheet', () => {
  it('puts the appendix of Bình Định into a sheet of its own, which reads back as it was described', async () => {
    const description = reportedSheet();
    const inserted = await excel.port.insertSheet(description);
    expect(inserted).toMatchObject({ name: 'Phụ lục 2026', wasRenamed: false });
    const { workbook, sheetIds } = await excel.port.readWorkbook();
    const [expected] = snapshotOf(description).sheets;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Phụ lục 2026']);
    expect(workbook.sheets[1]?.cells).toEqual(expected?.cells);
    expect(workbook.definedNames).toEqual(snapshotOf(description).definedNames);
    expect(sheetIds.get('Phụ lục 2026')).toBe(inserted.sheetId);
  });

  it('is checked like the file', async () => {
    const description = reportedSheet();
    await excel.port.insertSheet(description);
    const read = check((await excel.port.readWorkbook()).workbook);
    expect(read.appendices).toHaveLength(1);
    expect(read.findings).toEqual(check(snapshotOf(description)).findings);
    expect(read.appendices[0]?.results.length).toBe(binhDinh.indicators.length);
  });

  it('shows the sheet and selects the first cell to fill in', async () => {
    await excel.port.insertSheet(appendixSheet());
    const { activeSheet } = excel.host.workbook;
    expect(activeSheet.name).toBe('Phụ lục 2026');
    const { row, column } = activeSheet.selection;
    expect(activeSheet.style(row, column)).toMatchObject({ locked: false, fill: '#FFF9E5' });
  });

  it('gives a second one another name and its own defined names', async () => {
    await excel.port.insertSheet(appendixSheet());
    const second = await excel.port.insertSheet(appendixSheet({ unit: unitOf('so-y-te') }));
    const third = await excel.port.insertSheet(appendixSheet());
    expect(second).toMatchObject({ name: 'Phụ lục 2026 (2)', wasRenamed: true });
    expect(third).toMatchObject({ name: 'Phụ lục 2026 (3)', wasRenamed: true });
    const { workbook } = await excel.port.readWorkbook();
    const results = workbook.definedNames.filter(({ name }) => name === 'PL_KetQua');
    expect(results.map(({ sheet }) => sheet)).toEqual([
      'Phụ lục 2026',
      'Phụ lục 2026 (2)',
      'Phụ lục 2026 (3)',
    ]);
    expect(results.map(({ refersTo }) => refersTo.split('!')[0])).toEqual([
      "'Phụ lục 2026'",
      "'Phụ lục 2026 (2)'",
      "'Phụ lục 2026 (3)'",
    ]);
    expect(workbook.customXml).toHaveLength(3);
    expect(workbook.customXml.every((xml) => xml.includes(IDENTITY_NAMESPACE))).toBe(true);
    expect(check(workbook).appendices.map(({ unit }) => unit)).toEqual([undefined, 'so-y-te', undefined]);
  });

  it('writes the rows of a body too, and hides from people what only a program reads', async () => {
    const columns = ['text', 'centred'] as const;
    const rows = [
      ['=1+1', 2],
      ['Xã An', undefined],
    ] as const;
    const body = { firstRow: 2, rowCount: rows.length, styles: columns, rows };
    const head = { row: 1, column: 1, style: 'code', value: 'đầu' } as const;
    const hidden = { ...sheetOf([head]), body, visibility: 'veryHidden' } as const;
    await excel.port.insertSheet(hidden);
    const { workbook } = await excel.port.readWorkbook();
    const { cells, visibility } = workbook.sheets[1]!;
    expect(visibility).toBe('veryHidden');
    expect(Array.from(cells, ({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 'đầu'],
      [2, 1, '=1+1'],
      [2, 2, 2],
      [3, 1, 'Xã An'],
    ]);
    expect(excel.host.workbook.activeSheet.name).toBe('Sheet1');
    await excel.port.rewriteSheet(undefined, () => ({
      ...hidden,
      name: 'Khác',
      body: { ...body, rows: [['a', 1]] },
    }));
    const again = (await excel.port.readWorkbook()).workbook.sheets[2]!;
    expect(again.cells.map(({ value }) => value)).toEqual(['đầu', 'a', 1]);
  });

  it('leaves the other sheets alone', async () => {
    excel.host.type('Sheet1', 'A1', 'của người khác');
    excel.host.type('Sheet1', 'B2', 7);
    await excel.port.insertSheet(appendixSheet());
    const { workbook } = await excel.port.readWorkbook();
    expect(workbook.sheets[0]?.cells).toEqual([
      { row: 1, column: 1, value: 'của người khác' },
      { row: 2, column: 2, value: 7 },
    ]);
  });

  it('keeps every text a text, without an apostrophe unless it has one itself', async () => {
    const texts = ['6.10', '=1+1', "'trích", '1/2', 'TRUE', '+84', '-5', '#N/A', '50%', '1e3', '00123', '  '];
    const cells = texts.map((value, index): CellDescription => ({
      row: index + 1,
      column: 1,
      style: 'text',
      value,
    }));
    await excel.port.insertSheet(
      sheetOf([...cells, { row: 1, column: 2, style: 'gap', value: 5, numberFormat: '0.0' }]),
    );
    const sheet = excel.host.sheet('Thử');
    expect(texts.map((_, row) => sheet.value(row, 0))).toEqual(texts);
    expect(texts.map((_, row) => sheet.formula(row, 0))).toEqual(texts.map(() => undefined));
    expect(texts.map((_, row) => sheet.style(row, 0).numberFormat)).toEqual(texts.map(() => 'General'));
    expect(texts.filter((_, row) => sheet.cells.get(row, 0)?.quoted)).toEqual(["'trích"]);
    expect(sheet.value(0, 1)).toBe(5);
    expect(sheet.style(0, 1).numberFormat).toBe('0.0');
    const { workbook } = await excel.port.readWorkbook();
    expect(workbook.sheets[1]?.cells.flatMap(({ column, value }) => (column === 1 ? [value] : []))).toEqual(
      texts,
    );
    expect(workbook.sheets[1]?.cells.every(({ formula }) => formula === undefined)).toBe(true);
  });

  it('writes blocks above 5,000 cells', async () => {
    const cells = Array.from({ length: 12_000 }, (_, at): CellDescription => {
      const place = { row: Math.floor(at / 12) + 1, column: (at % 12) + 1, style: 'text' } as const;
      return at % 12 === 11
        ? { ...place, formula: `A${place.row}*2`, formulaResult: 2 * at }
        : { ...place, value: at };
    });
    await excel.port.insertSheet(sheetOf(cells));
    const sheet = excel.host.sheet('Thử');
    expect(sheet.value(0, 0)).toBe(0);
    expect(sheet.value(999, 10)).toBe(11_998);
    expect(sheet.formula(999, 11)).toBe('=A1000*2');
    expect(excel.host.counters.roundTrips).toBe(3);
  });

  it('takes a sheet without any cell', async () => {
    await excel.port.insertSheet({ ...sheetOf([]), rowHeights: new Map() });
    expect(excel.host.workbook.activeSheet.selection).toMatchObject({ row: 0, column: 0 });
  });
});

describe('freeName', () => {
  it.each([
    ['Phụ lục', [], 'Phụ lục'],
    ['Phụ lục', ['PHỤ LỤC'], 'Phụ lục (2)'],
    ['Phụ lục', ['Phụ lục', 'Phụ lục (2)', 'phụ lục (3)'], 'Phụ lục (4)'],
    [
      'Một tên dài đúng ba mươi mốt ký',
      ['Một tên dài đúng ba mươi mốt ký'],
      'Một tên dài đúng ba mươi mố (2)',
    ],
  ])('%s beside %j is %s', (wanted, taken, expected) => {
    expect(freeName(wanted, taken)).toBe(expected);
    expect(freeName(wanted, taken).length).toBeLessThanOrEqual(31);
  });
});
