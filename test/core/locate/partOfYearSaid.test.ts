/** Of which part of a year titles and headings say that figures are; whole years, documents and days of reports say none. */
import { isPeriodLine, partOfYearSaid } from '../../../src/core/locate/partOfYearSaid';

it.each([
  'Kết quả 6 tháng đầu năm 2026',
  'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 9 THÁNG NĂM 2026',
  'Kết quả quý III/2026',
  'Quí 3 năm 2026',
  'Ước 11 tháng',
  'Sáu tháng đầu năm',
  'Kết quả 9T/2026',
  'Kết quả nửa đầu năm 2026',
  'Kết quả tháng 10/2026',
  'Tháng 10',
  'Báo cáo sơ kết 06 tháng đầu năm',
  'Kết quả thực hiện nhiệm vụ 6 tháng đầu năm và phương hướng, nhiệm vụ 6 tháng cuối năm 2026',
  'Tình hình thực hiện kế hoạch 9 tháng năm 2026 so với cùng kỳ',
  'Ket qua 6 thang dau nam 2026',
])('%s: a stretch', (text) => {
  expect(partOfYearSaid(text, 2026)).toBe('stretch');
});

it.each([
  'Kết quả đến 30/9',
  'Kết quả đến ngày 15/11/2026',
  'Lũy kế đến hết tháng 10/2026',
  'Lũy kế đến hết tháng 10 năm 2026',
  'Lũy kế đến hết quý III',
  'Số liệu tính đến ngày 15 tháng 11 năm 2026',
])('%s: until a day', (text) => {
  expect(partOfYearSaid(text, 2026)).toBe('untilDay');
});

it.each([
  'Kết quả năm 2026',
  'Ước cả năm 2026',
  'Ước thực hiện năm 2026',
  'Kết quả 12 tháng',
  'Kết quả 9 tháng, ước thực hiện cả năm 2026',
  'BÁO CÁO KẾT QUẢ 9 THÁNG, ƯỚC THỰC HIỆN NĂM 2026',
  'Kết quả đến 31/12/2026',
  'Kết quả đến ngày 31 tháng 12 năm 2026',
  'Kết quả các chỉ tiêu chủ yếu năm 2026 (cập nhật đến 15/01/2027)',
  'Kết quả so với 6 tháng đầu năm 2026',
  'Kết quả năm 2026 so với 6 tháng đầu năm 2026',
  'Biểu báo cáo định kỳ 6 tháng, một năm',
  'Báo cáo số 12/BC-UBND ngày 05 tháng 6 năm 2026',
  'Báo cáo gửi trước ngày 30 tháng 11 hằng năm',
  'Kết quả thực hiện Kế hoạch số 81/KH-UBND ngày 23 tháng 4 năm 2024',
  'Tỷ lệ trẻ em dưới 6 tháng tuổi',
  'Kết quả 18 tháng',
  'Kế hoạch 6 tháng cuối năm',
  'Kết quả',
])('%s: none', (text) => {
  expect(partOfYearSaid(text, 2026)).toBeUndefined();
});

it.each([
  ['(Số liệu 6 tháng đầu năm 2026)', true],
  ['6 tháng đầu năm 2026', true],
  ['Kỳ báo cáo: quý III/2026', true],
  ['(Số liệu tính đến ngày 15/11/2026)', true],
  ['Số liệu dân số theo báo cáo 6 tháng đầu năm', false],
  ['Quy Nhơn, tháng 11 năm 2026', false],
  ['Thời hạn gửi: 6 tháng một lần', false],
])('%s is a line about the period alone: %p', (text, isLine) => {
  expect(isPeriodLine(text)).toBe(isLine);
});
