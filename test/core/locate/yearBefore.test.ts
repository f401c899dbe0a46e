/** Headings that say nothing but that figures are of the year before; comparisons, and what only mentions that year, do not. */
import { yearBeforeSaid } from '../../../src/core/locate/yearBefore';

it.each([
  'Năm trước',
  'NĂM NGOÁI',
  'Cùng kỳ',
  'Cùng kỳ năm trước',
  'Kết quả cùng kỳ năm 2025',
  'Kết quả năm trước (%)',
  'Kết quả (năm trước)',
  'Thực hiện năm trước liền kề',
  'TH năm trước (2025)',
  'Số liệu năm liền trước',
  'KQ CK',
  'Kỳ trước',
  'Nam truoc',
  'Ket qua cung ky nam truoc',
])('%s is of the year before', (text) => {
  expect(yearBeforeSaid(text, 2026)).toBe(2025);
});

it('the year that it names counts', () => {
  expect(yearBeforeSaid('Cùng kỳ năm 2024', 2026)).toBe(2024);
  expect(yearBeforeSaid('Cùng kỳ năm 2026', 2026)).toBeUndefined();
});

it.each([
  'Kết quả',
  'Kết quả năm 2026',
  'So với cùng kỳ',
  'Tăng/giảm so cùng kỳ',
  '% so cùng kỳ năm trước',
  'Cùng kỳ (tăng, giảm)',
  'Kết quả so với năm trước',
  'Kết quả (cả số năm trước chuyển sang)',
  'Lũy kế từ năm trước',
  'Kết quả năm 2026 (cùng kỳ)',
  'Năm nay',
  'Mẫu số (dân số năm trước)',
  'Kế hoạch năm trước',
  'Sơ kết',
])('%s is not', (text) => {
  expect(yearBeforeSaid(text, 2026)).toBeUndefined();
});
