import { readNumber } from '../../../src/core/number/readNumber';
import type { NumberContext } from '../../../src/core/number/reading';
import { shorthand } from './shorthand';

const read = (text: string, context: NumberContext) => shorthand(readNumber(text, context));

const midwives: NumberContext = {
  unit: 'hộ sinh/10.000 dân',
  bounds: { lower: '0' },
  plausible: { lower: '0', upper: '1000' },
  targetMagnitude: '11',
};
const income: NumberContext = { unit: 'triệu đồng/người', targetMagnitude: '60' };
const area: NumberContext = { unit: 'm²/người', targetMagnitude: '32' };

describe('n out of m where a rate is asked for', () => {
  it.each<[string, NumberContext, string]>([
    ['1.650/1.500.000', midwives, '? severalValues 11 | 1650'],
    ['1.650/1.500.000 dân', midwives, '? severalValues 11 | 1650'],
    ['1/909', midwives, '? severalValues 11.001 | 1'],
    ['48.000.000/1.500.000', area, '? severalValues 32 | 48000000'],
    ['6/12', { unit: 'km/km2', targetMagnitude: '0.6' }, '? fractionOrDate 0.5 | 6'],
    // "done of planned": the number in front is nearer to the target.
    ['58/60', income, '? severalValues 58 | 0.97'],
    // Nobody would believe 8.000 midwives of 10.000 people.
    ['12/15', midwives, '12 (extraText)'],
  ])('%j in %j is %s', (text, context, expected) => {
    expect(read(text, context)).toBe(expected);
  });

  it.each(['9,5/10.000', '9,5/10.000 dân', '9,5/1 vạn dân'])('%j states it as it is asked for', (text) => {
    expect(readNumber(text, midwives)).toMatchObject({ state: 'reported', value: '9.5' });
  });
});

describe('n out of m where a share is asked for', () => {
  const share: NumberContext = { unit: '%', bounds: { lower: '0', upper: '100' }, targetMagnitude: '95' };

  it('is not rounded up to a target that it misses', () => {
    expect(read('94.996/100.000', share)).toBe('? severalValues 94.996 | 94996');
    expect(read('412/1.000', share)).toBe('? severalValues 41.2 | 412');
  });
});
