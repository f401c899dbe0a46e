/** Whom the line "(Kèm theo Báo cáo … của …)" above a table names. */
import { coverLine } from '../../../src/core/locate/coverLine';
import { SheetIndex } from '../../../src/core/locate/sheetIndex';

const names = (...lines: string[]) =>
  coverLine(
    new SheetIndex({
      name: 'A',
      visibility: 'visible',
      cells: lines.map((value, at) => ({ row: at + 1, column: 1, value })),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    }),
    9,
  )?.names;

it.each([
  ['(Kèm theo Báo cáo số 12/BC-UBND ngày 15 tháng 11 năm 2026 của UBND xã An Toàn)', ['UBND xã An Toàn']],
  ['Kèm theo Báo cáo số   12/BC-UBND  của  UBND xã An Toàn', ['UBND xã An Toàn']],
  ['(Kèm theo Báo cáo số 12 của UBND xã An Toàn về kết quả thực hiện các chỉ tiêu)', ['UBND xã An Toàn']],
  ['(Kèm theo Báo cáo thực hiện Kế hoạch số 5/KH-UBND của UBND tỉnh)', []],
  [
    '(Kèm theo Báo cáo thực hiện Kế hoạch số 5 của UBND tỉnh năm 2026 của UBND xã An Toàn)',
    ['UBND xã An Toàn'],
  ],
  [
    '(Kèm theo Báo cáo số 12 của UBND xã An Toàn về thực hiện Kế hoạch số 5 của UBND tỉnh)',
    ['UBND xã An Toàn'],
  ],
  ['(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của ……………………)', ['……………………']],
  ['(KÈM THEO BÁO CÁO SỐ 12 CỦA UBND XÃ AN TOÀN)', ['UBND XÃ AN TOÀN']],
  ['(Kèm theo Kế hoạch số 5/KH-UBND của UBND tỉnh Bình Định)', undefined],
  ['(Kèm theo Công văn số 5/SNV của Sở Nội vụ về việc báo cáo)', undefined],
  ['(Thực hiện Kế hoạch số 5 của UBND tỉnh)', undefined],
])('%s', (line, expected) => {
  expect(names('PHỤ LỤC', line)).toEqual(expected);
  expect(names('PHỤ LỤC', line.normalize('NFD'))).toEqual(expected);
});
