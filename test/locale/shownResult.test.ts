import { assessRow } from '../../src/core/check/assess';
import type { CellSnapshot } from '../../src/core/workbook/snapshot';
import { localeOf, shownResult } from '../../src/locale';
import { indicator } from '../support/plan';

const share = indicator({ value: '40' });
const shown = (cell: Partial<CellSnapshot>, language: 'vi' | 'en' = 'vi') =>
  shownResult(
    assessRow(share, { result: { row: 1, column: 1, value: null, ...cell } }, { indicator: share.id }).result,
    localeOf(language),
  );

test.each<[Partial<CellSnapshot>, string]>([
  [{ value: 41.2 }, '41,2'],
  [{ value: 0.412 }, '0,412'],
  [{ value: 4120.5 }, '4.120,5'],
  [{ value: 46240, format: 'date' }, 'ngày 06/8/2026'],
  [{ value: 2.5, format: 'percent' }, '250%'],
  // What is typed as text is shown as it was typed.
  [{ value: '0.412' }, '0.412'],
  [{ value: 'trên 41.2' }, 'trên 41.2'],
  [{}, ''],
])('a cell that holds %j is shown as %s', (cell, text) => {
  expect(shown(cell)).toBe(text);
});

test('in English with English marks', () => {
  expect(shown({ value: 4120.5 }, 'en')).toBe('4,120.5');
});
