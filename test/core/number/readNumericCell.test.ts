import { readNumericCell } from '../../../src/core/number/readNumericCell';
import type { NumericCellContext } from '../../../src/core/number/readNumericCell';
import { shorthand } from './shorthand';

const share: NumericCellContext = { unit: '%', bounds: { lower: '0', upper: '100' }, targetMagnitude: '95' };

describe('readNumericCell', () => {
  it.each<[number, NumericCellContext, string]>([
    [63.8, {}, '63.8'],
    [0.1 + 0.2, {}, '0.3'],
    [-2.5, {}, '-2.5'],
    [1e15, {}, '1000000000000000'],
    [18.45, { integer: true }, '? fractionInCount 18450 | 18.45'],
    [18.4555, { integer: true }, '? fractionInCount 18.4555'],
    [18450, { integer: true }, '18450'],
    [0.638, share, '? unitScale 63.8 | 0.638'],
    [-0.638, { unit: '%', targetMagnitude: '95' }, '-0.638'],
    [-0.638, share, '-0.638'],
    [63.8, share, '63.8'],
    [1, share, '1'],
    [0, share, '0'],
    [0.4, { unit: '%', targetMagnitude: '0.5' }, '0.4'],
    [0.4, { unit: '%' }, '0.4'],
    [0.638, { unit: 'tuổi', targetMagnitude: '75' }, '0.638'],
    [0.95, { ...share, percentFormatted: true }, '95'],
    [0.0245, { ...share, targetMagnitude: '2.45', percentFormatted: true }, '2.45'],
    [0.004, { ...share, targetMagnitude: '0.5', percentFormatted: true }, '? unitScale 0.4 | 0.004'],
    [0.5, { unit: 'tuổi', percentFormatted: true }, '? unitScale 50 | 0.5'],
    [1, { ...share, percentFormatted: true }, '100'],
    [1, { ...share, targetMagnitude: '41.2', percentFormatted: true }, '? unitScale 100 | 1'],
    [63.8, { ...share, percentFormatted: true }, '? unitScale 63.8'],
    [0, { ...share, percentFormatted: true }, '0'],
    [Number.NaN, {}, '! formulaError'],
    [Number.POSITIVE_INFINITY, {}, '! formulaError'],
  ])('%d in %j is %s', (value, context, expected) => {
    expect(shorthand(readNumericCell(value, context))).toBe(expected);
  });
});
