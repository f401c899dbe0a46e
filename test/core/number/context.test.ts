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
    ['14 xã', '14 xã (unitDiffers)'],
    ['- 5%', '5 % (extraText)'],
  ]);
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
    ['18,4 nghìn căn', '18400 căn (multiplied)'],
    ['18.450 căn nhà', '18450 căn nhà'],
    ['18.450 hộ', '18450 hộ (unitDiffers)'],
    ['05', '5'],
    ['4-6', '? rangeOrDate 4 | 6'],
  ]);
  it.each([
    ['18,450', { ...homes, bounds: { lower: '1000' } }, '18450 (decimalMark)'],
    ['18,450', { ...homes, plausible: { lower: '1000', upper: '50000' } }, '18450 (decimalMark)'],
    ['275,000', { unit: 'đồng' }, '? decimalOrThousands 275000 | 275'],
  ])('%j in %j is %s', (text, context, expected) => {
    expect(shorthand(readNumber(text, context))).toBe(expected);
  });
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
    ['2tr7', undefined, '2.7 tr'],
    ['2tr7', 'đồng', '2700000 (multiplied)'],
    ['2 triệu rưỡi', undefined, '2.5 triệu'],
    ['2 tỷ 300 triệu đồng', undefined, '2.3 tỷ đồng'],
    ['45 trđ', 'triệu đồng', '45 trđ'],
    ['45k', 'đồng', '45000 (multiplied)'],
    ['tỷ lệ 45%', '%', '45 %'],
  ])('%j for %s is %s', (text, unit, expected) => {
    expect(shorthand(readNumber(text, unit === undefined ? {} : { unit }))).toBe(expected);
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
    ['25 km2', 'm2'],
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
