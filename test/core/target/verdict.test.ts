import fc from 'fast-check';
import { decimalPlaces, subtractDecimals } from '../../../src/core/decimal/decimal';
import type { Indicator, Target } from '../../../src/core/plan/schema';
import { goal } from '../../../src/core/target/goal';
import type { Interval } from '../../../src/core/target/interval';
import { isWithin } from '../../../src/core/target/interval';
import type { ReportedNumber, Verdict } from '../../../src/core/target/verdict';
import { gapTo, isOutOfBounds, judge } from '../../../src/core/target/verdict';
import { indicator } from '../../support/plan';

const number = (value: string): ReportedNumber => ({
  state: 'reported',
  value,
  decimals: decimalPlaces(value),
  doubts: [],
});

const lower = { direction: 'lower' } as const;
const unbounded = { bounds: undefined };

/** "[40, ∞)" of an interval. */
const shown = (interval: Interval | undefined) =>
  interval &&
  `${interval.lower?.inclusive ? '[' : '('}${interval.lower?.value ?? '-∞'}, ${interval.upper?.value ?? '∞'}${interval.upper?.inclusive ? ']' : ')'}`;

describe('goal', () => {
  test.each<[string, Partial<Target>, Partial<Indicator>, string | undefined, string | undefined]>([
    ['at least', { value: '40' }, {}, '[40, ∞)', '(40, ∞)'],
    ['at least, not exceedable', { value: '100', exceedable: false }, {}, '[100, ∞)', undefined],
    ['at most', { comparator: 'atMost', value: '5' }, lower, '(-∞, 5]', '(-∞, 5)'],
    ['more than', { comparator: 'moreThan', value: '97' }, {}, '(97, ∞)', undefined],
    [
      'more than, exceedable',
      { comparator: 'moreThan', value: '97', exceedable: true },
      {},
      '(97, ∞)',
      '(97, ∞)',
    ],
    ['less than', { comparator: 'lessThan', value: '8' }, lower, '(-∞, 8)', undefined],
    ['about', { comparator: 'about', value: '32' }, {}, '[31.5, ∞)', '[32.5, ∞)'],
    ['about, lower is better', { comparator: 'about', value: '32' }, lower, '(-∞, 32.5)', '(-∞, 31.5)'],
    [
      'about, neither',
      { comparator: 'about', value: '32' },
      { direction: 'none' },
      '[31.5, 32.5)',
      undefined,
    ],
    ['range', { comparator: 'range', value: '35', upper: '40' }, {}, '[35, ∞)', '(40, ∞)'],
    [
      'range, lower is better',
      { comparator: 'range', value: '35', upper: '40' },
      lower,
      '(-∞, 40]',
      '(-∞, 35)',
    ],
    [
      'range, neither',
      { comparator: 'range', value: '35', upper: '40' },
      { direction: 'none' },
      '[35, 40]',
      undefined,
    ],
    ['qualitative', { comparator: 'qualitative', value: undefined }, {}, undefined, undefined],
  ])('%s', (_, target, rest, met, exceeded) => {
    const sets = goal(indicator(target, rest));
    expect([shown(sets?.met), shown(sets?.exceeded)]).toEqual([met, exceeded]);
  });

  test('what exceeds also meets', () => {
    const comparators = ['atLeast', 'atMost', 'moreThan', 'lessThan', 'about', 'range'] as const;
    for (const comparator of comparators) {
      const rest = comparator === 'atMost' || comparator === 'lessThan' ? lower : {};
      const upper = comparator === 'range' ? '50' : undefined;
      const sets = goal(indicator({ comparator, value: '40', upper, exceedable: true }, rest))!;
      expect(isWithin(sets.exceeded!, sets.met)).toBe(true);
    }
  });
});

describe('verdict', () => {
  test.each<[string, Partial<ReportedNumber>, Verdict]>([
    ['a bound that meets', { value: '41', comparator: 'atLeast' }, 'exceeded'],
    ['a bound at the target', { value: '40', comparator: 'atLeast' }, 'met'],
    ['strictly above the target', { value: '40', comparator: 'moreThan' }, 'exceeded'],
    ['a bound that may or may not', { value: '39', comparator: 'moreThan' }, 'notAssessed'],
    ['strictly below the target', { value: '40', comparator: 'lessThan' }, 'notMet'],
    ['at most the target', { value: '40', comparator: 'atMost' }, 'notAssessed'],
    ['about, at its own precision', { value: '40', comparator: 'about', decimals: 0 }, 'notAssessed'],
    ['about, above', { value: '41', comparator: 'about', decimals: 0 }, 'exceeded'],
    ['a range above', { value: '40', upper: '45', comparator: 'range' }, 'met'],
    ['a range astride', { value: '35', upper: '45', comparator: 'range' }, 'notAssessed'],
    [
      'an approximate range at the edge',
      { value: '40', upper: '45', comparator: 'range', approximate: true },
      'notAssessed',
    ],
    ['beyond the bounds', { value: '100', comparator: 'moreThan' }, 'notAssessed'],
  ])('%s', (_, result, expected) => {
    expect(judge(indicator({ value: '40' }), { ...number('0'), ...result })).toBe(expected);
  });

  test('bounds decide what an interval can be: "≥ 100" of a share is 100', () => {
    const whole = indicator({ value: '100', exceedable: false });
    expect(judge(whole, { ...number('100'), comparator: 'atLeast' })).toBe('met');
    expect(judge(indicator({ value: '100' }, unbounded), { ...number('100'), comparator: 'atLeast' })).toBe(
      'met',
    );
  });

  test('one number is judged by membership alone', () => {
    const tenth = fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths / 10).toString());
    fc.assert(
      fc.property(tenth, tenth, (target, value) => {
        const expected = Number(value) > Number(target) ? 'exceeded' : value === target ? 'met' : 'notMet';
        expect(judge(indicator({ value: target, decimals: 1 }), number(value))).toBe(expected);
        const mirrored = { exceeded: 'notMet', met: 'met', notMet: 'exceeded' }[expected];
        const atMost = indicator({ comparator: 'atMost', value: target, decimals: 1 }, lower);
        expect(judge(atMost, number(value))).toBe(mirrored);
      }),
    );
  });

  test.each([
    ['-0.1', true],
    ['0', false],
    ['100', false],
    ['100.1', true],
  ])('%s of a share is out of bounds: %p', (value, expected) => {
    expect(isOutOfBounds(indicator({}), number(value))).toBe(expected);
    expect(isOutOfBounds(indicator({}, unbounded), number(value))).toBe(false);
  });

  test('a stated end out of bounds makes a range so', () => {
    expect(isOutOfBounds(indicator({}), { ...number('95'), upper: '105', comparator: 'range' })).toBe(true);
  });
});

describe('gap', () => {
  const range = { comparator: 'range', value: '35', upper: '40' } as const;
  test.each<[string, Partial<Target>, string, string | undefined]>([
    ['at the target', { value: '2.45', decimals: 2 }, '2.45', '0'],
    ['a hair above', { value: '2.45', decimals: 2 }, '2.4501', '0.0001'],
    ['below', { value: '2.45', decimals: 2 }, '2', '-0.45'],
    ['about, though met', { comparator: 'about', value: '75.5', decimals: 1 }, '75.45', '-0.05'],
    ['inside a range', range, '37', '0'],
    ['under a range', range, '34.5', '-0.5'],
    ['over a range', range, '41', '1'],
    ['qualitative', { comparator: 'qualitative', value: undefined }, '1', undefined],
    ['target 0', { comparator: 'atMost', value: '0' }, '12900', '12900'],
  ])('%s', (_, target, result, expected) => {
    const direction = target.comparator === 'atMost' ? lower : {};
    expect(gapTo(indicator(target, { ...unbounded, ...direction }), result)).toBe(expected);
  });

  test('is exact whatever the numbers', () => {
    const hundredth = fc.integer().map((hundredths) => (hundredths / 100).toString());
    fc.assert(
      fc.property(hundredth, hundredth, (target, result) => {
        const gap = gapTo(indicator({ value: target, decimals: 2 }, unbounded), result)!;
        expect(subtractDecimals(result, gap)).toBe(target);
      }),
    );
  });
});
