/** A unit of another scale beside a figure or above the table: which of the two the figure is in, nobody can say. */
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { check, filledSheet, snapshotOf } from '../../support/appendix';
import { columnNamed, rowOf, withValues } from '../../support/edits';

const made = snapshotOf(filledSheet());
const [UNIT, RESULT] = [columnNamed(made, 'PL_ChiTieu') + 1, columnNamed(made, 'PL_KetQua')];
const HOMES = 'nha-o-xa-hoi';
const INSURED = 'bao-hiem-y-te';
const put = (of: WorkbookSnapshot, ...cells: (readonly [string, number, CellValue])[]) =>
  withValues(
    of,
    cells.map(([id, at, value]) => [rowOf(of, id), at, value] as const),
  );
const above = (text: string) => withValues(made, [[6, RESULT, text]]);
const told = (book: WorkbookSnapshot) =>
  check(book).findings.flatMap(({ fact, indicator }) =>
    /^unit(?:Scale)?Edited$/.test(fact.code) ? [`${fact.code} ${indicator ?? ''}`] : [],
  );

test.each([
  [HOMES, 'nghìn căn'],
  [HOMES, '1.000 căn'],
  [INSURED, '‰'],
])('%s in %s is asked, and nothing else said of the unit', (id, unit) => {
  expect(told(put(made, [id, UNIT, unit]))).toEqual([`unitScaleEdited ${id}`]);
});

test('another thing counted is a changed unit as before', () => {
  expect(told(put(made, [HOMES, UNIT, 'hộ']))).toEqual([`unitEdited ${HOMES}`]);
});

test.each([null, 'chưa có số liệu', '90 căn'])('beside %j there is nothing to ask', (result) => {
  const book = put(made, [HOMES, UNIT, 'nghìn căn'], [HOMES, RESULT, result]);
  expect(told(book)).toEqual([`unitEdited ${HOMES}`]);
});

test('a line above the table is about the rows that count the same', () => {
  const homes = told(above('ĐVT: nghìn căn'));
  expect(homes).toContain(`unitScaleEdited ${HOMES}`);
  expect(homes).not.toContain(`unitScaleEdited ${INSURED}`);
});

test.each(['ĐVT: căn', 'ĐVT: %', 'Đơn vị tính: người', 'Đơn vị báo cáo: Sở Xây dựng', 'nghìn căn'])(
  'above the table, %j is of no other scale',
  (text) => {
    expect(told(above(text))).toEqual([]);
  },
);
