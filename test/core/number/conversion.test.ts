import { readNumber } from '../../../src/core/number/readNumber';
import type { NumberContext } from '../../../src/core/number/reading';
import { shorthand } from './shorthand';

const read = (text: string, context: NumberContext) => shorthand(readNumber(text, context));

describe('a unit of the same measure is converted exactly', () => {
  it.each<[string, string, string]>([
    ['12.900 kg', 'tấn', '12.9 tấn (multiplied)'],
    ['12,9 tấn', 'kg', '12900 kg (multiplied)'],
    ['45 tạ', 'tấn', '4.5 tấn (multiplied)'],
    ['45 tạ/ha', 'tấn/ha', '4.5 tấn/ha (multiplied)'],
    ['5.000 m2', 'ha', '0.5 ha (multiplied)'],
    ['1.234,5 km2', 'ha', '123450 ha (multiplied)'],
    ['5.000 m', 'km', '5 km (multiplied)'],
    ['2.500 lít', 'm3', '2.5 m3 (multiplied)'],
    ['1,5 triệu kWh', 'MWh', '1500 MWh (multiplied)'],
    ['5.000 kg', 'nghìn tấn', '0.005 nghìn tấn (multiplied)'],
    ['5 nghìn kg', 'tấn', '5 tấn'],
    ['khoảng 5.000 m', 'km', '~ 5 km (multiplied)'],
    ['4.000-5.000 m', 'km', '4..5 km (multiplied)'],
    ['1.200 kg thóc', 'tấn', '1.2 tấn (multiplied)'],
  ])('%j for %j is %s', (text, unit, expected) => {
    expect(read(text, { unit })).toBe(expected);
  });
});

describe('a unit that nothing converts gives no number', () => {
  it.each<[string, string]>([
    ['18 tháng', 'năm'],
    ['7 triệu đồng/người/tháng', 'triệu đồng/người/năm'],
    ['7 triệu đồng/người/tháng', 'triệu đồng/người'],
    ['500 người/tháng', 'người'],
    ['5 sào', 'ha'],
    ['5 kg thóc', 'tấn ngô'],
    ['5 kW', 'kWh'],
    ['500 USD', 'triệu đồng'],
    ['120 người/ha', 'người/km2'],
  ])('%j for %j', (text, unit) => {
    expect(readNumber(text, { unit })).toMatchObject({ state: 'ambiguous', code: 'unitConflict' });
  });
  it.each<[string, string]>([
    ['58 triệu đồng/người/năm', 'triệu đồng/người'],
    ['7 triệu đồng/người', 'triệu đồng/người/tháng'],
    ['75 năm', 'tuổi'],
    ['12 hộ', 'người'],
  ])('but %j for %j is a number', (text, unit) => {
    expect(readNumber(text, { unit })).toMatchObject({ state: 'reported' });
  });
});

describe('a count where its rate is asked for', () => {
  const doctors: NumberContext = { unit: 'bác sĩ/10.000 dân', targetMagnitude: '11' };
  it.each<[string, NumberContext, string]>([
    ['650 bác sĩ', doctors, '? unitConflict 650'],
    ['11 bác sĩ', doctors, '11 bác sĩ (unitDiffers)'],
    ['110 bác sĩ', doctors, '110 bác sĩ (unitDiffers)'],
    ['111 bác sĩ', doctors, '? unitConflict 111'],
    ['650 bác sĩ', { ...doctors, plausible: { upper: '700' } }, '650 bác sĩ (unitDiffers)'],
    ['650 bác sĩ', { unit: 'bác sĩ/10.000 dân', plausible: { upper: '100' } }, '? unitConflict 650'],
    ['650 bác sĩ', { ...doctors, targetMagnitude: '0' }, '650 bác sĩ (unitDiffers)'],
  ])('%j in %j is %s', (text, context, expected) => {
    expect(read(text, context)).toBe(expected);
  });
});

describe('an interval that must be asked', () => {
  const share: NumberContext = { unit: '%', targetMagnitude: '95' };
  it.each<[string, NumberContext]>([
    ['0,3-0,5', share],
    ['dưới 0,4', share],
    ['khoảng 0,4', share],
    ['hơn 12,9', { unit: 'căn', integer: true }],
    ['40-35%', share],
  ])('%j is told from a single number', (text, context) => {
    expect(readNumber(text, context)).toMatchObject({ state: 'ambiguous', ofInterval: true });
  });
  it('and a single number is not marked', () => {
    expect(readNumber('0,4', share)).not.toHaveProperty('ofInterval');
  });
});
