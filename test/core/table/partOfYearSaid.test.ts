/** Of which part of a year titles and headings say that figures are; whole years, documents and days of reports say none. */
import { isLikelyPartOfYear, isPeriodLine, partOfYearSaid } from '../../../src/core/table/partOfYearSaid';

it.each([
  'Kết quả 6 tháng đầu năm 2026',
  'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 9 THÁNG NĂM 2026',
  'Kết quả quý III/2026',
  'Quí 3 năm 2026',
  'Ước 11 tháng',
  'Sáu tháng đầu năm',
  'Kết quả quý III và chín tháng đầu năm 2026',
  'Kết quả 9T/2026',
  'Kết quả nửa đầu năm 2026',
  'Kết quả tháng 10/2026',
  'Tháng 10',
  'Báo cáo sơ kết 06 tháng đầu năm',
  'Kết quả thực hiện nhiệm vụ 6 tháng đầu năm và phương hướng, nhiệm vụ 6 tháng cuối năm 2026',
  'Tình hình thực hiện kế hoạch 9 tháng năm 2026 so với cùng kỳ',
  'Ket qua 6 thang dau nam 2026',
  'Kết quả quý III và 9 tháng đầu năm 2026',
  'Kết quả (9 tháng)',
  'Biểu 2: Kết quả quý III - 2026',
  'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU ĐẾN NĂM 2030 - 6 THÁNG ĐẦU NĂM 2026',
  'Kết quả quý I, II, III năm 2026',
  'Ước 6 tháng cuối năm 2026',
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
  'Kết quả năm 2026 (số liệu từ 01/01/2026 đến 30/9/2026)',
  'Kết quả hết quý III/2026',
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
  'Phụ lục kèm theo Báo cáo ngày 05 tháng 12 năm 2026 của UBND xã An Lão',
  'Thực hiện Kế hoạch của UBND tỉnh ngày 03 tháng 4 năm 2024',
  'Thực hiện Công văn 1234/SNV-LĐ ngày 03 tháng 6 năm 2026 của Sở Nội vụ',
  'Thực hiện Kế hoạch công tác quý III/2026 của Sở Nội vụ',
  'Kết quả năm 2026 (ban hành theo Quyết định ngày 9 tháng 5 năm 2026)',
  'Bao cao ngay 05 thang 12 nam 2026',
  'Biểu báo cáo 6 tháng/năm - năm báo cáo 2026',
  'Báo cáo 6 tháng, năm 2026',
  'Báo cáo năm, 6 tháng',
  'Kỳ báo cáo: 6 tháng □ Năm ☒',
  'Phụ lục 1: Tháng 12/2026',
  'Phụ lục 1: Tháng 10/2026',
  'Biểu số 11 – Tháng 12 năm 2026',
  'Biểu 1 - Tháng hành động vì trẻ em 2026, kết quả',
  'Biểu 3 tháng hành động năm 2026',
  'Kết quả tiêm chủng trẻ từ 6 tháng đến 36 tháng',
  'TH 11 tháng + ước tháng 12',
  'TH 10 tháng, ước 2 tháng',
  'KẾT QUẢ 9 THÁNG VÀ ƯỚC QUÝ IV NĂM 2026',
  'Kết quả năm 2026 (6 tháng + 6 tháng cuối năm)',
  'Kết quả 6 tháng + 6 tháng',
  'Kết quả quý I, II, III, IV năm 2026',
  'Kết quả quý I-IV/2026',
  'Kết quả hết quý IV/2026',
  'Kết quả đến hết quý IV năm 2026',
  'Kết quả mười hai tháng',
  'Kết quả chín tháng và quý IV năm 2026',
  'Kết quả mười một tháng và tháng 12',
  'Ket qua chin thang va quy IV nam 2026',
  'Kết quả năm 2026 (ước từ 10 tháng)',
  'Kết quả năm 2026 (số chính thức có sau quý I/2027)',
  'Báo cáo phục vụ kỳ họp giữa năm 2026',
  'KẾT QUẢ THỰC HIỆN SAU 3 THÁNG VẬN HÀNH CHÍNH QUYỀN 2 CẤP, NĂM 2026',
  'KẾT QUẢ 3 THÁNG VẬN HÀNH CHÍNH QUYỀN 2 CẤP, NĂM 2026',
  'Số liệu 11 tháng lấy từ Cục Thống kê',
  'Kết quả năm 2026 (theo báo cáo 6 tháng đầu năm)',
  'Kết quả 6 tháng đầu năm 2027',
  'Kết quả năm 2026 (Kỳ số liệu từ 15/12/2025 đến 14/12/2026)',
  'Kết quả năm 2026 (dân số đến 01/4/2026)',
  'Kết quả 6 tháng đầu năm và năm 2026',
  'Kết quả thực hiện tháng 11 và năm 2026',
  'Kết quả quý IV, năm 2026',
  'Biểu tổng hợp kèm Báo cáo quý III/2026',
  'Biểu mẫu áp dụng cho báo cáo 6 tháng đầu năm, báo cáo năm 2026',
  'Kết quả năm 2026 (ước trên cơ sở 11 tháng đầu năm 2026)',
  'Kết quả 10 tháng thực hiện, 2 tháng ước',
  'Kết quả 9 tháng năm học 2025-2026',
  'Kết quả 3 tháng cao điểm năm 2026',
  'Tổng hợp số liệu từ báo cáo quý III/2026 của các xã',
  'Kết quả năm 2026 và nhiệm vụ trọng tâm quý I năm 2027',
  'Kết quả năm 2026 (hạn gửi: đến 30/11/2026)',
  'Kết quả năm 2026 (gửi trước ngày 30/11/2026)',
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
  ['(Ước cả năm 2026)', true],
  ['Quy Nhơn, tháng 11 năm 2026', false],
  ['Thời hạn gửi: 6 tháng một lần', false],
])('%s is a line about the period alone: %p', (text, isLine) => {
  expect(isPeriodLine(text)).toBe(isLine);
});

it.each([
  ['TH 6 tháng đầu năm 2026', true],
  ['Quý III/2026', true],
  ['Lũy kế đến tháng 11', true],
  ['Kết quả đến 30/6', true],
  ['Kết quả nửa đầu năm', true],
  ['Chính thức tháng 8 năm 2026', true],
  ['Cộng dồn 9 tháng', true],
  ['Ước cả năm (9 tháng và quý IV)', false],
  ['Kết quả 12 tháng', false],
  ['Đến ngày 31/12/2026', false],
  ['Tỷ lệ trẻ em dưới 36 tháng tuổi', false],
  ['Kết quả năm 2026', false],
])('"%s" is probably of a part of the year: %p', (heading, isPart) => {
  expect(isLikelyPartOfYear(['Toàn tỉnh', heading], 2026)).toBe(isPart);
});

it('a heading of the whole year over a column outweighs the band that it stands under', () => {
  expect(isLikelyPartOfYear(['9 tháng và cả năm', 'Ước cả năm'], 2026)).toBe(false);
});
