/** The years that headings say results are of. */
import { statedYears, yearInHeading } from '../../../src/core/locate/yearInHeading';
import { SheetIndex } from '../../../src/core/locate/sheetIndex';

const cell = (value: string) => ({ row: 1, column: 1, value });
const yearOf = (value: string) =>
  yearInHeading(
    new SheetIndex({
      name: 'A',
      visibility: 'visible',
      cells: [cell(value)],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    }),
    2,
  );

test.each([
  ['Kết quả năm 2026', { first: 2026, last: 2026 }],
  ['Kết quả năm học 2025-2026', { first: 2025, last: 2026 }],
  ['Kết quả năm học 2025 – 26', { first: 2025, last: 2026 }],
  ['Kết quả thực hiện giai đoạn 2026-2030', { first: 2026, last: 2030 }],
  // A month, an earlier year, a year alone behind a day: no end of a span.
  ['Kết quả 2026-10', { first: 2026, last: 2026 }],
  ['Kết quả năm 2026/2025', { first: 2026, last: 2026 }],
  ['Kế hoạch năm 2026', undefined],
  ['Báo cáo (Kèm theo Báo cáo năm 2026)', undefined],
])('%s', (text, years) => {
  expect(statedYears(cell(text))).toEqual(years);
});

test('a school year is reported in the year in which it ends, and a longer span says no year', () => {
  expect(yearOf('Kết quả năm học 2025-2026')).toBe(2026);
  expect(yearOf('Kết quả thực hiện giai đoạn 2026-2030')).toBeUndefined();
});
