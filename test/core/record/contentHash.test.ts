/** The content hash is about what was filled in, and about nothing else of a sheet. */
import fc from 'fast-check';
import { contentHash, shownHash } from '../../../src/core/record/contentHash';
import type { CellSnapshot, CellValue, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { shippedPlans } from '../../../src/plans';
import { filledSheet, snapshotOf, unitOf } from '../../support/appendix';
import {
  columnNamed,
  copyRowBelow,
  deleteColumn,
  deleteRow,
  insertColumns,
  insertRows,
  moveColumn,
  renameSheet,
  retype,
  reverseVisible,
  rowOf,
  withValues,
  withoutCustomXml,
  withoutNames,
} from '../../support/edits';
import { recorded } from '../../support/record';
import { taskPlan, taskSheet } from '../taskAppendix/support';

const made = snapshotOf(filledSheet());
const hashOf = (workbook: WorkbookSnapshot) =>
  contentHash(recorded(workbook, [...shippedPlans, taskPlan])[0]!.content);
const hash = hashOf(made);
const INPUTS = [
  'PL_KetQua',
  'PL_TuSo',
  'PL_MauSo',
  'PL_LoaiSoLieu',
  'PL_NguonSoLieu',
  'PL_NguyenNhan',
  'PL_GhiChu',
];
const column = (name: string) => columnNamed(made, name);
const LIFE = rowOf(made, 'tuoi-tho-trung-binh');
const RESULT = column('PL_KetQua');

/** Changes one cell whatever it holds. */
const withCell = (workbook: WorkbookSnapshot, cell: CellSnapshot): WorkbookSnapshot => {
  const [sheet, ...rest] = workbook.sheets;
  const others = sheet!.cells.filter(({ row, column: at }) => row !== cell.row || at !== cell.column);
  const cells = [...others, cell].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...workbook, sheets: [{ ...sheet!, cells }, ...rest] };
};
const holding = (value: CellValue, rest: Partial<CellSnapshot> = {}) =>
  hashOf(withCell(made, { row: LIFE, column: RESULT, value, ...rest }));

test('is a SHA-256 that is printed in short', () => {
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(shownHash(hash)).toMatch(/^(?:[0-9A-F]{4} ){3}[0-9A-F]{4}$/);
  expect(shownHash(hash).replaceAll(' ', '').toLowerCase()).toBe(hash.slice(0, 16));
});

describe('stays the same', () => {
  const rows = recorded(made)[0]!.content.rows.map(({ row }) => row);
  test.each<[string, WorkbookSnapshot]>([
    ['whatever the sheet is called', renameSheet(made, "Sheet 'mới'")],
    [
      'when rows are sorted with the hidden column',
      {
        ...made,
        sheets: [
          {
            ...made.sheets[0]!,
            cells: made.sheets[0]!.cells.map((cell) =>
              rows.includes(cell.row) ? { ...cell, row: rows.at(-1 - rows.indexOf(cell.row))! } : cell,
            ).sort((a, b) => a.row - b.row || a.column - b.column),
          },
        ],
      },
    ],
    ['when rows are sorted without the hidden column', reverseVisible(made, rows)],
    ['when rows come between', insertRows(insertRows(made, 1, 2), LIFE + 2, 3)],
    ['when columns come between', insertColumns(made, RESULT, 2)],
    ['when a column is moved', moveColumn(made, column('PL_KetQua'), 2)],
    ['when the names are lost', withoutNames(made)],
    ['when custom XML is lost', withoutCustomXml(made)],
    [
      'when the unit or the target is edited, which are not inputs',
      retype(made, (text) => text.replace('Đơn vị', 'ĐV')),
    ],
    [
      'when somebody writes beside the table',
      withValues(made, [
        [LIFE, 30, 'xem lại'],
        [200, 2, 'ghi thêm'],
      ]),
    ],
  ])('%s', (_, workbook) => {
    expect(hashOf(workbook)).toBe(hash);
  });

  test('whether a value was typed or calculated', () => {
    expect(holding(70, { formula: 'SUM(A1:A2)' })).toBe(holding(70));
    // 15 digits, as Excel shows them.
    expect(holding(0.1 + 0.2)).toBe(holding(0.3));
  });

  test('whichever way a text is composed', () => {
    const text = 'Số liệu của Cục Thống kê';
    expect(text.normalize('NFD')).not.toBe(text);
    expect(holding(text.normalize('NFD'))).toBe(holding(text));
  });

  test('for the kinds of line break, and for a blank that holds space', () => {
    expect(holding('một\r\nhai')).toBe(holding('một\nhai'));
    expect(holding('  ')).toBe(hashOf(withValues(made, [[LIFE, RESULT, null]])));
  });
});

describe('changes', () => {
  test('with any one of the inputs of any row', () => {
    const { rows } = recorded(made)[0]!.content;
    const all = rows.flatMap(({ row }) =>
      INPUTS.map((name) => hashOf(withValues(made, [[row, column(name), 'sửa']]))),
    );
    expect(all).toHaveLength(rows.length * 7);
    expect(new Set([hash, ...all]).size).toBe(all.length + 1);
  });

  test('with every other number, text, kind of value and meaning of a format', () => {
    const values = [
      70,
      70.1,
      70.10001,
      -70,
      '70',
      ' 70',
      '70 ',
      '=70',
      true,
      false,
      { error: '#N/A' },
      { error: '#REF!' },
    ] as const;
    const hashes = [
      ...values.map((value) => holding(value)),
      holding(70, { format: 'percent' }),
      holding(70, { format: 'date' }),
      holding(null, { formula: 'A1' }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  test('when two values change places', () => {
    const next = rowOf(made, 'bac-si');
    const at = (row: number) =>
      made.sheets[0]!.cells.find((cell) => cell.row === row && cell.column === RESULT)!.value;
    expect(
      hashOf(
        withValues(made, [
          [LIFE, RESULT, at(next)],
          [next, RESULT, at(LIFE)],
        ]),
      ),
    ).not.toBe(hash);
    // From one column to the next.
    expect(
      hashOf(
        withValues(made, [
          [LIFE, RESULT, null],
          [LIFE, RESULT + 1, at(LIFE)],
        ]),
      ),
    ).not.toBe(hash);
  });

  test.each<[string, WorkbookSnapshot]>([
    ['a row is deleted', deleteRow(made, LIFE)],
    ['a row is there twice', copyRowBelow(made, LIFE)],
    ['a column is deleted', deleteColumn(made, RESULT)],
    ['another unit is said to report', snapshotOf(filledSheet({ unit: unitOf('so-y-te') }))],
    ['another year is reported', snapshotOf(filledSheet({ year: 2027 }))],
  ])('when %s', (_, workbook) => {
    expect(hashOf(workbook)).not.toBe(hash);
  });

  test('for texts that a plain join would run together', () => {
    const texts = fc.string({ unit: fc.constantFrom('"', ',', '[', ']', '\\', 't', 'a', '\n') });
    fc.assert(
      fc.property(texts, texts, texts, texts, (a, b, c, d) => {
        const two = (one: string, other: string) =>
          hashOf(
            withValues(made, [
              [LIFE, column('PL_NguyenNhan'), one],
              [LIFE, column('PL_GhiChu'), other],
            ]),
          );
        const blank = (text: string) => (text.trim() === '' ? '' : text);
        expect(two(a, b) === two(c, d)).toBe(blank(a) === blank(c) && blank(b) === blank(d));
      }),
      { numRuns: 25 },
    );
  });
});

test('a task appendix has one too', () => {
  const tasks = snapshotOf(taskSheet());
  const status = columnNamed(tasks, 'PL_TrangThai');
  const row = recorded(tasks, [taskPlan])[0]!.content.rows[0]!.row;
  expect(hashOf(tasks)).toBe(hashOf(insertRows(tasks, 3)));
  expect(hashOf(withValues(tasks, [[row, status, 'Hoàn thành']]))).not.toBe(hashOf(tasks));
});
