import { assessRow } from '../../../../src/core/check/assess';
import { compareWorkbooks } from '../../../../src/core/check/compareWorkbooks';
import type { Finding } from '../../../../src/core/check/finding';
import { indicator, planOf } from '../../../support/plan';
import type { Around } from './support';
import { SHEET, row, share } from './support';

const PLACES = { indicator: share.id, sheet: SHEET, row: 12, columns: { result: 8 } };

const homes = indicator(
  { value: '12900' },
  { unit: 'căn', integer: true, measure: 'cumulative', bounds: { lower: '0' } },
);

const after = (value: string, kind?: 'official' | 'estimate'): Around => ({
  setting: { year: 2027 },
  comparison: { earlier: [{ year: 2026, value, ...(kind && { kind }) }] },
});

const communes = Array.from({ length: 21 }, (_, at) => `xa-${at}`);
const plan = {
  ...planOf([share]),
  units: communes.map((id) => ({ id, name: id, kind: 'commune' as const })),
};

/** What a commune that reports a figure is told beside twenty others between 60 and 98. */
function besideOthers(value: number): readonly Finding[] {
  const [own] = compareWorkbooks(
    communes.map((unit, at) => {
      const figure = String(at === 0 ? value : 58 + at * 2);
      const { result } = assessRow(share, { result: { row: 12, column: 8, value: Number(figure) } }, PLACES);
      return { appendices: [{ sheet: SHEET, plan, unit, year: 2026, results: [result] }] };
    }),
  );
  return own ?? [];
}

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
  differsFromOtherUnits: {
    fires: besideOthers(7.9),
    nearMiss: besideOthers(35),
    found: { sheet: SHEET, indicator: share.id, cell: 'H12' },
  },
};
