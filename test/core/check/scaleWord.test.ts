/** đồng for triệu đồng: asked where a figure is beyond belief, and never of one that may well be. */
import type { Finding } from '../../../src/core/check/finding';
import type { Indicator } from '../../../src/core/plan/schema';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { indicator } from '../../support/plan';
import { findingsOfRow } from './cases/support';
import type { Around } from './cases/support';

const money = (unit: string, target: string, rest: Partial<Indicator> = {}) =>
  indicator({ value: target }, { unit, bounds: { lower: '0' }, ...rest });

const income = money('triệu đồng/người', '80');
const credit = money('tỷ đồng', '1200');
const funds = money('tỷ đồng', '1200', { aggregation: { kind: 'sum' } });

const said = (of: Indicator, result: CellValue, around: Around = {}): readonly Finding[] =>
  findingsOfRow({ result, source: 'Báo cáo' }, of, around);

/** What is asked, as unit and number; the number to take over by one click behind an arrow. */
function asked(of: Indicator, result: CellValue, around: Around = {}): readonly string[] {
  return said(of, result, around).flatMap(({ fact, suggestion = '' }) =>
    fact.code === 'scaleWordDoubtful'
      ? fact.typed.map(
          ({ unit, value, upper = '' }) => `${unit}: ${value}${upper && `..${upper}`} > ${suggestion}`,
        )
      : [],
  );
}

describe('a figure typed in another word', () => {
  it.each<[string, Indicator, CellValue, string[]]>([
    ['đồng', income, 85_000_000, ['đồng/người: 85 > 85']],
    ['đồng, as text', income, '85.000.000', ['đồng/người: 85 > 85']],
    ['its own unit behind it', income, '85.000.000 triệu đồng/người', ['đồng/người: 85 > 85']],
    ['nghìn', income, 85_000, ['nghìn đồng/người: 85 > 85']],
    ['tỷ', income, 0.085, ['tỷ đồng/người: 85 > 85']],
    ['đồng for tỷ', credit, 1_250_000_000_000, ['đồng: 1250 > 1250']],
    ['triệu for tỷ', credit, 1_250_000, ['triệu đồng: 1250 > 1250']],
    ['English settings took 1.250 for a decimal', credit, 1.25, ['nghìn tỷ đồng: 1250 > 1250']],
    ['đồng for triệu', money('triệu đồng', '5000'), 5_200_000_000, ['đồng: 5200 > 5200']],
    ['triệu for đồng', money('đồng/tháng', '4500000'), 4.6, ['triệu đồng/tháng: 4600000 > 4600000']],
    ['people', money('nghìn người', '600'), 612_000, ['người: 612 > 612']],
    ['dollars', money('USD/người', '4500'), 4.7, ['nghìn USD/người: 4700 > 4700']],
    ['abbreviations', money('trđ', '80'), 85_000_000, ['đ: 85 > 85']],
    ['an interval, told whole', income, '80.000.000-85.000.000', ['đồng/người: 80..85 > ']],
    ['an estimate', income, 'khoảng 85.000.000', ['đồng/người: 85 > ']],
    ['between two words', income, 1_700_000, ['nghìn đồng/người: 1700 > 1700']],
  ])('%s', (_, of, result, expected) => {
    expect(asked(of, result)).toEqual(expected);
  });

  it.each<[string, Indicator, CellValue]>([
    ['as expected', income, 85],
    ['twelve times the target', credit, 14_400],
    ['just under a hundred times', income, 7_999],
    ['just over a hundredth', income, 0.81],
    ['nothing', income, 0],
    ['below nothing', income, -85_000_000],
    ['a unit in the text', income, '85.000.000 đồng/người'],
    [
      'no figure to hold it against',
      indicator(
        { value: '0', comparator: 'atMost' },
        { direction: 'lower', unit: 'tỷ đồng', bounds: { lower: '0' } },
      ),
      85e6,
    ],
    ['no word in the unit', money('căn', '80'), 85_000_000],
    ['a share', indicator({ value: '80' }, { bounds: { lower: '0' } }), 85_000_000],
    ['little of what grows from nothing', money('tỷ đồng', '1200', { measure: 'cumulative' }), 1.25],
    [
      'little where less is better',
      indicator({ value: '500', comparator: 'atMost' }, { unit: 'tỷ đồng', direction: 'lower' }),
      0.3,
    ],
    ['the state before the plan', money('tỷ đồng', '5', { baseline: { value: '900', year: 2020 } }), 4_000],
    ['what the plan calls plausible', money('tỷ đồng', '5', { plausible: { upper: '900' } }), 4_000],
  ])('not: %s', (_, of, result) => {
    expect(asked(of, result)).toEqual([]);
  });

  it('is asked from a hundred times on', () => {
    expect(asked(income, 8_000)).toHaveLength(1);
    expect(asked(income, 0.8)).toHaveLength(1);
  });
});

describe("a unit's part of what is added up", () => {
  const setting = { unit: 'xa-nho' };
  it('may be as small as it is', () => {
    for (const part of [0.001, 0.05, 1.2, 30, 600]) expect(asked(funds, part, { setting })).toEqual([]);
    expect(asked(money('tỷ đồng', '1200', { aggregation: { kind: 'none' } }), 1.2, { setting })).toEqual([]);
  });
  it('is asked in every word that it may have been typed in, and none is the likely one', () => {
    expect(asked(funds, 1_250_000_000, { setting })).toEqual(['đồng: 1.25 > ', 'nghìn đồng: 1250 > ']);
  });
  it('is held against the target where it is per person', () => {
    expect(
      asked(money('triệu đồng/người', '80', { aggregation: { kind: 'none' } }), 0.085, { setting }),
    ).toHaveLength(1);
  });
});

describe('what follows from it', () => {
  const plausible = money('triệu đồng/người', '80', { plausible: { lower: '20', upper: '200' } });
  const earlier = { comparison: { earlier: [{ value: '78', year: 2025, kind: 'official' as const }] } };
  it('is not said beside it', () => {
    const codes = said(plausible, 85_000_000, earlier).map(({ fact }) => fact.code);
    expect(codes).toEqual(['scaleWordDoubtful']);
  });
  it('offers by one click what is plausible only', () => {
    expect(asked(plausible, 1_500_000)).toEqual(['nghìn đồng/người: 1500 > ']);
    expect(asked(plausible, 6_000_000)).toEqual(['đồng/người: 6 > ']);
    expect(asked(money('tỷ đồng', '5', { plausible: { lower: '1', upper: '100' } }), 11_000)).toEqual([
      'triệu đồng: 11 > 11',
    ]);
    expect(asked(plausible, 30_000)).toEqual(['nghìn đồng/người: 30 > 30']);
  });
  it('leaves a slip of the decimal mark to the range that the plan gives', () => {
    expect(said(plausible, 8_500).map(({ fact, suggestion }) => [fact.code, suggestion])).toEqual([
      ['resultImplausible', '85'],
    ]);
  });
});
