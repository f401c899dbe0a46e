/** Whom the line "(Kèm theo Báo cáo … của …)" above a table names. */
import { coverLine } from '../../../src/core/locate/coverLine';
import { SheetIndex } from '../../../src/core/locate/sheetIndex';

const nameIn = (...lines: string[]) =>
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
  )?.name;

it.each([
  ['(Kèm theo Báo cáo số 12/BC-UBND ngày 15 tháng 11 năm 2026 của UBND xã An Toàn)', 'UBND xã An Toàn'],
  ['(Kèm theo Báo cáo số 12/BC-UBND ngày 15/11/2026 của UBND xã An Toàn).', 'UBND xã An Toàn'],
  ['(Kèm theo Báo cáo số:   /BC-SNN&MT, ngày    tháng   năm 2026 của Sở X)', 'Sở X'],
  ['(Kèm theo dự thảo Báo cáo của UBND xã An Toàn, tỉnh Gia Lai)', 'UBND xã An Toàn, tỉnh Gia Lai'],
  ['Kèm theo Báo cáo số   12-BC/ĐU  của  UBND xã An Toàn', 'UBND xã An Toàn'],
  ['(Kèm theo Báo cáo số ……/BC-…… ngày …… tháng …… năm …… của ……………………)', '……………………'],
  ['(Ban hành kèm theo Báo cáo số 15/BC-UBND của UBND xã An Hòa)', 'UBND xã An Hòa'],
  ['(KÈM THEO BÁO CÁO SỐ 12 CỦA UBND XÃ AN TOÀN)', 'UBND XÃ AN TOÀN'],
  ['(Kèm theo Báo cáo số 12 của UBND xã An Toàn về kết quả)', 'UBND xã An Toàn về kết quả'],
  ['(Kèm theo Báo cáo số 12/BC-UBND ngày 15/12/2026 về việc sắp xếp của xã An Hòa)', undefined],
  ['(Kèm theo Báo cáo số 12/BC-UBND ngày 05/12/2026 theo Hướng dẫn số 3/HD-SYT của Sở Y tế)', undefined],
  ['(Kèm theo Báo cáo số 12/BC-UBND theo yêu cầu của Sở Y tế)', undefined],
  ['(Kèm theo Báo cáo số 12/BC-UBND theo đề nghị của Sở Y tế)', undefined],
  ['(Kèm theo Báo cáo số 12/BC-UBND theo mẫu biểu của Sở Y tế)', undefined],
  ['(Kèm theo Báo cáo số 12/BC-UBND - mẫu của Sở Y tế)', undefined],
  ['(Kèm theo Báo cáo số 12/BC-UBND Văn bản số 99 của Sở Y tế)', undefined],
  ['(Kèm theo Báo cáo số 12/BC-UBND, Thông báo số 3 của Sở Y tế)', undefined],
  ['(Kèm theo Báo cáo số 12 phục vụ đoàn kiểm tra của Sở Y tế)', undefined],
  ['(Kèm theo Báo cáo thay cho Báo cáo số 5 của Sở Y tế)', undefined],
  ['(Kèm theo Báo cáo thực hiện Kế hoạch số 5 của UBND tỉnh năm 2026 của UBND xã An Toàn)', undefined],
  ['(Kèm theo Kế hoạch số 5/KH-UBND của UBND tỉnh Bình Định)', undefined],
  ['(Kèm theo Công văn số 5/SNV của Sở Nội vụ về việc báo cáo)', undefined],
  ['(Thực hiện Kế hoạch số 5 của UBND tỉnh)', undefined],
])('%s', (line, expected) => {
  expect(nameIn('PHỤ LỤC', line)).toBe(expected);
  expect(nameIn('PHỤ LỤC', line.normalize('NFD'))).toBe(expected?.normalize('NFC'));
});

it('says nothing where two lines name two', () => {
  expect(nameIn('(Kèm theo Báo cáo của Sở X)', '(Kèm theo Báo cáo của Sở Y)')).toBeUndefined();
});
