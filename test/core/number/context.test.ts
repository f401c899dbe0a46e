import { readNumber } from '../../../src/core/number/readNumber';
import type { NumberContext } from '../../../src/core/number/reading';
import { shorthand } from './shorthand';

const share: NumberContext = { unit: '%', bounds: { lower: '0', upper: '100' }, targetMagnitude: '95' };
const homes: NumberContext = { unit: 'căn', integer: true };
const age: NumberContext = { unit: 'tuổi', plausible: { lower: '50', upper: '100' } };

function check(context: NumberContext, rows: [string, string][]): void {
  it.each(rows)('%j is %s', (text, expected) => {
    expect(shorthand(readNumber(text, context))).toBe(expected);
  });
}

describe('a share of a whole', () => {
  check(share, [
    ['63,8', '63.8'],
    ['63,8%', '63.8 %'],
    ['63.8', '63.8 (decimalMark)'],
    ['18.450', '18.45 (decimalMark)'],
    ['18,450', '18.45'],
    ['150.250', '? decimalOrThousands 150.25 | 150250'],
    ['0,638', '? unitScale 63.8 | 0.638'],
    ['0,638%', '0.638 %'],
    ['0', '0'],
    ['1', '1'],
    ['14/17 xã', '? severalValues 82.35 | 14'],
    ['14 xã (82%)', '? severalValues 82 | 14'],
    ['2 điểm %', '2 điểm % (unitDiffers)'],
    ['14 xã', '? unitConflict 14'],
    ['- 5%', '5 % (extraText)'],
  ]);
  // Offices state shares in one or two decimals; a fraction of one has more.
  it.each([
    ['0,412', '? unitScale 41.2 | 0.412'],
    ['0,0245', '? unitScale 2.45 | 0.0245'],
    ['0,412%', '0.412 %'],
    ['0,41', '0.41'],
    ['0,8', '0.8'],
    ['1,412', '1.412'],
  ])('%j with no target known is %s', (text, expected) => {
    expect(shorthand(readNumber(text, { unit: '%' }))).toBe(expected);
    expect(shorthand(readNumber(text, { unit: '%', targetMagnitude: '0.5' }))).not.toContain('unitScale');
  });
  it('is not asked about fractions beside a target below one', () => {
    expect(shorthand(readNumber('0,4', { unit: '%', targetMagnitude: '0.5' }))).toBe('0.4');
  });
});

describe('a count', () => {
  check(homes, [
    ['18.450', '18450'],
    ['18,450', '? decimalOrThousands 18450 | 18.45'],
    ['18,4', '? fractionInCount 18400 | 18.4'],
    ['18,4555', '? fractionInCount 18.4555'],
    // No slip of the thousands: English settings leave "1.200.500" as text.
    ['1.200,5', '? fractionInCount 1200.5'],
    // Nor where it would make the part more than the whole it is of.
    ['400,5/1.000', '? fractionInCount 400.5'],
    ['0,4/1', '? fractionInCount 0.4'],
    ['1,2/4', '? fractionInCount 1.2'],
    ['1,2/4.000', '? fractionInCount 1200 | 1.2'],
    // Nor where no mark was typed.
    ['mười hai rưỡi', '? fractionInCount 12.5'],
    ['200 rưỡi', '? fractionInCount 200.5'],
    ['18½', '? fractionInCount 18.5'],
    ['18,45 chục căn', '? fractionInCount 184.5'],
    ['hai trăm rưỡi', '250 (inWords)'],
    ['một nghìn hai trăm rưỡi căn', '1250 căn (inWords, multiplied)'],
    ['18,4 nghìn căn', '18400 căn (multiplied)'],
    // Digits first, and words behind them.
    ['1 nghìn hai trăm', '1200 (inWords, multiplied)'],
    ['1 nghìn hai trăm căn', '1200 căn (inWords, multiplied)'],
    ['12 nghìn chín', '12900 (inWords, multiplied)'],
    ['1 nghìn không trăm linh năm căn', '1005 căn (inWords, multiplied)'],
    ['1 nghìn linh năm căn', '1005 căn (inWords, multiplied)'],
    ['2 trăm năm mươi căn', '250 căn (inWords, multiplied)'],
    ['2 trăm lẻ năm căn', '205 căn (inWords, multiplied)'],
    ['1 nghìn hai trăm chỗ đậu', '? severalValues 1200 | 1000'],
    ['5 nghìn một quý', '5000 một quý (multiplied, unitDiffers)'],
    ['5 nghìn năm 2025', '5000 (multiplied, extraText)'],
    ['8 xã, hai nghìn căn', '8 xã (unitDiffers, extraText)'],
    ['18.450 căn nhà', '18450 căn nhà'],
    ['18.450 hộ', '18450 hộ (unitDiffers)'],
    ['05', '5'],
    ['4-6', '4..6 (mayBeDate)'],
  ]);
  it.each([
    ['18,450', { ...homes, bounds: { lower: '1000' } }, '18450 (decimalMark)'],
    ['18,450', { ...homes, plausible: { lower: '1000', upper: '50000' } }, '18450 (decimalMark)'],
    ['275,000', { unit: 'đồng' }, '275000 (decimalMark)'],
  ])('%j in %j is %s', (text, context, expected) => {
    expect(shorthand(readNumber(text, context))).toBe(expected);
  });
});

describe('a count whose unit is not known', () => {
  check({ integer: true }, [
    ['4 triệu', '4000000 (multiplied)'],
    ['1,5 triệu', '1500000 (multiplied)'],
    ['0,4 tỷ', '400000000 (multiplied)'],
    ['4tr', '4000000 (multiplied)'],
    ['4 triệu đồng', '4000000 đồng (multiplied)'],
    ['1,5 triệu trẻ', '1500000 trẻ (multiplied)'],
    ['2-3 triệu', '2000000..3000000 (multiplied)'],
  ]);
});

describe('a measured number', () => {
  check(age, [
    ['71.250', '71.25 (decimalMark)'],
    ['71,25', '71.25'],
    ['khoảng 71,2 tuổi', '~ 71.2 tuổi'],
  ]);
});

describe('multiplying words', () => {
  it.each<[string, string | undefined, string]>([
    ['15,2 nghìn hộ', undefined, '15200 hộ (multiplied)'],
    ['3 vạn người', 'người', '30000 người (multiplied)'],
    ['1,8 triệu người', 'triệu người', '1.8 triệu người'],
    ['1.800.000 người', 'triệu người', '1.8 triệu người (multiplied)'],
    ['hơn 61.300 tỷ đồng', 'tỷ đồng', '> 61300 tỷ đồng'],
    ['hơn 61.300 tỷ đồng', undefined, '> 61300 tỷ đồng'],
    ['61.300 tỷ đồng', 'đồng', '61300000000000 đồng (multiplied)'],
    ['61.300 triệu đồng', 'tỷ đồng', '61.3 tỷ đồng (multiplied)'],
    ['61 nghìn tỷ', 'tỷ đồng', '61000 tỷ đồng (multiplied)'],
    ['2tr7', undefined, '2.7 triệu'],
    ['2tr7', 'đồng', '2700000 (multiplied)'],
    ['2 triệu rưỡi', undefined, '2.5 triệu'],
    ['2 tỷ 300 triệu đồng', undefined, '2.3 tỷ đồng'],
    ['45 trđ', 'triệu đồng', '45 triệu đồng'],
    ['45k', 'đồng', '45000 (multiplied)'],
    ['3 tỷ 40', undefined, '? brokenDigits 3.04 | 3.4'],
    ['3 tỷ 40', 'đồng', '? brokenDigits 3040000000 | 3400000000'],
    ['1 triệu 20', 'triệu đồng', '? brokenDigits 1.02 | 1.2'],
    ['3 tỷ 400', 'tỷ đồng', '3.4 tỷ'],
    ['6 trăm 3', undefined, '? brokenDigits 603 | 630'],
    ['4 chục 5', undefined, '45 (multiplied)'],
    ['1 tỷ 200 triệu 500 nghìn', 'đồng', '1200500000 (multiplied)'],
    ['12 nghìn 9 trăm', 'căn', '12900 (multiplied)'],
    ['1k2', 'đồng', '! code'],
    ['600 nghìn-2 triệu', undefined, '600000..2000000 (multiplied)'],
    ['600 nghìn đồng - 2 triệu đồng', 'triệu đồng', '0.6..2 triệu đồng (multiplied)'],
    ['3 tỷ - 600 triệu', 'tỷ đồng', '? severalValues 3 | 0.6'],
    ['3 tỷ - 600 triệu', undefined, '? severalValues 3000000000 | 600000000'],
    ['600-2 triệu', 'đồng', '? severalValues 600 | 2000000'],
    ['tỷ lệ 45%', '%', '45 %'],
  ])('%j for %s is %s', (text, unit, expected) => {
    expect(shorthand(readNumber(text, unit === undefined ? {} : { unit }))).toBe(expected);
  });
});

const doctors = 'bác sĩ/10.000 dân';

describe('rates', () => {
  it.each([
    ['650 bác sĩ', doctors, '650 bác sĩ (unitDiffers)'],
    ['13 bác sĩ', doctors, '13 bác sĩ (unitDiffers)'],
    ['13 bác sĩ/vạn dân', doctors, '13 bác sĩ/vạn dân'],
    ['1,3 bác sĩ/1.000 dân', doctors, '13 bác sĩ/10.000 dân (multiplied)'],
    ['3.200.000 m2', 'm² sàn/người', '3200000 m2 (unitDiffers)'],
    ['27 m2/người', 'm² sàn/người', '27 m2/người'],
    ['18.450 căn/năm', 'căn', '18450 căn/năm (unitDiffers)'],
    ['58 triệu', 'triệu đồng/người', '58 triệu'],
    ['58 triệu đồng', 'triệu đồng/người', '58 triệu đồng (unitDiffers)'],
    ['58.000.000 đồng', 'triệu đồng/người', '58 triệu đồng/người (multiplied, unitDiffers)'],
    ['58 triệu đồng/người/năm', 'triệu đồng/người', '58 triệu đồng/người/năm'],
    [
      '9 điều dưỡng và hộ sinh/10.000 dân',
      'điều dưỡng, hộ sinh/10.000 dân',
      '9 điều dưỡng và hộ sinh/10.000 dân',
    ],
    ['9 điều dưỡng/10.000 dân', 'điều dưỡng, hộ sinh/10.000 dân', '9 điều dưỡng/10.000 dân (unitDiffers)'],
  ])('%j for %j is %s', (text, unit, expected) => {
    expect(shorthand(readNumber(text, { unit }))).toBe(expected);
  });
});

describe('units of another scale or kind', () => {
  it.each<[string, NumberContext, string]>([
    ['52‰', share, '5.2 % (multiplied)'],
    ['52 phần nghìn', share, '5.2 % (multiplied)'],
    ['1,5%', { unit: '‰' }, '15 ‰ (multiplied)'],
    ['7 trăm', homes, '700 (multiplied)'],
    ['700 trăm', {}, '70000 (multiplied)'],
    ['4 chục', {}, '40 (multiplied)'],
    ['6000 tỷ đồng', homes, '? unitConflict 6000'],
    ['88%', homes, '? unitConflict 88'],
    ['88%', { unit: doctors }, '? unitConflict 88'],
    ['88%', { unit: 'sáng chế' }, '? unitConflict 88'],
    ['88%', { integer: true }, '? unitConflict 88'],
    ['80-88%', homes, '? unitConflict 80 | 88'],
    ['88% (9.400 căn)', homes, '? severalValues 9400 | 88'],
    ['4 tỷ', share, '? unitConflict 4'],
    ['71 tuổi', homes, '? unitConflict 71'],
    ['71 năm', age, '71 năm (unitDiffers)'],
    ['63,8 %', { unit: 'Tỷ lệ %' }, '63.8 %'],
    ['12 đồng chí', { unit: 'người' }, '12 đồng chí'],
  ])('%j in %j is %s', (text, context, expected) => {
    expect(shorthand(readNumber(text, context))).toBe(expected);
  });
});

describe('a change is not a level', () => {
  it.each<[string, NumberContext, string]>([
    ['giảm 0,4 điểm %', share, '? changeNotLevel '],
    ['tăng 0,7%', share, '? changeNotLevel '],
    ['ước tăng 3 xã', { unit: 'xã' }, '? changeNotLevel '],
    ['tăng 3', { integer: true }, '? changeNotLevel '],
    ['cao hơn 2,5% so với cùng kỳ', share, '? changeNotLevel '],
    ['giảm 0,4 điểm %, còn 3,6%', share, '? severalValues 3.6'],
    ['giảm 0,4 điểm % còn 3,6%', share, '? severalValues 3.6'],
    ['tăng từ 61% lên 64%', share, '? severalValues 64 | 61'],
    ['tăng lên 64%', share, '64 %'],
    ['64%, tăng 3% so với năm 2024', share, '64 % (extraText)'],
    ['giảm 0,4 điểm %', { unit: 'điểm %' }, '0.4 điểm % (change)'],
    ['tăng 7%/năm', { unit: '%/năm' }, '7 %/năm (change)'],
    ['tăng 0,7%', {}, '0.7 % (change)'],
    ['thấp hơn 7', {}, '< 7'],
  ])('%j in %j is %s', (text, context, expected) => {
    expect(shorthand(readNumber(text, context))).toBe(expected);
  });
});

describe('a count noun of which nothing else is known', () => {
  it.each<[string, NumberContext, string]>([
    ['12,9', { unit: 'căn' }, '? fractionInCount 12900 | 12.9'],
    ['12,9', { unit: 'người', integer: false }, '12.9'],
    ['12,9', { unit: 'nghìn căn' }, '12.9'],
    ['12,9', { unit: 'người/km2' }, '12.9'],
    ['1000 hộ', { integer: true }, '1000 hộ'],
    ['1.000 hộ', { integer: true }, '1000 hộ'],
  ])('%j in %j is %s', (text, context, expected) => {
    expect(shorthand(readNumber(text, context))).toBe(expected);
  });
});

describe('a share written as a fraction of one', () => {
  it.each<[NumberContext, string]>([
    [share, '? unitScale 90 | 0.9'],
    [{ ...share, plausible: { lower: '0', upper: '5' } }, '? unitScale 0.9 | 90'],
    [{ ...share, bounds: { lower: '0', upper: '50' } }, '? unitScale 0.9'],
    [{ ...share, targetMagnitude: '2.45' }, '? unitScale 0.9 | 90'],
    [{ ...share, targetMagnitude: '9' }, '? unitScale 90 | 0.9'],
    [{ ...share, bounds: { lower: '1', upper: '100' } }, '? unitScale 90'],
  ])('"0,9" in %j is %s', (context, expected) => {
    expect(shorthand(readNumber('0,9', context))).toBe(expected);
  });
});

describe('units', () => {
  it.each([
    ['25 m²', 'm2'],
    ['25 bác sỹ / 1 vạn dân', 'bác sĩ/10.000 dân'],
    ['25 héc ta', 'ha'],
    ['25 đ', 'đồng'],
    ['25 VNĐ', 'đồng'],
    ['25 người dân', 'người'],
    ['25 phần trăm', '%'],
    ['25 đô la Mỹ', 'USD'],
  ])('%j names the unit %j', (text, unit) => {
    expect(readNumber(text, { unit })).toMatchObject({ value: '25', doubts: [] });
  });
  it.each([
    ['25 điểm phần trăm', '%'],
    ['25 hộ', 'người'],
    ['25 tuổi', 'năm'],
  ])('%j is not in %j', (text, unit) => {
    expect(readNumber(text, { unit })).toMatchObject({ value: '25', doubts: ['unitDiffers'] });
  });
  it('is not a result where it is the whole cell', () => {
    expect(shorthand(readNumber('1.000 m3', { unit: '1.000 m3' }))).toBe('! unit');
    expect(shorthand(readNumber('1.000 căn', { unit: 'căn' }))).toBe('1000 căn');
  });
});

describe('a comma before three digits of tỷ, triệu or nghìn', () => {
  const credit: NumberContext = { unit: 'tỷ đồng', targetMagnitude: '1200' };
  check(credit, [
    ['1,250', '? decimalOrThousands 1250 | 1.25'],
    ['1,250 tỷ đồng', '? decimalOrThousands 1250 | 1.25'],
    ['1.250', '1250'],
  ]);
  it.each([
    ['2.6', '1.25'],
    // The middle of 1,25 and 1250, in digits.
    ['39.52', '1.25'],
    ['39.53', '? decimalOrThousands 1250 | 1.25'],
  ])('beside a target of %s', (targetMagnitude, expected) => {
    expect(shorthand(readNumber('1,250', { ...credit, targetMagnitude }))).toBe(expected);
  });
});
