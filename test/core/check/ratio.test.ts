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

describe('a rate that would itself be asked about is told and not suggested', () => {
  const share = indicator({ value: '95' }, { aggregation });
  const found = (result: CellValue, numerator: number, denominator: number) => {
    const cell = (value: CellValue) => ({ row: 1, column: 1, value });
    const cells = { result: cell(result), numerator: cell(numerator), denominator: cell(denominator) };
    return assessRow(share, cells, { indicator: 'x' }).findings.flatMap(({ fact, suggestion }) =>
      fact.code.startsWith('rate') ? [[fact.code, suggestion]] : [],
    );
  };

  test.each<[CellValue, number, number, [string, string | undefined]]>([
    [100, 2, 2028, ['rateDisagrees', undefined]],
    [100, 2000, 2028, ['rateDisagrees', '98.62']],
    [null, 2, 2028, ['rateComputable', undefined]],
    [null, 2000, 2028, ['rateComputable', '98.62']],
  ])('%s beside %d of %d', (result, numerator, denominator, expected) => {
    expect(found(result, numerator, denominator)).toEqual([expected]);
  });
});

describe('an interval that does not hold the rate of its counts', () => {
  const share = indicator({ value: '40' }, { aggregation });
  const isTold = (result: string) => {
    const cell = (value: CellValue) => ({ row: 1, column: 1, value });
    const cells = { result: cell(result), numerator: cell(800), denominator: cell(1000) };
    return assessRow(share, cells, { indicator: 'x' }).findings.some(
      ({ fact }) => fact.code === 'rateDisagrees',
    );
  };

  test.each(['82-85', '70-79', 'trên 81', 'dưới 79', 'tối thiểu 80,6', 'không quá 79,4'])(
    'is told: "%s" beside 800 of 1000',
    (result) => {
      expect(isTold(result)).toBe(true);
    },
  );

  test.each(['78-82', '80-85', '75-80', 'trên 79', 'dưới 81', 'tối thiểu 80,0', 'khoảng 80', 'hơn 80'])(
    'is not: "%s"',
    (result) => {
      expect(isTold(result)).toBe(false);
    },
  );
});

describe('a rate that a formula of the sheet worked out', () => {
  const found = (per: 1 | 100 | 10000, result: number, numerator: number, denominator: number) => {
    const of = indicator({ value: '1' }, { unit: 'ca', aggregation: { ...aggregation, per } });
    const cell = (value: CellValue) => ({ row: 1, column: 1, value });
    const cells = { result: cell(result), numerator: cell(numerator), denominator: cell(denominator) };
    return assessRow(of, cells, { indicator: 'x' }).findings.filter(
      ({ fact }) => fact.code === 'rateDisagrees',
    );
  };
  const counts = [
    [1, 3],
    [2, 3],
    [19, 27],
    [4126, 9999],
    [123457, 999983],
    [7, 700001],
  ] as const;

  test.each(counts)('%d of %d, with every digit that arithmetic leaves', (numerator, denominator) => {
    for (const per of [1, 100, 10000] as const) {
      expect(found(per, (numerator / denominator) * per, numerator, denominator)).toEqual([]);
      expect(found(per, (numerator * per) / denominator, numerator, denominator)).toEqual([]);
    }
  });

  test('of other counts than those beside it', () => {
    expect(found(100, (1 / 3) * 100, 333334, 1000000)).toHaveLength(1);
  });
});

describe('counts beside a share that is taken from its source', () => {
  const share = indicator({ value: '40' }, { aggregation: { kind: 'officialOnly' } });
  const growth = indicator({ value: '40' }, { aggregation: { kind: 'officialOnly' }, bounds: undefined });
  const told = (of: typeof share, result: CellValue, numerator: CellValue, denominator: CellValue) => {
    const cell = (value: CellValue) => ({ row: 1, column: 1, value });
    const cells = { result: cell(result), numerator: cell(numerator), denominator: cell(denominator) };
    return assessRow(of, cells, { indicator: 'x' }).findings.map(({ fact, suggestion }) => [
      fact.code,
      suggestion,
    ]);
  };

  test('that is another one are told, and none is offered', () => {
    expect(told(share, 44.3, 412, 1000)).toEqual([['rateDisagrees', undefined]]);
  });

  test.each<[typeof share, CellValue, CellValue, CellValue]>([
    [share, 41.2, 412, 1000],
    [share, 44.3, 412, null],
    [share, 44.3, 'x', '-'],
    [share, 44.3, 412, 0],
    [share, null, 412, 1000],
    [growth, 44.3, 412, 1000],
  ])('say nothing (%#)', (...row) => {
    expect(told(...row).filter(([code]) => code !== 'resultMissing')).toEqual([]);
  });
});

test.each<[string, CellValue, CellValue, readonly string[]]>([
  ['-', 400, 1000, ['notApplicableDoubtful']],
  ['không áp dụng', 0, 1000, ['notApplicableDoubtful']],
  ['-', null, 1000, []],
  ['-', null, null, []],
  ['-', 0, 0, []],
  ['-', '-', '-', []],
])('"%s" beside the counts %s of %s', (result, numerator, denominator, expected) => {
  const cell = (value: CellValue) => ({ row: 1, column: 1, value });
  const cells = { result: cell(result), numerator: cell(numerator), denominator: cell(denominator) };
  const codes = assessRow(indicator({ value: '95' }, { aggregation }), cells, {
    indicator: 'x',
  }).findings.map(({ fact }) => fact.code);
  expect(codes.filter((code) => code === 'notApplicableDoubtful')).toEqual(expected);
});
