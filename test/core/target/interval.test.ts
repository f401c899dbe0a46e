/** The interval algebra against a brute-force look at sample points. */
import fc from 'fast-check';
import { compareDecimals, roundDecimal } from '../../../src/core/decimal/decimal';
import type { End, Interval } from '../../../src/core/target/interval';
import {
  above,
  areDisjoint,
  below,
  between,
  beyondLower,
  beyondUpper,
  contains,
  exactly,
  fromUp,
  intersection,
  isEmpty,
  isWithin,
  openedDownward,
  openedUpward,
  roundingTo,
  upTo,
} from '../../../src/core/target/interval';

/** Ends lie at whole numbers, so quarters tell every two of these sets apart. */
const SAMPLES = Array.from({ length: 65 }, (_, index) => (index / 4 - 8).toString());

function holds({ lower, upper }: Interval, point: string): boolean {
  const reaches = (end: End | undefined, order: number) => !end || (order === 0 ? end.inclusive : order > 0);
  return (
    reaches(lower, lower ? compareDecimals(point, lower.value) : 1) &&
    reaches(upper, upper ? compareDecimals(upper.value, point) : 1)
  );
}

const members = (interval: Interval | undefined) =>
  interval ? SAMPLES.filter((point) => holds(interval, point)) : [];

const end = fc.option(
  fc.record({ value: fc.integer({ min: -6, max: 6 }).map(String), inclusive: fc.boolean() }),
  { nil: undefined },
);
const interval = fc
  .tuple(end, end)
  .map(([lower, upper]): Interval => ({ ...(lower && { lower }), ...(upper && { upper }) }));

test.each<[string, Interval, string[]]>([
  ['exactly', exactly('1'), ['1']],
  ['fromUp', fromUp('7.5'), ['7.5', '7.75', '8']],
  ['above', above('7.5'), ['7.75', '8']],
  ['upTo', upTo('-7.5'), ['-8', '-7.75', '-7.5']],
  ['below', below('-7.5'), ['-8', '-7.75']],
  ['between', between('1', '1.5'), ['1', '1.25', '1.5']],
  ['everything', {}, SAMPLES],
])('%s', (_, set, expected) => {
  expect(members(set)).toEqual(expected);
});

describe('on any intervals', () => {
  test('a point is contained where the interval holds it', () => {
    fc.assert(
      fc.property(interval, (set) => {
        for (const point of SAMPLES) expect(contains(set, point)).toBe(holds(set, point));
      }),
    );
  });

  test('the intersection holds what both hold', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const both = members(a).filter((point) => holds(b, point));
        expect(members(intersection(a, b))).toEqual(both);
        expect(areDisjoint(a, b)).toBe(both.length === 0);
      }),
    );
  });

  test('empty is what holds no point', () => {
    fc.assert(
      fc.property(interval, (a) => {
        expect(isEmpty(a)).toBe(members(a).length === 0);
      }),
    );
  });

  test('within is what holds no other point', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        // Beyond the samples only an open end reaches.
        const reaches = (!a.lower && b.lower) ?? (!a.upper && b.upper);
        const inside = members(a).every((point) => holds(b, point));
        expect(isWithin(a, b)).toBe(isEmpty(a) || (inside && !reaches));
      }),
    );
  });

  test('beyond an end begins where the interval ends', () => {
    fc.assert(
      fc.property(interval, (a) => {
        fc.pre(!isEmpty(a));
        const points = members(a);
        const higher = a.upper ? SAMPLES.slice(SAMPLES.indexOf(points.at(-1)!) + 1) : [];
        const lower = a.lower ? SAMPLES.slice(0, SAMPLES.indexOf(points[0]!)) : [];
        expect(members(beyondUpper(a))).toEqual(higher);
        expect(members(beyondLower(a))).toEqual(lower);
        expect(members(openedUpward(a))).toEqual([
          ...points,
          ...SAMPLES.filter((point) => Number(point) > Number(points.at(-1))),
        ]);
        expect(members(openedDownward(a))).toEqual([
          ...SAMPLES.filter((point) => Number(point) < Number(points[0])),
          ...points,
        ]);
      }),
    );
  });
});

describe('roundingTo', () => {
  test.each([
    ['75.5', 1, ['75.45', '75.5499'], ['75.4499', '75.55']],
    ['-75.5', 1, ['-75.45', '-75.5499'], ['-75.4499', '-75.55']],
    ['0', 0, ['-0.4999', '0.4999'], ['-0.5', '0.5']],
    ['32', 0, ['31.5', '32.4999'], ['31.4999', '32.5']],
    ['0', 2, ['0.0049'], ['0.005', '-0.005']],
  ])('%s at %i decimals', (value, decimals, inside, outside) => {
    for (const point of inside)
      expect([point, holds(roundingTo(value, decimals), point)]).toEqual([point, true]);
    for (const point of outside)
      expect([point, holds(roundingTo(value, decimals), point)]).toEqual([point, false]);
  });

  test('holds exactly the numbers that round to it', () => {
    const whole = fc.integer({ min: -300, max: 300 });
    fc.assert(
      fc.property(
        whole,
        fc.integer({ min: -3000, max: 3000 }),
        fc.constantFrom(0, 1),
        (target, near, decimals) => {
          const [value, point] = [(target / 10 ** decimals).toString(), (near / 100).toString()];
          const rounds = compareDecimals(roundDecimal(point, decimals), value) === 0;
          expect(holds(roundingTo(value, decimals), point)).toBe(rounds);
        },
      ),
    );
  });
});
