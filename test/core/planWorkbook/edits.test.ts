/** What authors do to a plan workbook: sound edits are read, broken ones are refused at their cell. */
import type { Plan } from '../../../src/core/plan/schema';
import { describePlanWorkbook } from '../../../src/core/planWorkbook/describe';
import { readPlanWorkbook } from '../../../src/core/planWorkbook/readPlanWorkbook';
import { cellText } from '../../../src/core/check/cellText';
import { cellAddress } from '../../../src/core/workbook/address';
import type {
  CellSnapshot,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/core/workbook/snapshot';
import { vietnamesePlanWorkbook } from '../../../src/locale';
import { snapshotOf } from '../../support/appendix';
import { insertColumns, insertRows, moveColumn, renameSheet } from '../../support/edits';
import { fullPlan } from '../../support/planWorkbook';

const book = snapshotOf(...describePlanWorkbook(fullPlan, vietnamesePlanWorkbook));
const read = (workbook: WorkbookSnapshot) => readPlanWorkbook(workbook, vietnamesePlanWorkbook);
const sheetOf = (workbook: WorkbookSnapshot, name: string) =>
  workbook.sheets.find((sheet) => sheet.name === name)!;

function withSheet(
  workbook: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
) {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

/** The number of a column by its heading, with or without its mark. */
function columnOf(workbook: WorkbookSnapshot, sheet: string, heading: string): number {
  const cell = sheetOf(workbook, sheet).cells.find(
    (each) => each.row === 1 && cellText(each).replace(/ \*$/, '') === heading,
  );
  if (!cell) throw new Error(`no heading ${heading}`);
  return cell.column;
}

type Typed = CellValue | Pick<CellSnapshot, 'value' | 'format'>;
const cellWith = (typed: Typed): Pick<CellSnapshot, 'value' | 'format'> =>
  typeof typed === 'object' && typed !== null && 'value' in typed ? typed : { value: typed };

/** Types into a cell; null clears it. Entry 0 is the row under the headings. */
function type(
  workbook: WorkbookSnapshot,
  sheet: string,
  entry: number,
  heading: string,
  typed: Typed,
): WorkbookSnapshot {
  const row = entry + 2;
  const column = columnOf(workbook, sheet, heading);
  return withSheet(workbook, sheet, (before) => ({
    ...before,
    cells: [
      ...before.cells.filter((cell) => cell.row !== row || cell.column !== column),
      ...(typed === null ? [] : [{ row, column, ...cellWith(typed) }]),
    ].sort((a, b) => a.row - b.row || a.column - b.column),
  }));
}

const setField = (field: string, typed: CellValue): WorkbookSnapshot =>
  withSheet(book, 'Kế hoạch', (sheet) => {
    const { row } = sheet.cells.find((cell) => cellText(cell).startsWith(field))!;
    const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== 2);
    return { ...sheet, cells: typed === null ? others : [...others, { row, column: 2, value: typed }] };
  });

const target = (plan: Plan | undefined) => plan?.indicators[0]?.target;

describe('numbers', () => {
  test.each<[string, Typed, string]>([
    ['a number cell', 3.5, '3.5'],
    ['a Vietnamese text', '3,5', '3.5'],
    ['an English text', '3.5', '3.5'],
    ['a text with spaces around', ' 3,25 ', '3.25'],
    ['what binary cannot hold', 0.1 + 0.2, '0.3'],
    ['zero', 0, '0'],
    ['a formula that was calculated', { value: 1.5 }, '1.5'],
  ])('%s is read exactly', (_, typed, value) => {
    const { plan, findings } = read(type(book, 'Chỉ tiêu', 0, 'Mục tiêu', typed));
    expect(findings).toEqual([]);
    expect(target(plan)?.value).toBe(value);
  });

  test.each<[string, Typed, string]>([
    ['letters', 'abc', 'numberUnreadable'],
    ['words beside the number', 'dưới 2,45', 'numberUnreadable'],
    ['a unit', '2,45%', 'numberUnreadable'],
    ['a percent cell', { value: 0.0245, format: 'percent' }, 'numberAmbiguous'],
    ['a date', { value: 45000, format: 'date' }, 'numberUnreadable'],
    ['two readings', '12,900', 'numberAmbiguous'],
    ['an error', { value: { error: '#REF!' } }, 'numberUnreadable'],
    ['a lost comma, beyond the bounds', 245, 'targetOutOfBounds'],
    ['nothing', null, 'valueMissing'],
  ])('%s is refused at the cell', (_, typed, code) => {
    const { plan, findings } = read(type(book, 'Chỉ tiêu', 0, 'Mục tiêu', typed));
    expect(plan).toBeUndefined();
    expect(findings).toMatchObject([{ severity: 'error', sheet: 'Chỉ tiêu', cell: 'G2', fact: { code } }]);
  });

  test('blank decimals are those of the number', () => {
    const { plan } = read(type(book, 'Chỉ tiêu', 0, 'Số thập phân', null));
    expect(target(plan)).toMatchObject({ value: '2.45', decimals: 2 });
  });
});

describe('words, days and lists', () => {
  test.each<[string, string, Typed, (plan: Plan) => unknown, unknown]>([
    ['Chỉ tiêu', 'So sánh', 'DƯỚI', (plan) => plan.indicators[0]?.target.comparator, 'lessThan'],
    ['Chỉ tiêu', 'So sánh', 'lessThan', (plan) => plan.indicators[0]?.target.comparator, 'lessThan'],
    ['Chỉ tiêu', 'Số nguyên', { value: true }, (plan) => plan.indicators[0]?.integer, true],
    ['Chỉ tiêu', 'Số nguyên', 'Không', (plan) => plan.indicators[0]?.integer, false],
    ['Đơn vị', 'Đến hết ngày', '2025-02-28', (plan) => plan.units[0]?.until, '2025-02-28'],
    ['Đơn vị', 'Đến hết ngày', '1/3/2025', (plan) => plan.units[0]?.until, '2025-03-01'],
    [
      'Đơn vị',
      'Đến hết ngày',
      { value: 45716, format: 'date' },
      (plan) => plan.units[0]?.until,
      '2025-02-28',
    ],
    ['Lịch báo cáo', 'Hạn', '15/12', (plan) => plan.reporting[0]?.due, '12-15'],
    ['Lịch báo cáo', 'Hạn', '12-15', (plan) => plan.reporting[0]?.due, '12-15'],
    ['Lịch báo cáo', 'Hạn', { value: 46006, format: 'date' }, (plan) => plan.reporting[0]?.due, '12-15'],
    [
      'Phân công',
      'Đơn vị',
      'so-moi, hoi\nxa-a',
      (plan) => plan.assignments[0]?.units,
      ['so-moi', 'hoi', 'xa-a'],
    ],
    [
      'Phân công',
      'Loại đơn vị',
      'Cấp xã; TỈNH',
      (plan) => plan.assignments[0]?.unitKinds,
      ['commune', 'province'],
    ],
    ['Chỉ tiêu', 'STT', 2.1, (plan) => plan.indicators[0]?.code, '2.1'],
  ])('%s, %s: %j', (sheet, heading, typed, of, expected) => {
    const { plan, findings } = read(type(book, sheet, 0, heading, typed));
    expect(findings).toEqual([]);
    expect(of(plan!)).toEqual(expected);
  });

  test('a date counts from 1904 where the workbook does', () => {
    const typed = type(book, 'Đơn vị', 0, 'Đến hết ngày', { value: 44254, format: 'date' });
    expect(read({ ...typed, date1904: true }).plan?.units[0]?.until).toBe('2025-02-28');
  });
});

describe('broken edits name the cell', () => {
  test.each<[string, string, number, string, Typed, string, string]>([
    ['a word of no list', 'Chỉ tiêu', 0, 'So sánh', 'gần', 'wordUnknown', 'F2'],
    ['a year in words', 'Chỉ tiêu', 0, 'Năm mục tiêu', 'hai nghìn', 'numberUnreadable', 'J2'],
    ['a broken year', 'Chỉ tiêu', 0, 'Năm mục tiêu', 2030.5, 'cellUnreadable', 'J2'],
    ['a year long gone', 'Chỉ tiêu', 0, 'Năm mục tiêu', 1999, 'numberOutOfRange', 'J2'],
    ['an id of capitals', 'Quan hệ', 0, 'Chỉ tiêu nhỏ', 'Một', 'idUnknown', 'B2'],
    ['a new id of capitals', 'Kinh phí', 0, 'Mã', 'Ngân sách', 'idUnusable', 'A2'],
    ['an id twice', 'Chỉ tiêu', 1, 'Mã chỉ tiêu', 'mot', 'idTwice', 'D3'],
    ['an unknown unit', 'Phân công', 0, 'Đơn vị', 'so-la; so-moi', 'idUnknown', 'B2'],
    ['no unit', 'Phân công', 1, 'Loại đơn vị', null, 'unitsMissing', 'A3'],
    ['no unit of measure', 'Chỉ tiêu', 0, 'Đơn vị tính', null, 'measureMissing', 'E2'],
    ['no name', 'Đơn vị', 0, 'Tên đơn vị', null, 'cellBlank', 'A2'],
    ['only spaces for a name', 'Đơn vị', 0, 'Tên đơn vị', '  ', 'cellBlank', 'A2'],
    ['an upper end below the lower', 'Chỉ tiêu', 1, 'Mục tiêu đến', 34, 'upperNotAbove', 'H3'],
    ['a range without an upper end', 'Chỉ tiêu', 1, 'Mục tiêu đến', null, 'rangeWithoutUpper', 'H3'],
    ['an upper end without a range', 'Chỉ tiêu', 0, 'Mục tiêu đến', 3, 'upperWithoutRange', 'H2'],
    ['bounds turned round', 'Chỉ tiêu', 0, 'Không thể trên', -1, 'limitsReversed', 'R2'],
    ['too few decimals', 'Chỉ tiêu', 0, 'Số thập phân', 1, 'decimalsTooFew', 'I2'],
    ['a number for a qualitative target', 'Chỉ tiêu', 2, 'Mục tiêu', 5, 'qualitativeWithValue', 'G4'],
    [
      'a direction against the comparison',
      'Chỉ tiêu',
      0,
      'Chiều',
      'cao hơn là tốt',
      'directionContradicts',
      'K2',
    ],
    ['a baseline without its year', 'Chỉ tiêu', 1, 'Năm gốc', null, 'cellBlank', 'W3'],
    ['a ratio without its factor', 'Chỉ tiêu', 1, 'Nhân với', null, 'cellBlank', 'Z3'],
    ['a factor that is none', 'Chỉ tiêu', 1, 'Nhân với', 50, 'wordUnknown', 'Z3'],
    ['a numerator of no ratio', 'Chỉ tiêu', 0, 'Tử số', 'Số người', 'cellUnused', 'AA2'],
    ['a day that is none', 'Đơn vị', 0, 'Đến hết ngày', '31/02/2025', 'dateUnreadable', 'E2'],
    ['a due day that is none', 'Lịch báo cáo', 0, 'Hạn', '31/11', 'dayUnreadable', 'G2'],
    ['a deadline that comes once, without a year', 'Lịch báo cáo', 1, 'Năm', null, 'yearMissing', 'J3'],
    ['an end before the beginning', 'Đơn vị', 1, 'Đến hết ngày', '01/01/2025', 'endsBeforeBegins', 'E3'],
    ['a unit that follows itself', 'Chuyển đổi', 0, 'Đơn vị mới', 'so-tong-hop', 'followsItself', 'B2'],
    ['a relation without its parts', 'Quan hệ', 1, 'Các thành phần', null, 'cellBlank', 'D3'],
    [
      'an error in a text',
      'Kinh phí',
      0,
      'Nguồn kinh phí',
      { value: { error: '#N/A' } },
      'cellUnreadable',
      'B2',
    ],
  ])('%s', (_, sheet, entry, heading, typed, code, cell) => {
    const { plan, findings } = read(type(book, sheet, entry, heading, typed));
    expect(plan).toBeUndefined();
    const told = findings.map((finding) => [
      finding.severity,
      finding.fact.code,
      finding.sheet,
      finding.cell,
    ]);
    expect(told).toContainEqual(['error', code, sheet, cell]);
    // Whatever else follows from it, nothing is said twice of one cell.
    const places = findings.map((finding) => `${finding.sheet}!${finding.cell}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('every problem of a workbook is told at once', () => {
    let broken = type(book, 'Chỉ tiêu', 0, 'Mục tiêu', 'abc');
    broken = type(broken, 'Chỉ tiêu', 1, 'Mã chỉ tiêu', 'mot');
    broken = type(broken, 'Chỉ tiêu', 4, 'Mục tiêu', null);
    broken = type(broken, 'Đơn vị', 3, 'Tên đơn vị', null);
    expect(read(broken).findings.map(({ fact, sheet, cell }) => [fact.code, sheet, cell])).toEqual(
      expect.arrayContaining([
        ['numberUnreadable', 'Chỉ tiêu', 'G2'],
        ['idTwice', 'Chỉ tiêu', 'D3'],
        ['valueMissing', 'Chỉ tiêu', 'G6'],
        ['cellBlank', 'Đơn vị', 'A5'],
        // The renamed indicator is missed where others refer to it.
        ['idUnknown', 'Phân công', 'A3'],
      ]),
    );
  });

  test.each([
    ['Phiên bản', null, 'cellBlank'],
    ['Năm đích', 'hai nghìn', 'numberUnreadable'],
    ['Cơ quan tổng hợp', 'so-la', 'idUnknown'],
    ['Ngày ban hành', 'hôm nay', 'dateUnreadable'],
    ['Mã kế hoạch', 'Đầy đủ', 'idUnusable'],
  ])('the field %s', (field, typed, code) => {
    const { plan, findings } = read(setField(field, typed));
    expect(plan).toBeUndefined();
    expect(findings).toMatchObject([{ sheet: 'Kế hoạch', fact: { code } }]);
    expect(findings[0]?.cell).toMatch(/^B\d+$/);
  });
});

describe('the shape of the workbook', () => {
  /** The same edit made to one sheet, whichever place it has. */
  function inSheet(name: string, edit: (workbook: WorkbookSnapshot) => WorkbookSnapshot): WorkbookSnapshot {
    const only = edit({ ...book, sheets: [sheetOf(book, name)] });
    return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === name ? only.sheets[0]! : sheet)) };
  }

  test.each<[string, WorkbookSnapshot]>([
    ['a blank row inserted', inSheet('Chỉ tiêu', (workbook) => insertRows(workbook, 4, 2))],
    ['rows above the headings', inSheet('Chỉ tiêu', (workbook) => insertRows(workbook, 1, 3))],
    ['a blank column inserted', inSheet('Chỉ tiêu', (workbook) => insertColumns(workbook, 3))],
    ['a column moved', inSheet('Chỉ tiêu', (workbook) => moveColumn(workbook, 7, 2))],
    ['a column of the fields moved', inSheet('Kế hoạch', (workbook) => insertColumns(workbook, 1))],
    ['a sheet spelled otherwise', inSheet('Kinh phí', (workbook) => renameSheet(workbook, 'KINH  PHÍ'))],
    ['the sheets in another order', { ...book, sheets: [...book.sheets].reverse() }],
    [
      'a sheet of the author’s own, and no guide',
      { ...book, sheets: [...book.sheets.slice(1), { ...book.sheets[0]!, name: 'Nháp' }] },
    ],
  ])('%s is read all the same', (_, workbook) => {
    expect(read(workbook)).toEqual({ plan: fullPlan, findings: [] });
  });

  const retitle = (heading: string, to: CellValue) =>
    withSheet(book, 'Chỉ tiêu', (sheet) => ({
      ...sheet,
      cells: sheet.cells.flatMap((cell) =>
        cell.row === 1 && cellText(cell).startsWith(heading)
          ? to === null
            ? []
            : [{ ...cell, value: to }]
          : [cell],
      ),
    }));

  test('a column of the author’s own is told and left aside', () => {
    const column = columnOf(book, 'Chỉ tiêu', 'Mẫu số') + 1;
    const noted = withSheet(book, 'Chỉ tiêu', (sheet) => ({
      ...sheet,
      cells: [
        ...sheet.cells,
        { row: 1, column, value: 'Ghi chú của tôi' },
        { row: 40, column, value: 'dòng chỉ có ghi chú' },
      ],
    }));
    const { plan, findings } = read(noted);
    expect(plan).toEqual(fullPlan);
    expect(findings).toEqual([
      {
        fact: { code: 'headingUnknown', heading: 'Ghi chú của tôi' },
        severity: 'warning',
        sheet: 'Chỉ tiêu',
        cell: cellAddress(1, column),
      },
    ]);
  });

  test('a column that must be there is missed', () => {
    const { plan, findings } = read(retitle('Mã chỉ tiêu', 'Mã số'));
    expect(plan).toBeUndefined();
    expect(findings.map(({ fact }) => fact.code)).toEqual(['headingUnknown', 'headingMissing']);
  });

  test('a column that may be blank is missed with a warning', () => {
    const { plan, findings } = read(retitle('Cách in mục tiêu', null));
    expect(findings).toMatchObject([{ severity: 'warning', fact: { code: 'optionalHeadingMissing' } }]);
    expect(plan?.indicators[1]?.target).not.toHaveProperty('wording');
  });

  test('a heading twice is refused', () => {
    const { plan, findings } = read(retitle('Năm gốc', 'Năm mục tiêu'));
    expect(plan).toBeUndefined();
    expect(findings).toContainEqual(
      expect.objectContaining({ fact: { code: 'headingTwice', heading: 'Năm mục tiêu', first: 'J1' } }),
    );
  });

  test('a sheet that is missing is named', () => {
    const without = { ...book, sheets: book.sheets.filter(({ name }) => name !== 'Đơn vị') };
    expect(read(without)).toEqual({
      findings: [{ fact: { code: 'sheetMissing', name: 'Đơn vị' }, severity: 'error' }],
    });
  });

  test('a sheet without an entry is told', () => {
    const empty = withSheet(book, 'Chỉ tiêu', (sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ row }) => row === 1),
    }));
    expect(read(empty).plan).toBeUndefined();
    expect(read(empty).findings).toContainEqual({
      fact: { code: 'sheetEmpty' },
      severity: 'error',
      sheet: 'Chỉ tiêu',
    });
  });

  test('any other workbook is none of a plan', () => {
    const other = { ...book, sheets: [{ ...book.sheets[0]!, name: 'Sheet1' }] };
    expect(read(other)).toEqual({ findings: [{ fact: { code: 'notAPlanWorkbook' }, severity: 'error' }] });
  });
});
