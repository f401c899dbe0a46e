/** A title of another year is known in whatever words, and the years of plans, targets and documents are none. */
import { otherYearInTitle, otherYearOver } from '../../../src/core/locate/otherYear';
import { SheetIndex } from '../../../src/core/locate/sheetIndex';
import { yearsSaid } from '../../../src/core/locate/yearsSaid';

const HEAD = ['STT', 'Chỉ tiêu', 'Kết quả', 'Ghi chú'];
/** Lines above a table whose headings stand in row 5. */
function sheet(lines: readonly string[], head: readonly (string | number)[] = HEAD): SheetIndex {
  return new SheetIndex({
    name: 'A',
    visibility: 'visible',
    cells: [
      ...lines.map((value, at) => ({ row: at + 1, column: 1, value })),
      ...head.map((value, at) => ({ row: 5, column: at + 1, value })),
      { row: 6, column: 2, value: 'Tổng số' },
      { row: 6, column: 3, value: 2025 },
    ],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  });
}
const inTitle = (...lines: string[]) => otherYearInTitle(sheet(lines), 7, 2026)?.last;
const over = (heading: string | number) =>
  otherYearOver(sheet([], HEAD.with(2, String(heading))), 7, new Set([3]), 2026)?.years.last;

it.each([
  'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU NĂM 2025',
  'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030 - NĂM 2025',
  'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030 (NĂM 2025)',
  'KẾT QUẢ ĐẾN 31/12/2025',
  'BÁO CÁO NĂM 2025',
  'Năm 2025',
  'Báo cáo 6 tháng đầu năm 2025',
  'KẾT QUẢ THỰC HIỆN KẾ HOẠCH NĂM 2025',
  'Tình hình thực hiện Kế hoạch số 81/KH-UBND ngày 23/4/2024 trong năm 2025',
])('%s is of 2025', (title) => {
  expect(inTitle('PHỤ LỤC', title)).toBe(2025);
});

it.each([
  'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030 - NĂM BÁO CÁO 2026',
  'Kết quả thực hiện các chỉ tiêu đến năm 2030',
  'Kết quả thực hiện đến năm 2030',
  'Kết quả các chỉ tiêu chủ yếu giai đoạn 2021-2030',
  'Thực hiện Kế hoạch số 81/KH-UBND ngày 23 tháng 4 năm 2024 của UBND huyện',
  'Thực hiện Quyết định số 2025/QĐ-UBND ngày 03/02/2024',
  '(Thực hiện Kế hoạch số ……/KH-UBND ngày … tháng … năm 2024)',
  'Báo cáo số 12/BC-UBND ngày 05/01/2027',
  'Kết quả các chỉ tiêu chủ yếu năm 2026 (cập nhật đến 15/01/2027)',
  'Kết quả các chỉ tiêu chủ yếu năm 2026 và so với năm 2025',
  'Quy Nhơn, ngày 5 tháng 1 năm 2025',
])('%s is of no other year', (title) => {
  expect(inTitle('PHỤ LỤC', title)).toBeUndefined();
});

it.each([
  ['Kỳ báo cáo: năm 2025', 2025],
  ['Năm báo cáo : 2025', 2025],
  ['KỲ SỐ LIỆU: 01/01/2025 - 31/12/2025', 2025],
  ['Kỳ báo cáo: năm 2026', undefined],
  ['Kỳ báo cáo: năm 2026 (so với năm 2025)', undefined],
  ['Kỳ báo cáo: cả năm', undefined],
])(
  'a line that says of which time the figures are counts beside a title of the year: %s',
  (line, expected) => {
    expect(inTitle('KẾT QUẢ CÁC CHỈ TIÊU NĂM 2026', line)).toBe(expected);
  },
);

it('the first line that says a year is the title', () => {
  expect(inTitle('KẾT QUẢ CÁC CHỈ TIÊU NĂM 2026', 'Số liệu dân số năm 2025')).toBeUndefined();
});

it.each(['Năm 2025', 'KQ năm 2025', 'TH 2025', '2025', 2025, 'Kết quả (2025)', 'Số liệu 31/12/2025'])(
  'over the results, %j is another year',
  (heading) => {
    expect(over(heading)).toBe(2025);
  },
);

it.each(['Kết quả', 'Ước TH 2026', '2026', 'TH 2026/TH 2025', 'Kết quả thực hiện mục tiêu 2030', 3])(
  'over the results, %j is none',
  (heading) => {
    expect(over(heading)).toBeUndefined();
  },
);

it('a number beneath the headings is no year', () => {
  expect(otherYearOver(sheet([]), 7, new Set([3]), 2026)).toBeUndefined();
});

it('spans are kept whole', () => {
  expect(yearsSaid('Kết quả năm học 2024-2025', 2026)).toEqual([{ first: 2024, last: 2025 }]);
});
