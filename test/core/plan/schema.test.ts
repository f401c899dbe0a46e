import { groupIndicators, indicatorsOf, ownersOf } from '../../../src/core/plan/rows';
import type { Plan } from '../../../src/core/plan/schema';
import { planSchema } from '../../../src/core/plan/schema';
import { BARE, indicator } from '../../support/plan';

const base: Plan = planSchema.parse({
  id: 'thu-nghiem',
  version: '1',
  number: null,
  date: '2024-09-12',
  issuer: 'Ủy ban nhân dân tỉnh',
  title: 'Kế hoạch',
  citation: 'Kế hoạch số ……/KH-UBND',
  targetYear: 2030,
  coordinator: 'so-tong-hop',
  units: [
    { id: 'so-tong-hop', name: 'Sở Tổng hợp', kind: 'department' },
    { id: 'so-y-te', name: 'Sở Y tế', kind: 'department' },
    { id: 'xa-a', name: 'Xã A', kind: 'commune' },
    { id: 'xa-b', name: 'Xã B', kind: 'commune' },
  ],
  assignments: [
    { indicator: 'mot', units: ['so-y-te'], source: 'suggested' },
    { indicator: 'hai', unitKinds: ['commune'], source: 'official' },
    { indicator: 'ba', units: ['xa-a'], unitKinds: ['department'], source: 'official' },
  ],
  indicators: [
    indicator({}, { id: 'mot', group: 'A' }),
    indicator({}, { id: 'hai', group: 'A' }),
    indicator({}, { id: 'ba', group: 'B' }),
    indicator({}, { id: 'bon', group: 'A' }),
  ],
  ...BARE,
});

const first = base.indicators[0]!;
const withTarget = (target: object) => ({
  indicators: [{ ...first, target: { ...first.target, ...target } }],
});
const withIndicator = (rest: object) => ({ indicators: [{ ...first, ...rest }] });
const QUALITATIVE = { comparator: 'qualitative', value: undefined, decimals: undefined };

/** Leaves the assignments out where the change replaces the indicators they name. */
const parse = (change: object) =>
  planSchema.safeParse({ ...base, ...('indicators' in change && { assignments: [] }), ...change });

describe('what a plan may say', () => {
  test.each<[string, object]>([
    ['the plan itself', {}],
    ['a range', withTarget({ comparator: 'range', value: '35', upper: '40' })],
    ['a qualitative target', withTarget(QUALITATIVE)],
    [
      '"about" in either direction',
      withIndicator({ direction: 'lower', target: { ...first.target, comparator: 'about' } }),
    ],
    ['a direction of neither', withIndicator({ direction: 'none' })],
    ['fewer decimals in the value than stated', withTarget({ value: '40', decimals: 2 })],
    ['a negative value', withTarget({ value: '-0.5', decimals: 1 })],
    ['one bound', withIndicator({ bounds: { lower: '0' } })],
  ])('%s', (_, change) => {
    expect(parse(change).error).toBeUndefined();
  });
});

describe('what it may not', () => {
  test.each<[string, object, string]>([
    ['an upper end at the lower', withTarget({ comparator: 'range', value: '40', upper: '40' }), 'upper'],
    [
      'an upper end with more decimals than stated',
      withTarget({ comparator: 'range', value: '9', upper: '10.5', decimals: 0 }),
      'decimals',
    ],
    [
      'an upper end below, compared as numbers',
      withTarget({ comparator: 'range', value: '100', upper: '99' }),
      'upper',
    ],
    ['a range without an upper end', withTarget({ comparator: 'range' }), 'upper'],
    ['an upper end without a range', withTarget({ upper: '50' }), 'upper'],
    ['a numeric target without a value', withTarget({ value: undefined }), 'value'],
    ['a numeric target without decimals', withTarget({ decimals: undefined }), 'decimals'],
    ['more decimals than stated', withTarget({ value: '40.25', decimals: 1 }), 'decimals'],
    ['a qualitative target with a value', withTarget({ comparator: 'qualitative' }), 'value'],
    ['a number instead of a decimal string', withTarget({ value: 40 }), 'value'],
    ...['40.0', '040', '+40', '-0', '4e1', '40,5', ' 40', ''].map((value): [string, object, string] => [
      `the decimal "${value}"`,
      withTarget({ value, decimals: 6 }),
      'value',
    ]),
    ['an empty quote', withTarget({ quote: '' }), 'quote'],
    ['"at least" where lower is better', withIndicator({ direction: 'lower' }), 'direction'],
    ['"less than" where higher is better', withTarget({ comparator: 'lessThan' }), 'direction'],
    ['bounds without an end', withIndicator({ bounds: {} }), 'bounds'],
    ['a ratio without its counts', withIndicator({ aggregation: { kind: 'ratio', per: 100 } }), 'numerator'],
    [
      'a ratio per 50',
      withIndicator({ aggregation: { kind: 'ratio', per: 50, numerator: 'a', denominator: 'b' } }),
      'per',
    ],
    ['an id with capitals', withIndicator({ id: 'Mot' }), 'id'],
    ['an id with diacritics', withIndicator({ id: 'một' }), 'id'],
    ['two indicators of one id', { indicators: [first, first] }, 'indicators.1.id'],
    ['two units of one id', { units: [...base.units, base.units[1]] }, 'units.4.id'],
    ['a coordinator that is no unit', { coordinator: 'so-la' }, 'coordinator'],
    [
      'an assignment to an unknown unit',
      { assignments: [{ indicator: 'mot', units: ['so-la'], source: 'official' }] },
      'units',
    ],
    [
      'an assignment of an unknown indicator',
      { assignments: [{ indicator: 'nam', units: ['xa-a'], source: 'official' }] },
      'indicator',
    ],
    ['an assignment to nobody', { assignments: [{ indicator: 'mot', source: 'official' }] }, '0'],
    ['no indicator', { indicators: [] }, 'indicators'],
    ['a day that is none', { date: '2024-02-30' }, 'date'],
  ])('%s', (_, change, where) => {
    const { success, error } = parse(change);
    expect(success).toBe(false);
    expect(error!.issues.map(({ path }) => path.join('.'))).toContainEqual(
      expect.stringMatching(new RegExp(`${where}$`)),
    );
  });
});

describe('rows of a unit', () => {
  const unit = (id: string) => base.units.find((each) => each.id === id)!;
  test.each([
    ['so-y-te', ['mot', 'ba']],
    ['xa-a', ['hai', 'ba']],
    ['xa-b', ['hai']],
    ['so-tong-hop', ['mot', 'hai', 'ba', 'bon']],
  ])('%s reports %p', (id, expected) => {
    expect(indicatorsOf(base, unit(id)).map((each) => each.id)).toEqual(expected);
  });

  test('without a unit every row is there', () => {
    expect(indicatorsOf(base, undefined)).toEqual(base.indicators);
  });

  test('groups are runs of rows with one heading', () => {
    const groups = groupIndicators(base.indicators);
    expect(groups.map(({ name, indicators }) => [name, indicators.map(({ id }) => id)])).toEqual([
      ['A', ['mot', 'hai']],
      ['B', ['ba']],
      ['A', ['bon']],
    ]);
    expect(groupIndicators([])).toEqual([]);
  });

  test('owners are the units named, not the kinds', () => {
    const owners = base.indicators.map((each) => ownersOf(base, each));
    expect(owners.map(({ units, suggested }) => [units.map(({ id }) => id), suggested])).toEqual([
      [['so-y-te'], true],
      [[], false],
      [['xa-a'], false],
      [[], false],
    ]);
  });
});
