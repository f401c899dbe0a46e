/** Counts typed beside a blank result are figures too: they are told where a result would be. */
import type { FindingCode } from '../../../src/core/check/finding';
import { appendixSheet, binhDinh, check, filledSheet, snapshotOf, unitOf } from '../../support/appendix';
import { columnNamed, insertRows, rowOf, withValues } from '../../support/edits';

const cellsOf = (workbook: Parameters<typeof check>[0], code: FindingCode) =>
  check(workbook).findings.flatMap(({ fact, cell, indicator }) =>
    fact.code === code ? [[cell, indicator]] : [],
  );

test.each([
  ['both', [5, 10], 'E'],
  ['the numerator', [5, null], 'E'],
  ['the denominator', [null, 10], 'F'],
] as const)('%s, of an indicator that is not asked of the unit', (_, [numerator, denominator], letter) => {
  const health = snapshotOf(appendixSheet({ unit: unitOf('so-y-te') }));
  const foreign = binhDinh.indicators.find(({ id }) => id === 'nuoc-sach-thanh-thi')!;
  const below = rowOf(health, 'tuoi-tho-trung-binh') + 1;
  const filled = withValues(insertRows(health, below), [
    [below, columnNamed(health, 'PL_ChiTieu'), foreign.label],
    [below, columnNamed(health, 'PL_TuSo'), numerator],
    [below, columnNamed(health, 'PL_MauSo'), denominator],
  ]);
  expect(cellsOf(filled, 'indicatorNotAsked')).toEqual([[`${letter}${below}`, foreign.id]]);
});

test('in a row that is hidden', () => {
  const made = snapshotOf(filledSheet());
  const row = rowOf(made, 'nuoc-sach-thanh-thi');
  const blank = withValues(made, [[row, columnNamed(made, 'PL_KetQua'), null]]);
  const hidden = { ...blank, sheets: blank.sheets.map((each) => ({ ...each, hiddenRows: new Set([row]) })) };
  expect(cellsOf(hidden, 'rowsHidden')).toEqual([[`F${row}`, 'nuoc-sach-thanh-thi']]);
});
