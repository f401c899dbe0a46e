/** A warning that was accepted stays accepted until what it is about changes. */
import type { Finding } from '../../../src/core/check/finding';
import { acceptFindings } from '../../../src/core/record/accept';
import { acceptanceFromText, acceptanceText, isAcceptable } from '../../../src/core/record/acceptance';
import { withoutAcceptances } from '../../../src/core/record/edit';
import type { RowValues } from '../../../src/core/appendix/values';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../../src/locale';
import { appendixSheet, binhDinh, check, distinctValues, snapshotOf, unitOf } from '../../support/appendix';
import {
  columnNamed,
  deleteRow,
  insertRows,
  moveColumn,
  renameSheet,
  rowOf,
  withCells,
  withValues,
} from '../../support/edits';
import { AT, accepted, edited, ofCode, recorded } from '../../support/record';

const LIFE = 'tuoi-tho-trung-binh';
const RATIO = 'huy-dong-nha-tre';

/** Sound entries but for two: an implausible life expectancy, and a rate that its counts do not give. */
const sheet = (changed: Readonly<Record<string, RowValues>> = {}, unit?: string) =>
  appendixSheet({
    ...(unit !== undefined && { unit: unitOf(unit) }),
    values: new Map<string, RowValues>([
      ...distinctValues(binhDinh),
      [LIFE, { result: 755 }],
      [RATIO, { result: 38.25, numerator: 19000, denominator: 48000 }],
      ...Object.entries(changed),
    ]),
  });
const made = snapshotOf(sheet());

const isOpen = (workbook: WorkbookSnapshot, code: string) =>
  check(workbook).findings.some(({ fact, accepted: settled }) => fact.code === code && !settled);
const statesOf = (workbook: WorkbookSnapshot) =>
  check(workbook).record?.acceptances.map(({ state }) => state) ?? [];
const at = (workbook: WorkbookSnapshot, id: string, name: string, value: CellValue) =>
  withValues(workbook, [[rowOf(workbook, id), columnNamed(workbook, name), value]]);

const life = accepted(made, ({ fact }) => fact.code === 'resultImplausible');
const rate = accepted(made, ({ fact }) => fact.code === 'rateDisagrees');

test('an accepted finding stays in the list, marked with the reason', () => {
  const before = check(made).findings;
  const after = check(life).findings;
  expect(after).toEqual(
    before.map((finding) =>
      finding.fact.code === 'resultImplausible'
        ? { ...finding, accepted: { reason: 'Đã đối chiếu với báo cáo gốc', at: AT } }
        : finding,
    ),
  );
  expect(statesOf(life)).toEqual(['holds']);
});

describe('holds', () => {
  test.each<[string, (workbook: WorkbookSnapshot) => WorkbookSnapshot]>([
    ['where nothing is touched', (workbook) => workbook],
    ['after rows were inserted', (workbook) => insertRows(workbook, 4, 3)],
    ['after columns were moved', (workbook) => moveColumn(workbook, columnNamed(workbook, 'PL_KetQua'), 2)],
    ['after the sheet was renamed', (workbook) => renameSheet(workbook, 'Bản gửi tỉnh')],
    ['after another row was changed', (workbook) => at(workbook, 'bac-si', 'PL_KetQua', 12)],
    [
      'after its source and note were written',
      (workbook) => at(at(workbook, LIFE, 'PL_NguonSoLieu', 'Cục Thống kê'), LIFE, 'PL_GhiChu', 'Đã hỏi'),
    ],
  ])('%s', (_, change) => {
    expect(isOpen(change(life), 'resultImplausible')).toBe(false);
    expect(isOpen(change(rate), 'rateDisagrees')).toBe(false);
    expect([...statesOf(change(life)), ...statesOf(change(rate))]).toEqual(['holds', 'holds']);
  });
});

describe('no longer counts', () => {
  test('once the value is another one; and counts again when the first comes back', () => {
    const changed = at(life, LIFE, 'PL_KetQua', 756);
    expect(isOpen(changed, 'resultImplausible')).toBe(true);
    expect(statesOf(changed)).toEqual(['changed']);
    expect(isOpen(at(changed, LIFE, 'PL_KetQua', 755), 'resultImplausible')).toBe(false);
  });

  test.each([
    ['PL_TuSo', 19_001],
    ['PL_MauSo', 48_001],
    ['PL_KetQua', 38.26],
  ])('once any cell of a rate is another one: %s', (name, value) => {
    const changed = at(rate, RATIO, name, value);
    expect(isOpen(changed, 'rateDisagrees')).toBe(true);
    expect(statesOf(changed)).toEqual(['changed']);
  });

  test('where both counts change and the rate does not', () => {
    const both = at(at(rate, RATIO, 'PL_TuSo', 190_000), RATIO, 'PL_MauSo', 480_000);
    expect(ofCode(both, 'rateDisagrees')[0]?.fact).toEqual(ofCode(rate, 'rateDisagrees')[0]?.fact);
    expect(isOpen(both, 'rateDisagrees')).toBe(true);
  });

  test('where the same number becomes a text', () => {
    expect(isOpen(at(life, LIFE, 'PL_KetQua', '755'), 'resultImplausible')).toBe(true);
  });

  test('is gone where the warning is', () => {
    const mended = at(life, LIFE, 'PL_KetQua', 75.5);
    expect(ofCode(mended, 'resultImplausible')).toEqual([]);
    expect(statesOf(mended)).toEqual(['gone']);
    expect(statesOf(deleteRow(life, rowOf(life, LIFE)))).toEqual(['gone']);
  });

  test('for another unit or year, whose sheet is put beside its record', () => {
    const [appendix, record] = life.sheets;
    for (const other of [
      sheet({}, 'so-y-te'),
      appendixSheet({ year: 2027, values: new Map([[LIFE, { result: 755 }]]) }),
    ]) {
      const workbook = snapshotOf(other);
      const beside = { ...workbook, sheets: [...workbook.sheets, record!] };
      expect(isOpen(beside, 'resultImplausible')).toBe(true);
    }
    expect(appendix!.name).toBe('Phụ lục 2026');
  });

  test('after it was taken back', () => {
    const { record } = check(life);
    const back = edited(life, withoutAcceptances(record!.acceptances.map(({ value }) => value)));
    expect(isOpen(back, 'resultImplausible')).toBe(true);
    expect(statesOf(back)).toEqual([]);
  });
});

/** Four results in rows one below the other, which a fill handle may have made. */
const run = (...figures: readonly number[]) => {
  const start = rowOf(made, 'giuong-benh-vien');
  const column = columnNamed(made, 'PL_KetQua');
  return (workbook: WorkbookSnapshot) =>
    withValues(
      workbook,
      figures.map((figure, down) => [start + down, column, figure]),
    );
};
const asked = (workbook: WorkbookSnapshot, code: string) =>
  accepted(workbook, ({ fact }) => fact.code === code);
/** Another formula where a verdict is worked out: in one row, or in all. */
const judged = (formula: (row: number) => string, of: 'one' | 'all') => (workbook: WorkbookSnapshot) => {
  const column = columnNamed(workbook, 'PL_DanhGia');
  const only = rowOf(workbook, LIFE);
  return withCells(
    workbook,
    workbook.sheets[0]!.cells.flatMap((cell) =>
      cell.column === column && cell.formula !== undefined && (of === 'all' || cell.row === only)
        ? [{ ...cell, formula: formula(cell.row) }]
        : [],
    ),
  );
};
const THRESHOLD = (row: number) => `IF(H${row}>=50,"Đạt","Chưa đạt")`;

describe('a warning about several cells or a formula', () => {
  const sequence = asked(run(43, 53, 63, 73)(made), 'fillSequence');
  const formula = asked(judged(THRESHOLD, 'one')(made), 'formulaOverwritten');
  const formulas = asked(judged(THRESHOLD, 'all')(made), 'formulaOverwritten');

  test.each([
    ['fillSequence', sequence],
    ['formulaOverwritten', formula],
    ['formulaOverwritten', formulas],
  ])('stays accepted when rows are inserted above: %s', (code, workbook) => {
    expect(isOpen(workbook, code)).toBe(false);
    expect(isOpen(insertRows(workbook, 4, 3), code)).toBe(false);
    expect(statesOf(insertRows(workbook, 4, 3))).toEqual(['holds']);
  });

  test.each([
    ['other steps', 'fillSequence', run(43, 44, 45, 46)(sequence)],
    ['a longer run', 'fillSequence', run(43, 53, 63, 73, 83)(sequence)],
    ['a verdict of one word', 'formulaOverwritten', judged(() => '"Vượt"', 'one')(formula)],
    ['one word for all', 'formulaOverwritten', judged(() => '"Vượt"', 'all')(formulas)],
  ])('is open again for %s', (_, code, workbook) => {
    expect(isOpen(workbook, code)).toBe(true);
    expect(statesOf(workbook)).toEqual(['changed']);
  });
});

describe('accepting again', () => {
  test('about another value takes the place of the former', () => {
    const again = accepted(
      at(life, LIFE, 'PL_KetQua', 756),
      ({ fact }) => fact.code === 'resultImplausible',
      'Theo số mới',
    );
    expect(check(again).record?.acceptances.map(({ value, texts }) => [value.reason, texts.value])).toEqual([
      ['Theo số mới', '756'],
    ]);
  });

  test('two doubts about one cell are accepted each on its own', () => {
    const both = snapshotOf(sheet({ [LIFE]: { result: 'khoảng 75.5 tuổi (8 xã)' } }));
    const doubts = ofCode(both, 'readingDoubtful').filter(({ indicator }) => indicator === LIFE);
    expect(doubts.length).toBeGreaterThan(0);
    const isWanted = ({ fact, indicator }: Finding) => fact.code === 'readingDoubtful' && indicator === LIFE;
    expect(statesOf(accepted(both, isWanted))).toEqual(doubts.map(() => 'holds'));
  });
});

describe('what may be accepted', () => {
  const request = (finding: Finding, reason: string) => ({
    findings: [{ finding, message: 'x' }],
    reason,
    at: AT,
  });
  const context = { strings: vietnameseAppendix, date1904: false };
  const warning = ofCode(made, 'resultImplausible')[0]!;

  test.each(['', '  ', '\n\t'])('not without a reason: %j', (reason) => {
    expect(acceptFindings(request(warning, reason), recorded(made), context)).toEqual({
      ok: false,
      reason: 'noReason',
    });
  });

  test('not for a reason that fills a page', () => {
    const longest = 'x'.repeat(500);
    expect(acceptFindings(request(warning, longest), recorded(made), context).ok).toBe(true);
    expect(acceptFindings(request(warning, `${longest}x`), recorded(made), context)).toEqual({
      ok: false,
      reason: 'reasonTooLong',
    });
  });

  test('only warnings, and not those about the record itself', () => {
    const wrong = check(snapshotOf(sheet({ [LIFE]: { result: 'nhiều' } }))).findings;
    const error = wrong.find(({ severity }) => severity === 'error')!;
    expect(isAcceptable(error)).toBe(false);
    expect(acceptFindings(request(error, 'vì'), recorded(made), context)).toEqual({
      ok: false,
      reason: 'notAcceptable',
    });
    expect(isAcceptable({ fact: { code: 'stampMissing' }, severity: 'warning' })).toBe(false);
    expect(isAcceptable({ ...warning, severity: 'note' })).toBe(false);
    expect(isAcceptable(warning)).toBe(true);
  });

  test('not a finding of a sheet that is no appendix', () => {
    const elsewhere = { ...warning, sheet: 'Ghi chép' };
    expect(acceptFindings(request(elsewhere, 'vì'), recorded(made), context)).toEqual({
      ok: false,
      reason: 'notAcceptable',
    });
  });
});

describe('what a sheet as a whole is warned of', () => {
  const older = snapshotOf(appendixSheet({ values: distinctValues(binhDinh) }));
  const versionless: WorkbookSnapshot = {
    ...older,
    sheets: older.sheets.map((each) => ({
      ...each,
      cells: each.cells.map((cell) =>
        typeof cell.value === 'string' && cell.value.startsWith('phuluc:')
          ? { ...cell, value: cell.value.replace('version=1', 'version=0') }
          : cell,
      ),
    })),
  };

  test('is accepted as long as it says the same', () => {
    const settled = accepted(versionless, ({ fact }) => fact.code === 'planVersionDiffers');
    expect(isOpen(settled, 'planVersionDiffers')).toBe(false);
    expect(isOpen(at(settled, LIFE, 'PL_KetQua', 70), 'planVersionDiffers')).toBe(false);
    expect(check(settled).record?.acceptances[0]?.texts).toMatchObject({
      place: 'Phụ lục 2026 (cả trang)',
    });
  });
});

test('the row tells people what was accepted', () => {
  expect(check(rate).record?.acceptances[0]?.texts).toEqual({
    place: `Phụ lục 2026, ô H${rowOf(made, RATIO)}`,
    subject: expect.stringMatching(/^\S+ Tỷ lệ huy động trẻ/) as unknown,
    value: 'Kết quả: 38,25; Tử số: 19.000; Mẫu số: 48.000',
    statement: 'Cảnh báo rateDisagrees.',
    answer: 'Đã đối chiếu với báo cáo gốc',
    mark: '09:30 ngày 15/10/2026',
  });
});

describe('the hidden line', () => {
  const scope = { plan: 'a b%', unit: 'đơn vị', year: 2026, kind: 'tasks' as const };
  const full = {
    scope,
    code: 'taskOverdue',
    item: '1 a',
    part: 'status',
    variant: 'x',
    basis: '0123456789abcdef',
    at: AT,
  };

  test.each([full, { scope: { plan: 'p' }, code: 'c', basis: '0123456789abcdef', at: '2026-10-15' }])(
    'is read as it was written',
    (acceptance) => {
      const line = acceptanceText({ ...acceptance, reason: 'vì' });
      expect(acceptanceFromText(line, 'vì')).toEqual({ ...acceptance, reason: 'vì' });
      expect(line).not.toMatch(/\s{2}|\n/);
    },
  );

  test.each([
    '',
    'phuluc:accepted:1',
    acceptanceText({ ...full, reason: '' }).replace('accepted:1', 'accepted:2'),
    acceptanceText({ ...full, reason: '' }).replace('0123456789abcdef', '0123'),
    acceptanceText({ ...full, reason: '' }).replace('at=2026-', 'at=26-'),
    acceptanceText({ ...full, reason: '' }).replace('year=2026', 'year=nay'),
    acceptanceText({ ...full, reason: '' }).replace('code=', 'mã='),
  ])('is not read where it is damaged: %s', (line) => {
    expect(acceptanceFromText(line, 'vì')).toBeUndefined();
  });
});
