import { headingRole, isEstimateHeading, isYearHeading, yearsIn } from '../../../src/core/table/heading';
import { readOrdinal, settleRoman, splitOrdinal } from '../../../src/core/table/ordinal';
import { isInCapitals, isTotalName, readLabel } from '../../../src/core/table/rowText';
import { isDitto, isUnitText, splitUnit, statedUnit } from '../../../src/core/table/unitText';

test.each([
  ['STT', 'ordinal'],
  ['Số TT', 'ordinal'],
  ['Tên chỉ tiêu', 'label'],
  ['NỘI DUNG CHỈ TIÊU', 'label'],
  ['Đơn vị\ntính', 'unit'],
  ['ĐVT', 'unit'],
  ['Đơn vị', 'unit'],
  ['Đơn vị thực hiện', 'text'],
  ['Mục tiêu 2030', 'target'],
  ['KH\n2025', 'target'],
  ['KH2020', 'target'],
  ['Chỉ tiêu giao năm 2026', 'target'],
  ['Kế hoạch thực hiện năm 2026', 'target'],
  ['Kết quả thực hiện kế hoạch', 'result'],
  ['Kết quả năm 2026', 'result'],
  ['TH\n2015', 'result'],
  ['ƯTH/ TH\n2020', 'result'],
  ['Ước thực hiện cả năm', 'result'],
  ['So sánh (%)', 'comparison'],
  ['ƯTH2020/ƯTH2019', 'comparison'],
  ['Tỷ lệ sử dụng dự toán', 'comparison'],
  ['Tăng, giảm', 'comparison'],
  ['Ước TH so KH (%)', 'comparison'],
  ['Thực hiện so cùng kỳ', 'comparison'],
  ['Số kế hoạch', 'target'],
  ['Thực hiện đến 30/9/2026', 'result'],
  ['6=5/4', 'comparison'],
  ['TH/KH', 'comparison'],
  ['ƯTH / KH 2026 (%)', 'comparison'],
  ['Thực hiện năm 2026/Kế hoạch', 'comparison'],
  ['Ghi chú', 'text'],
  ['Cơ quan chủ trì', 'text'],
  ['chi tieu', 'label'],
  ['Lĩnh vực', 'group'],
  ['Sở Y tế', undefined],
])('the heading "%s" heads a column of kind %s', (text, role) => {
  expect(headingRole(text)).toBe(role);
});

test('years and estimates in headings', () => {
  expect(yearsIn('TH2020 so với 2019')).toEqual([2020, 2019]);
  expect(isYearHeading('Năm 2026')).toBe(true);
  expect(isYearHeading('Kết quả 2026')).toBe(false);
  expect(isEstimateHeading('Ước TH 2026')).toBe(true);
  expect(isEstimateHeading('ƯTH/ TH 2020')).toBe(false);
});

test.each([
  ['2.1. Tỷ lệ hộ nghèo', '2.1', 'dotted2', 'Tỷ lệ hộ nghèo'],
  ['1.2.Củ năng', '1.2', 'dotted2', 'Củ năng'],
  ['1. Dân số', '1', 'arabic', 'Dân số'],
  ['I.Diện tích', 'I', 'roman', 'Diện tích'],
  ['E. SẢN XUẤT', 'E', 'upper', 'SẢN XUẤT'],
  ['a) Trẻ em', 'a', 'lower', 'Trẻ em'],
  ['đ) Khác', 'đ', 'lower', 'Khác'],
  [' - Nông nghiệp', '-', 'dash', 'Nông nghiệp'],
  ['+ Trồng trọt', '+', 'plus', 'Trồng trọt'],
])('"%s" is numbered', (label, text, style, rest) => {
  expect(splitOrdinal(label)).toEqual({ ordinal: { text, style }, rest });
});

test.each(['14 loại vắc xin', '10.000 dân', 'Chỉ tiêu', '2,45% lao động', 'Y tế'])('"%s" is not', (label) => {
  expect(splitOrdinal(label).ordinal).toBeUndefined();
});

test('ordinals of their own cells', () => {
  expect(readOrdinal('(2)')?.style).toBe('arabic');
  expect(readOrdinal('I.1')?.style).toBe('romanDotted');
  expect(readOrdinal('Tổng')).toBeUndefined();
  const [roman] = [readOrdinal('I')!];
  expect(settleRoman(roman, 'H').style).toBe('upper');
  expect(settleRoman(roman, undefined).style).toBe('roman');
});

test('labels are taken apart', () => {
  expect(readLabel('- Trong đó: nữ')).toEqual({
    name: 'nữ',
    ordinal: { text: '-', style: 'dash' },
    isPart: true,
  });
  expect(readLabel('3. Tỷ lệ hộ nghèo (%)*')).toEqual({
    name: 'Tỷ lệ hộ nghèo',
    ordinal: { text: '3', style: 'arabic' },
    isPart: false,
    unit: '%',
  });
  expect(readLabel('Chỉ số phát triển con người (HDI)').name).toBe('Chỉ số phát triển con người (HDI)');
  expect(isTotalName('Tổng số')).toBe(true);
  expect(isTotalName('Tổng số hộ')).toBe(false);
  expect([isInCapitals('NHÀ Ở'), isInCapitals('GRDP'), isInCapitals('Y TẾ, DÂN SỐ')]).toEqual([
    true,
    false,
    true,
  ]);
});

test('units', () => {
  expect(splitUnit('Tuổi thọ, %')).toEqual({ rest: 'Tuổi thọ', unit: '%' });
  expect(splitUnit('Sản lượng (ĐVT: tấn)')).toEqual({ rest: 'Sản lượng', unit: 'tấn' });
  expect(splitUnit('GRDP (giá so sánh)')).toEqual({ rest: 'GRDP (giá so sánh)' });
  expect(statedUnit('(Đơn vị tính: Triệu đồng)')).toBe('Triệu đồng');
  expect(statedUnit('Đơn vị: Sở Y tế')).toBeUndefined();
  expect(['Tạ/Ha', 'm² sàn/người', 'nghìn căn', 'điều dưỡng, hộ sinh/10.000 dân'].every(isUnitText)).toBe(
    true,
  );
  expect(['Sở Y tế', 'nhóm 2', 'HDI'].some(isUnitText)).toBe(false);
  expect(['"', '-nt-', 'như trên'].every(isDitto)).toBe(true);
});
