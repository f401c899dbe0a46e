/** Which figures an error counts against: its own row's, another row's, those of a whole sheet. */
import { finding } from '../../../src/core/check/catalogue';
import { errorsIn } from '../../../src/core/merge/errorsIn';
import { check, filledSheet, snapshotOf } from '../../support/appendix';
import { columnNamed, withValues } from '../../support/edits';
import type { ColumnId } from '../../../src/core/appendix/strings';

const SHEET = 'Phụ lục';
const plain = {
  indicator: 'a',
  sheet: SHEET,
  cell: 'H9',
  state: 'reported',
  raw: '',
  verdict: 'met',
  value: '90',
} as const;
const counted = { ...plain, numerator: '9', denominator: '10' } as const;
const swapped = (...columns: ColumnId[]) =>
  errorsIn([finding({ code: 'headingsSwapped', headings: [], columns }, { sheet: SHEET, cell: 'E8' })]);

test('exchanged counts count against what was read from them, an exchanged result against every figure', () => {
  const counts = swapped('numerator', 'denominator');
  expect(counts(counted)).toEqual(['headingsSwapped']);
  expect(counts({ ...counted, sheet: 'khác' })).toEqual([]);
  expect(counts(plain)).toEqual([]);
  expect(swapped('result', 'numerator')(plain)).toEqual(['headingsSwapped']);
  expect(swapped('source', 'note')(counted)).toEqual([]);
});

test('an error about a sheet counts against all of it, beside those of the row', () => {
  const errors = errorsIn([
    finding({ code: 'yearNotBegun', year: 2027 }, { sheet: SHEET }),
    finding({ code: 'denominatorZero' }, { sheet: SHEET, indicator: 'a' }),
    finding({ code: 'appendixDuplicate', other: 'khác' }, { sheet: SHEET }),
  ]);
  expect(errors(counted)).toEqual(['yearNotBegun', 'denominatorZero']);
  expect(errors({ ...plain, indicator: 'b' })).toEqual(['yearNotBegun']);
});

test('in a workbook whose headings were exchanged, no count is taken as it stands', () => {
  const made = snapshotOf(filledSheet());
  const [numerator, denominator] = [columnNamed(made, 'PL_TuSo'), columnNamed(made, 'PL_MauSo')];
  const heading = (column: number) =>
    made.sheets[0]!.cells.find(
      ({ column: own, value }) =>
        own === column && typeof value === 'string' && /^(?:Tử|Mẫu) số$/.test(value),
    )!;
  const book = withValues(made, [
    [heading(numerator).row, numerator, 'Mẫu số'],
    [heading(denominator).row, denominator, 'Tử số'],
  ]);
  const { appendices, findings } = check(book);
  const errors = errorsIn(findings);
  const results = appendices.flatMap((each) => each.results);
  const withCounts = results.filter((each) => each.numerator !== undefined);
  expect(withCounts.length).toBeGreaterThan(0);
  expect(withCounts.filter((each) => !errors(each).includes('headingsSwapped'))).toEqual([]);
});
