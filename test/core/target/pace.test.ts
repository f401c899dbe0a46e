/** Beside the straight line from the baseline to the target; every expectation worked out by hand. */
import type { Indicator, Target } from '../../../src/core/plan/schema';
import { paceOf } from '../../../src/core/target/pace';
import { indicator } from '../../support/plan';

const of = (
  target: Partial<Target>,
  baseline: { value: string; year: number } | undefined,
  rest: Partial<Indicator> = {},
) => indicator(target, { ...(baseline && { baseline }), ...rest });

const from20 = { value: '20', year: 2024 };
const lower = { direction: 'lower' } as const;
const homes = { unit: 'căn', integer: true, bounds: { lower: '0' } } as const;

describe('paceOf', () => {
  test.each<[string, Indicator, string, number, ReturnType<typeof paceOf>]>([
    [
      'on the line',
      of({}, from20),
      '30',
      2027,
      { state: 'onPace', expected: '30', perYear: '3.333333333333' },
    ],
    [
      'rounds to the line',
      of({}, from20),
      '32.5',
      2028,
      { state: 'onPace', expected: '33.333333333333', perYear: '3.75' },
    ],
    [
      'just below it',
      of({}, from20),
      '32.4',
      2028,
      { state: 'behind', expected: '33.333333333333', perYear: '3.8' },
    ],
    ['above it', of({}, from20), '34', 2028, { state: 'ahead', expected: '33.333333333333', perYear: '3' }],
    [
      'at the baseline in its year',
      of({}, from20),
      '20',
      2024,
      { state: 'onPace', expected: '20', perYear: '3.333333333333' },
    ],
    ['met early', of({}, from20), '41', 2026, { state: 'ahead', expected: '26.666666666667', perYear: '0' }],
    ['met in the target year', of({}, from20), '40', 2030, { state: 'onPace', expected: '40' }],
    ['missed in the target year', of({}, from20), '39.9', 2030, { state: 'behind', expected: '40' }],
    ['after the target year', of({}, from20), '39.9', 2032, { state: 'behind', expected: '40' }],
    [
      'a strict bound reached and not passed',
      of({ comparator: 'moreThan' }, from20),
      '40',
      2030,
      { state: 'behind', expected: '40' },
    ],
    [
      'baseline = target, kept',
      of({}, { value: '40', year: 2024 }),
      '40',
      2026,
      { state: 'onPace', expected: '40', perYear: '0' },
    ],
    [
      'baseline = target, lost',
      of({}, { value: '40', year: 2024 }),
      '38',
      2026,
      { state: 'behind', expected: '40', perYear: '0.5' },
    ],
    [
      'baseline = target, bettered',
      of({}, { value: '40', year: 2024 }),
      '44',
      2026,
      { state: 'ahead', expected: '40', perYear: '0' },
    ],
    [
      'target 0, on the line',
      of({ comparator: 'atMost', value: '0' }, { value: '600', year: 2024 }, { ...lower, ...homes }),
      '400',
      2026,
      { state: 'onPace', expected: '400', perYear: '-100' },
    ],
    [
      'target 0, behind',
      of({ comparator: 'atMost', value: '0' }, { value: '600', year: 2024 }, { ...lower, ...homes }),
      '401',
      2026,
      { state: 'behind', expected: '400', perYear: '-100.25' },
    ],
    [
      'target 0 from 0',
      of({ comparator: 'atMost', value: '0' }, { value: '0', year: 2024 }, { ...lower, ...homes }),
      '0',
      2026,
      { state: 'onPace', expected: '0', perYear: '0' },
    ],
    [
      'lower is better, ahead',
      of({ comparator: 'lessThan', value: '8' }, from20, lower),
      '14',
      2026,
      { state: 'ahead', expected: '16', perYear: '-1.5' },
    ],
    [
      'a baseline beyond the target',
      of({}, { value: '50', year: 2024 }),
      '42',
      2026,
      { state: 'onPace', expected: '46.666666666667', perYear: '0' },
    ],
    [
      'a range, from below',
      of({ comparator: 'range', value: '35', upper: '40' }, from20),
      '25',
      2026,
      { state: 'onPace', expected: '25', perYear: '2.5' },
    ],
    [
      'a range, inside from the start',
      of({ comparator: 'range', value: '35', upper: '40' }, { value: '37', year: 2024 }),
      '36',
      2026,
      { state: 'onPace', expected: '37', perYear: '0' },
    ],
    [
      'no better side: nearer is ahead',
      of(
        { comparator: 'about', value: '2', decimals: 1 },
        { value: '2.6', year: 2024 },
        { direction: 'none' },
      ),
      '2.3',
      2026,
      { state: 'ahead', expected: '2.4', perYear: '-0.075' },
    ],
    [
      'no better side: past the target and far',
      of(
        { comparator: 'about', value: '2', decimals: 1 },
        { value: '2.6', year: 2024 },
        { direction: 'none' },
      ),
      '1.5',
      2026,
      { state: 'behind', expected: '2.4', perYear: '0.125' },
    ],
  ])('%s', (_, indicatorOf, result, year, expected) => {
    expect(paceOf(indicatorOf, result, year)).toEqual(expected);
  });

  test.each<[string, Indicator, number]>([
    ['no baseline', of({}, undefined), 2026],
    ['a year before the baseline', of({}, from20), 2023],
    ['a baseline in the target year', of({}, { value: '20', year: 2030 }), 2030],
    ["each year's own doing", of({}, from20, { measure: 'inYear' }), 2026],
  ])('not known: %s', (_, indicatorOf, year) => {
    expect(paceOf(indicatorOf, '30', year)).toBeUndefined();
  });
});
