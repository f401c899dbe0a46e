import { assessRow } from '../../../src/core/check/assess';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { indicator } from '../../support/plan';

const aggregation = { kind: 'ratio', per: 100, numerator: 'Số trẻ', denominator: 'Tổng số trẻ' } as const;

const suggested = (target: Parameters<typeof indicator>[0], numerator: number, denominator: number) => {
  const cell = (value: CellValue) => ({ row: 1, column: 1, value });
  const cells = { numerator: cell(numerator), denominator: cell(denominator) };
  const { findings } = assessRow(indicator(target, { aggregation }), cells, { indicator: 'x' });
  return findings.find(({ fact }) => fact.code === 'rateComputable')?.suggestion;
};

describe('a rate computed for the reader', () => {
  test.each([
    ['has two decimals', { value: '40' }, 1, 3, '33.33'],
    ['is not rounded up to a target it misses', { value: '95' }, 94996, 100000, '94.996'],
    [
      'is not rounded to a bound it stays above',
      { comparator: 'moreThan', value: '95' },
      950001,
      1000000,
      '95.0001',
    ],
    [
      'may be rounded within "khoảng"',
      { comparator: 'about', value: '75', decimals: 0 },
      75004,
      100000,
      '75',
    ],
  ] as const)('%s', (_, target, numerator, denominator, rate) => {
    expect(suggested(target, numerator, denominator)).toBe(rate);
  });
});
