/** Tables side by side are read each for itself; what only looks so stays one table. */
import { findTables } from '../../../src/core/table/findTables';
import { selectTables } from '../../../src/core/table/selectTables';
import { sheetRange } from '../../../src/core/table/places';
import type { Written } from '../../support/sheet';
import { sheetOf } from '../../support/sheet';

const HEAD = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả 2026'];
const LEFT = [1, 'Tỷ lệ thất nghiệp chung', '%', 2.4];
const RIGHT = [7, 'Số cây xanh đã trồng', 'cây', 130];

const ranges = (rows: readonly (readonly Written[])[]) =>
  findTables(sheetOf(rows.map((row) => [...row]))).map(sheetRange);

test.each<[string, Written[][], string[]]>([
  [
    'a blank column between them',
    [
      [...HEAD, null, ...HEAD],
      [...LEFT, null, ...RIGHT],
    ],
    ['A1:D2', 'F1:I2'],
  ],
  [
    'the same headings twice',
    [
      [...HEAD, ...HEAD],
      [...LEFT, ...RIGHT],
    ],
    ['A1:D2', 'E1:H2'],
  ],
  [
    'other headings over the second',
    [
      [...HEAD, null, 'Nội dung', 'ĐVT', 'Thực hiện'],
      [...LEFT, null, 'Số cây xanh', 'cây', 130],
    ],
    ['A1:D2', 'F1:H2'],
  ],
  [
    'a shorter one at the right',
    [[...HEAD, null, ...HEAD], [...LEFT, null, ...RIGHT], LEFT],
    ['A1:D3', 'F1:I2'],
  ],
])('two tables: %s', (_, rows, expected) => {
  expect(ranges(rows)).toEqual(expected);
});

test.each<[string, Written[][]]>([
  [
    'a blank column in one table',
    [
      ['TT', 'Chỉ tiêu', null, 'ĐVT', 'Kết quả 2026'],
      [1, 'Tỷ lệ A', null, '%', 2.4],
    ],
  ],
  [
    'a target apart, under "Mục tiêu"',
    [
      ['TT', 'Chỉ tiêu', 'ĐVT', null, 'Mục tiêu', 'Kết quả'],
      [1, 'Tỷ lệ A', '%', null, 'Trên 95', 96],
    ],
  ],
  [
    'years over and over',
    [
      ['Chỉ tiêu', 'KH 2025', 'TH 2025', 'KH 2026', 'TH 2026'],
      ['Tỷ lệ A', 1, 2, 3, 4],
    ],
  ],
])('one table: %s', (_, rows) => {
  expect(ranges(rows)).toHaveLength(1);
});

test('a selection means the table it touches; beside both it means both', () => {
  const sheet = sheetOf([
    [...HEAD, null, ...HEAD],
    [...LEFT, null, ...RIGHT],
  ]);
  const selected = (firstColumn: number, lastColumn: number) =>
    selectTables(sheet, [{ firstRow: 1, lastRow: 2, firstColumn, lastColumn }]).map(({ table }) =>
      sheetRange(table),
    );
  expect(selected(1, 4)).toEqual(['A1:D2']);
  expect(selected(9, 9)).toEqual(['F1:I2']);
  expect(selected(3, 7)).toEqual(['A1:D2', 'F1:I2']);
  expect(selected(12, 13)).toEqual(['A1:D2', 'F1:I2']);
});
