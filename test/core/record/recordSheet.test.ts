/** The record as a sheet: what is written is read back, and whatever people do to it nothing they wrote is lost. */
import fc from 'fast-check';
import { describeRecord } from '../../../src/core/record/describe';
import { readRecord } from '../../../src/core/record/read';
import type { CheckRecord } from '../../../src/core/record/record';
import { EMPTY_RECORD } from '../../../src/core/record/record';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { vietnameseAppendix } from '../../../src/locale';
import {
  appendixSheet,
  binhDinh,
  check,
  distinctValues,
  snapshotOf,
  writtenAndRead,
} from '../../support/appendix';
import { deleteRow, insertColumns, insertRows, rowOf } from '../../support/edits';
import { accepted, edited, ofCode, recordSheet, stamped, withRecordSheet } from '../../support/record';

const strings = vietnameseAppendix.record;
const LIFE = 'tuoi-tho-trung-binh';
const made = snapshotOf(
  appendixSheet({ values: new Map([...distinctValues(binhDinh), [LIFE, { result: 755 }]]) }),
);
const full = stamped(accepted(made, ({ fact }) => fact.code === 'resultImplausible', '=1+1 là lý do'));
const sheet = recordSheet(full)!;
const record = readRecord(sheet, strings).record;

/** The record sheet after something was done to it as to the first sheet of a workbook. */
const changed = (change: (workbook: WorkbookSnapshot) => WorkbookSnapshot): WorkbookSnapshot =>
  withRecordSheet(full, change({ ...full, sheets: [sheet], definedNames: [] }).sheets[0]!);
const withCells = (cells: readonly CellSnapshot[]): WorkbookSnapshot =>
  withRecordSheet(full, {
    ...sheet,
    cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
  });
const rowStarting = (mark: string) =>
  sheet.cells.find(({ value }) => typeof value === 'string' && value.startsWith(mark))!.row;
const ACCEPTANCE = rowStarting('phuluc:accepted');
const STAMP = rowStarting('phuluc:stamp');
const REASON = 6;

const isSettled = (workbook: WorkbookSnapshot) =>
  ofCode(workbook, 'resultImplausible')[0]?.accepted !== undefined;
const isStamped = (workbook: WorkbookSnapshot) => check(workbook).appendices[0]?.stamp?.holds;
const problemsOf = (workbook: WorkbookSnapshot) =>
  ofCode(workbook, 'recordRowUnreadable').map(({ fact, cell }) => [cell, 'reason' in fact && fact.reason]);
const textsIn = ({ cells }: SheetSnapshot) =>
  cells.map(({ value }) => value).filter((value) => typeof value === 'string');
/** The workbook after the pane wrote its record once more. */
const rewritten = (workbook: WorkbookSnapshot) => edited(workbook, (same) => same);

test('what is described is read back, and a reason that begins with "=" is a text', () => {
  expect(record.stamps).toHaveLength(1);
  expect(record.acceptances.map(({ value }) => value.reason)).toEqual(['=1+1 là lý do']);
  expect(record.others).toEqual([]);
  expect(readRecord(recordSheet(rewritten(full))!, strings)).toEqual({ record, problems: [] });
  expect(sheet.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
});

test('a file keeps it', async () => {
  const description = describeRecord(record, strings);
  const read = await writtenAndRead(appendixSheet(), description);
  expect(readRecord(recordSheet(read)!, strings)).toEqual({ record, problems: [] });
  expect(recordSheet(read)!.hiddenColumns).toEqual(new Set([8]));
});

test('is no appendix, although it names indicators', () => {
  const everything = accepted(
    snapshotOf(appendixSheet()),
    ({ fact }) => fact.code === 'resultMissing',
    'chưa đến kỳ',
  );
  const { appendices, findings } = check(everything);
  expect(appendices).toHaveLength(1);
  expect(findings.every((finding) => finding.accepted)).toBe(true);
});

test('prints on A4 landscape with its title on every page', () => {
  const { print, columns, cells } = describeRecord(record, strings);
  expect(print.area).toEqual({
    firstRow: 1,
    firstColumn: 1,
    lastRow: expect.any(Number) as unknown,
    lastColumn: 7,
  });
  expect(print.repeatedRows).toEqual({ first: 1, last: 1 });
  expect(columns.map(({ hidden }) => hidden ?? false)).toEqual([...new Array<boolean>(7).fill(false), true]);
  expect(cells.find(({ row, column }) => row === 1 && column === 1)?.value).toBe('PHIẾU KIỂM TRA PHỤ LỤC');
});

test('an empty record says so and reads as empty', () => {
  const description = describeRecord(EMPTY_RECORD, strings);
  expect(description.cells.map(({ value }) => value)).toEqual(
    expect.arrayContaining([strings.empty.stamps, strings.empty.acceptances]),
  );
  expect(readRecord(snapshotOf(description).sheets[0]!, strings)).toEqual({
    record: EMPTY_RECORD,
    problems: [],
  });
});

test('any reason comes back as it was written', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'ế', '=', '+', '-', '@', ' ', '\n', '"', "'", '%', 'phuluc:', '<', '🙂'),
  });
  fc.assert(
    fc.property(
      texts.filter((text) => text.trim() !== ''),
      (text) => {
        const [entry] = record.acceptances;
        const one: CheckRecord = {
          ...EMPTY_RECORD,
          acceptances: [
            {
              ...entry!,
              value: { ...entry!.value, reason: text.trim() },
              texts: { ...entry!.texts, answer: text },
            },
          ],
        };
        expect(readRecord(snapshotOf(describeRecord(one, strings)).sheets[0]!, strings)).toEqual({
          record: one,
          problems: [],
        });
      },
    ),
  );
});

describe('still counts', () => {
  test.each<[string, WorkbookSnapshot]>([
    ['after rows were inserted', changed((workbook) => insertRows(workbook, 1, 4))],
    ['after the title was deleted', changed((workbook) => deleteRow(workbook, 1))],
    ['after a column was inserted', changed((workbook) => insertColumns(workbook, 3))],
    ['after the sheet was renamed', withRecordSheet(full, { ...sheet, name: 'ghi chú' })],
    ['after it was hidden', withRecordSheet(full, { ...sheet, visibility: 'hidden' })],
    ['after the headings were deleted', changed((workbook) => deleteRow(workbook, ACCEPTANCE - 1))],
    [
      'after a heading was edited',
      withCells(
        sheet.cells.map((cell) =>
          cell.value === strings.columns.acceptances.answer ? { ...cell, value: 'Vì sao' } : cell,
        ),
      ),
    ],
    [
      'after the tables were turned round',
      withCells(
        sheet.cells.map((cell) =>
          cell.row === STAMP || cell.row === ACCEPTANCE
            ? { ...cell, row: STAMP + ACCEPTANCE - cell.row }
            : cell,
        ),
      ),
    ],
  ])('%s', (_, workbook) => {
    expect([isSettled(workbook), isStamped(workbook), problemsOf(workbook)]).toEqual([true, true, []]);
    const again = rewritten(workbook);
    expect([isSettled(again), isStamped(again), problemsOf(again)]).toEqual([true, true, []]);
  });

  test('a reason that a person edits is the reason', () => {
    const workbook = withCells(
      sheet.cells.map((cell) =>
        cell.row === ACCEPTANCE && cell.column === REASON ? { ...cell, value: 'Theo Cục Thống kê' } : cell,
      ),
    );
    expect(ofCode(workbook, 'resultImplausible')[0]?.accepted?.reason).toBe('Theo Cục Thống kê');
  });
});

describe('no longer counts, and says so', () => {
  test('a row whose reason was deleted; written again, it counts again', () => {
    const blank = withCells(sheet.cells.filter(({ row, column }) => row !== ACCEPTANCE || column !== REASON));
    expect([isSettled(blank), problemsOf(blank)]).toEqual([false, [[`A${ACCEPTANCE}`, 'noReason']]]);
    const again = rewritten(blank);
    expect(problemsOf(again)).toHaveLength(1);
    const { row } = recordSheet(again)!.cells.find(
      ({ value }) => typeof value === 'string' && value.startsWith('phuluc:accepted'),
    )!;
    const filled = withRecordSheet(again, {
      ...recordSheet(again)!,
      cells: [...recordSheet(again)!.cells, { row, column: REASON, value: 'vì' }].sort(
        (a, b) => a.row - b.row || a.column - b.column,
      ),
    });
    expect([isSettled(filled), problemsOf(filled)]).toEqual([true, []]);
    expect(readRecord(recordSheet(rewritten(filled))!, strings).record.acceptances).toHaveLength(1);
  });

  test('a row that lost its hidden cell', () => {
    const workbook = withCells(sheet.cells.filter(({ row, column }) => row !== ACCEPTANCE || column !== 8));
    expect([isSettled(workbook), problemsOf(workbook)]).toEqual([false, [[`A${ACCEPTANCE}`, 'damaged']]]);
    expect(textsIn(recordSheet(rewritten(workbook))!)).toContain('=1+1 là lý do');
  });

  test('a row whose hidden cell was edited', () => {
    const workbook = withCells(
      sheet.cells.map((cell) =>
        typeof cell.value === 'string' && cell.value.startsWith('phuluc:stamp')
          ? { ...cell, value: cell.value.replace('hash=', 'hash=x') }
          : cell,
      ),
    );
    expect([isStamped(workbook), problemsOf(workbook)]).toEqual([undefined, [[`A${STAMP}`, 'damaged']]]);
    expect(problemsOf(rewritten(workbook))).toHaveLength(1);
  });

  test('a second record', () => {
    const workbook = { ...full, sheets: [...full.sheets, { ...sheet, name: 'Phiếu kiểm tra (2)' }] };
    expect(ofCode(workbook, 'recordDuplicate')).toEqual([
      {
        fact: { code: 'recordDuplicate', other: 'Phiếu kiểm tra' },
        severity: 'warning',
        sheet: 'Phiếu kiểm tra (2)',
      },
    ]);
    expect(isSettled(workbook)).toBe(true);
  });

  test('a row that was deleted', () => {
    const workbook = changed((record) => deleteRow(record, ACCEPTANCE));
    expect([isSettled(workbook), problemsOf(workbook)]).toEqual([false, []]);
  });
});

describe('what people write on it', () => {
  const written: CellSnapshot[] = [
    { row: ACCEPTANCE, column: 9, value: 'đã gọi xã' },
    { row: ACCEPTANCE + 4, column: 2, value: 'NGƯỜI LẬP BIỂU' },
    { row: ACCEPTANCE + 5, column: 2, value: 46_000, format: 'date' },
    { row: ACCEPTANCE + 6, column: 2, value: 3, formula: 'SUM(A1:A3)' },
    { row: ACCEPTANCE + 7, column: 8, value: 'trong cột ẩn' },
  ];
  const workbook = withCells([...sheet.cells, ...written]);

  test('stays when the record is written again, twice as once', () => {
    const once = rewritten(workbook);
    const cells = recordSheet(once)!.cells;
    for (const { value, formula } of written) {
      expect(cells.filter((cell) => cell.value === value && cell.formula === formula)).toHaveLength(1);
    }
    expect(cells.find(({ value }) => value === 'trong cột ẩn')?.column).toBeGreaterThan(8);
    expect(cells.find(({ value }) => value === 'đã gọi xã')?.row).toBe(
      cells.find(({ value }) => typeof value === 'string' && value.startsWith('phuluc:accepted'))?.row,
    );
    expect(recordSheet(rewritten(once))).toEqual(recordSheet(once));
    expect([isSettled(once), isStamped(once), problemsOf(once)]).toEqual([true, true, []]);
  });

  test('goes along to a newer acceptance of the same warning', () => {
    const again = accepted(workbook, ({ fact }) => fact.code === 'resultImplausible', 'lý do khác');
    expect(textsIn(recordSheet(again)!)).toContain('đã gọi xã');
    expect(check(again).record?.acceptances).toHaveLength(1);
  });

  test('moves out of the way of our columns', () => {
    const wider = changed((record) => insertColumns(record, 3));
    const inserted = recordSheet(wider)!;
    const noted = withRecordSheet(wider, {
      ...inserted,
      cells: [...inserted.cells, { row: ACCEPTANCE, column: 3, value: 'giữa hai cột' }].sort(
        (a, b) => a.row - b.row || a.column - b.column,
      ),
    });
    const again = recordSheet(rewritten(noted))!;
    expect(again.cells.find(({ value }) => value === 'giữa hai cột')?.column).toBe(9);
    expect(isSettled(rewritten(noted))).toBe(true);
  });

  test('an edited title is kept below', () => {
    const retitled = withCells(
      sheet.cells.map((cell) =>
        cell.row === 1 && cell.column === 1 ? { ...cell, value: 'PHIẾU CỦA SỞ Y TẾ' } : cell,
      ),
    );
    expect(textsIn(recordSheet(rewritten(retitled))!)).toEqual(
      expect.arrayContaining([strings.title, 'PHIẾU CỦA SỞ Y TẾ']),
    );
  });
});

test('a row of the record that strays into the appendix does not make it a record', () => {
  const [appendix, ...rest] = full.sheets;
  const stray = {
    row: 300,
    column: 16,
    value: sheet.cells.find(({ row, column }) => row === ACCEPTANCE && column === 8)!.value,
  };
  const workbook = { ...full, sheets: [{ ...appendix!, cells: [...appendix!.cells, stray] }, ...rest] };
  expect(check(workbook).appendices).toHaveLength(1);
  expect(rowOf(workbook, LIFE)).toBeGreaterThan(0);
});
