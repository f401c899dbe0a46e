import { ratio, row } from './support';

export const countCases = {
  countUnreadable: row({ numerator: 'nhiều' }, { numerator: 'chưa có số liệu' }, { cell: 'F12' }, ratio),
  countImplausible: row(
    { numerator: 1, denominator: 120000001 },
    { numerator: 1, denominator: 120000000 },
    { cell: 'G12' },
    ratio,
  ),
  countNegative: row({ denominator: -1 }, { denominator: 1 }, { cell: 'G12' }, ratio),
  denominatorZero: row(
    { numerator: 0, denominator: 0 },
    { numerator: 0, denominator: 1 },
    { cell: 'G12' },
    ratio,
  ),
  ratioPartMissing: row({ numerator: 5 }, {}, { cell: 'G12' }, ratio),
  countsMissing: row(
    { result: 41.2 },
    { result: 41.2, numerator: 412, denominator: 1000 },
    { cell: 'F12' },
    ratio,
    ratio,
    { setting: { unit: 'xa-an' } },
  ),
  numeratorAboveDenominator: row(
    { numerator: 11, denominator: 10 },
    { numerator: 10, denominator: 10 },
    { cell: 'F12' },
    ratio,
  ),
  // 41,25 is printed as 41,2 or 41,3; 41,26 is not 41,2.
  rateDisagrees: row(
    { result: 41.2, numerator: 4126, denominator: 10000 },
    { result: 41.2, numerator: 4125, denominator: 10000 },
    { cell: 'H12', suggestion: '41.26' },
    ratio,
  ),
  rateComputable: row(
    { numerator: 1, denominator: 3 },
    { result: 33.3, numerator: 1, denominator: 3 },
    { cell: 'H12', suggestion: '33.33' },
    ratio,
  ),
};
