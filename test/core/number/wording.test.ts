import { readKindWords } from '../../../src/core/number/kindWords';
import { readNumber } from '../../../src/core/number/readNumber';
import { shorthand } from './shorthand';

const read = (text: string) => shorthand(readNumber(text));

describe('comparators', () => {
  it.each([
    ['trên 93%', '> 93 %'],
    ['Hơn 6.400 hộ', '> 6400 hộ'],
    ['vượt 88%', '> 88 % (overOrBy)'],
    ['> 4,5', '> 4.5'],
    ['dưới 3,2%', '< 3.2 %'],
    ['thấp hơn 7', '< 7'],
    ['chưa đến 9%', '< 9 %'],
    ['<15%', '< 15 %'],
    ['ít nhất 22 xã', '≥ 22 xã'],
    ['Tối thiểu 80%', '≥ 80 %'],
    ['không dưới 45%', '≥ 45 %'],
    ['không thấp hơn 45%', '≥ 45 %'],
    ['từ 64% trở lên', '≥ 64 %'],
    ['tử 64% trở lên', '≥ 64 %'],
    ['64% trở lên', '≥ 64 %'],
    ['≥ 64', '≥ 64'],
    ['>=64', '≥ 64'],
    ['=> 64', '≥ 64'],
    ['không quá 3 hộ', '≤ 3 hộ'],
    ['tối đa 3', '≤ 3'],
    ['không vượt quá 3', '≤ 3'],
    ['không hơn 3', '≤ 3'],
    ['3% trở xuống', '≤ 3 %'],
    ['≤3', '≤ 3'],
    ['=<3', '≤ 3'],
    ['đạt trên 93%', '> 93 %'],
    ['khoảng 71,5 tuổi', '~ 71.5 tuổi'],
    ['xấp xỉ 30', '~ 30'],
    ['gần 2.000 hộ', '~ 2000 hộ'],
    ['~30', '~ 30'],
    ['≈ 30', '~ 30'],
    ['khoảng hơn 30%', '~> 30 %'],
    ['tren 93%', '> 93 %'],
    ['khong qua 3%', '≤ 3 %'],
    ['TRÊN 93%', '> 93 %'],
    ['đạt 93%', '93 %'],
    ['là 93%', '93 %'],
    ['= 93%', '93 %'],
    ['giảm còn 4,1%', '4.1 %'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['trên 93% trở lên', 'dưới trên 5', 'không 93%', 'bằng 25% giá trị hợp đồng', 'vượt 5% kế hoạch'])(
    '%j contradicts itself or measures something else',
    (text) => {
      expect(read(text)).toBe('! text');
    },
  );
});

describe('intervals', () => {
  it.each([
    ['22-27%', '22..27 %'],
    ['22% – 27%', '22..27 %'],
    ['từ 22% đến 27%', '22..27 %'],
    ['từ 2 đến 4', '2..4'],
    ['0,6-1,2 điểm %', '0.6..1.2 điểm %'],
    ['2,0 – 2,5 % / năm', '2..2.5 %/năm'],
    ['khoảng 22-27%', '~ 22..27 %'],
    ['6.100-6.300 USD', '6100..6300 USD'],
    ['3-4 xã', '3..4 xã'],
    ['1-1,8', '1..1.8'],
    ['4-6 nghìn hộ', '4000..6000 hộ (multiplied)'],
    ['2-3', '? rangeOrDate 2 | 3'],
    ['27-22%', '? severalValues 27 | 22'],
    ['tăng từ 22% lên 27%', '? severalValues 27 | 22'],
    ['trên 22-27%', '! text'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('estimates and final figures', () => {
  it.each([
    ['Ước 52,3%', '52.3 % estimate'],
    ['ước đạt 52,3%', '52.3 % estimate'],
    ['ước thực hiện 1.800 căn', '1800 căn estimate'],
    ['52,3% (ước)', '52.3 % estimate'],
    ['chính thức 52,3%', '52.3 % official'],
    ['52,3% (chính thức)', '52.3 % official'],
    ['ước khoảng 52%', '~ 52 % estimate'],
    ['Ước 6 tháng đạt 45%', '45 % estimate (extraText)'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('what stands around a number', () => {
  it.each([
    ['52,3%*', '52.3 %'],
    ['52,3%²', '52.3 %'],
    ['480 km²[2][3]', '480 km²'],
    ['250 người[cần dẫn nguồn]', '250 người'],
    ['1.750 căn (2)', '1750 căn'],
    ['1.750(2)', '1750'],
    ['52,3 (1)', '52.3'],
    ['52,3%(1)', '52.3 %'],
    ['71 tuổi rưỡi', '71.5 tuổi'],
    ['71 tuổi rưỡi trở lên', '≥ 71.5 tuổi'],
    ['2 triệu đồng rưỡi', '2.5 triệu đồng'],
    ['9 tháng rưỡi', '9.5 tháng'],
    ['62% (9 xã)', '62 % (extraText)'],
    ['52,3% (KH: 50%)', '52.3 % (extraText)'],
    ['25 ha (250.000 m2)', '25 ha (extraText)'],
    ['14 xã đạt chuẩn', '14 xã (extraText)'],
    ['52,3% so với năm 2024', '52.3 % (extraText)'],
    ['Năm 2026: 52,3%', '52.3 % (extraText)'],
    ['52,3%, tăng 2% so với cùng kỳ', '52.3 % (extraText)'],
    ['6.120/9.044 xã', '6120 xã (extraText)'],
    ['14 xã/17 xã', '14 xã (extraText)'],
    ['giảm 0,9 điểm %', '0.9 điểm % (change)'],
    ['tăng 3 xã', '3 xã (change)'],
    ['12,7 bác sỹ/1 vạn dân', '12.7 bác sỹ/1 vạn dân'],
    ['107 bé trai/100 bé gái', '107 bé trai/100 bé gái'],
    ['28 m² sàn/người', '28 m² sàn/người'],
    ['410 người/km²', '410 người/km²'],
    ['58 xã, phường', '58 xã, phường'],
    ['3 tû ®ång', '3 tỷ đồng (legacyEncoding)'],
    ['döôùi 9 xaõ', '< 9 xã (legacyEncoding)'],
    ['03 (ba) xã', '3 xã'],
    ['6 lớp/180 người', '6 lớp (extraText)'],
    ['2 xã - 5 thôn', '? severalValues 2 | 5'],
    ['Trồng mới 40 ha', '40 ha (extraText)'],
    ['52,3%; 48,1%', '? severalValues 52.3 | 48.1'],
    ['52,3%\n48,1%', '? severalValues 52.3 | 48.1'],
    ['5 xã và 2 phường', '? severalValues 5 | 2'],
    ['90%/85%', '? severalValues 90 | 85'],
    ['1/3 số hộ', '? severalValues 33.33 | 1'],
    ['1.000 tấn', '? severalValues 1000 | notReported'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('periods in front of a number', () => {
  it.each([
    '9 tháng 52,3%',
    '9 tháng: 52,3%',
    '9 tháng - 52,3%',
    '6 tháng đầu năm 2026 52,3%',
    '6T 52,3%',
    '9T/2026: 52,3%',
    '9T2026: 52,3%',
    'Quý III 52,3%',
    'quý 3 năm 2026 52,3%',
    'Q3: 52,3%',
    'QIII/2026: 52,3%',
    'T9/2026 52,3%',
    'tháng 9 52,3%',
    'năm 2026: 52,3%',
    'năm 2026, 52,3%',
    'năm 2026 52,3%',
    'đến 30/9/2026 đạt 52,3%',
    'Nam 2026: 52,3%',
  ])('%j is 52,3 with the period left aside', (text) => {
    expect(read(text)).toBe('52.3 % (extraText)');
  });
  it.each([
    ['Quý 3 412 hộ', '412 hộ (extraText)'],
    ['trong năm 12 xã', '12 xã (extraText)'],
    ['9 tháng', '9 tháng'],
    ['3-5 tháng', '3..5 tháng'],
    ['9 tháng 15 ngày', '? severalValues 9 | 15'],
    ['71 tuổi 6 tháng', '? severalValues 71 | 6'],
    ['Quý I: 100, quý II: 200', '? severalValues 100 | 200'],
    ['500 căn trong tháng 6', '500 căn (extraText)'],
  ])('%j is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('readKindWords', () => {
  it.each([
    ['Ước TH', 'estimate'],
    ['ƯTH', 'estimate'],
    ['(sơ bộ)', 'estimate'],
    ['Tạm tính.', 'estimate'],
    ['UOC THUC HIEN', 'estimate'],
    ['Số liệu chính thức', 'official'],
    ['estimate', 'estimate'],
    ['', undefined],
    ['ước 52%', undefined],
    ['cả hai', undefined],
  ])('%j is %s', (text, kind) => {
    expect(readKindWords(text)).toBe(kind);
  });
});

describe('what is no number', () => {
  it.each([
    ['14/02/2011', 'date'],
    ['7/2.026', 'date'],
    ['tháng 8/2026', 'date'],
    ['năm 2026', 'date'],
    ['Quý II/2026', 'date'],
    ['2021-2025', 'date'],
    ['6/5', 'date'],
    ['05/06', 'date'],
    ['24/7', 'date'],
    ['00', 'code'],
    ['0407', 'code'],
    ['05B2.3.117', 'code'],
    ['18-KH/TU', 'code'],
    ['7h30', 'code'],
    ['10⁶', 'code'],
    ['(8)=(7/5)', 'legend'],
    ['3=1+2', 'legend'],
    ['(9)', 'legend'],
    ['Tỷ đồng', 'unit'],
    ['%', 'unit'],
    ['Chưa đạt', 'qualitative'],
    ['Đạt', 'qualitative'],
    ['Cơ bản hoàn thành', 'qualitative'],
    ['✓', 'mark'],
    ['#N/A', 'formulaError'],
    ['#REF!', 'formulaError'],
    ['9 tháng 6', 'date'],
    ['66⅓', 'code'],
    ['66 ⅓', 'code'],
    ['71¹⁄₂', 'code'],
    ['1e-400', 'code'],
    ['1e400', 'code'],
    ['=SUM(A1:A9)', 'text'],
    ['=4+5', 'text'],
    ['@tong', 'text'],
    ['KH: 50%', 'text'],
    ['Xem phụ lục 3', 'text'],
  ])('%j is a %s', (text, code) => {
    expect(readNumber(text)).toEqual({ state: 'unreadable', code });
  });
});
