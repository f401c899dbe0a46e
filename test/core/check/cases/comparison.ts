import { spreadOf } from '../../../../src/core/check/comparison/spread';
import { indicator } from '../../../support/plan';
import type { Around } from './support';
import { row, share } from './support';

const homes = indicator(
  { value: '12900' },
  { unit: 'căn', integer: true, measure: 'cumulative', bounds: { lower: '0' } },
);

const after = (value: string, kind?: 'official' | 'estimate'): Around => ({
  setting: { year: 2027 },
  comparison: { earlier: [{ year: 2026, value, ...(kind && { kind }) }] },
});

/** Twenty units between 60 and 98. */
const others = spreadOf(Array.from({ length: 20 }, (_, index) => 60 + index * 2));

export const comparisonCases = {
  cumulativeDecreases: row(
    { result: 1299 },
    { result: 1300 },
    { cell: 'H12' },
    homes,
    homes,
    after('1300', 'official'),
  ),
  jumpFromEarlierYear: row(
    { result: 7.5 },
    { result: 8.5 },
    { cell: 'H12', suggestion: '75' },
    share,
    share,
    after('42.1'),
  ),
  differsFromOtherUnits: row(
    { result: 7.9 },
    { result: 35 },
    { cell: 'H12' },
    share,
    share,
    others ? { comparison: { earlier: [], others } } : {},
  ),
};
