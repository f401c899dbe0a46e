import Big from 'big.js';
import fc from 'fast-check';
import { addShort, divideShort, multiplyShort, subtractShort } from '../../../src/core/decimal/short';

/** A decimal in canonical form, of any length that an office may type. */
const numeral = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.integer({ min: 0, max: 8 }))
  .map(([isNegative, digits, places]) => {
    const value = new Big(digits.toString()).div(new Big(10).pow(places)).times(isNegative ? -1 : 1);
    return value.eq(0) ? '0' : value.toFixed();
  });
const small = fc.integer({ min: -99_999, max: 99_999 }).chain((digits) =>
  fc.integer({ min: 0, max: 4 }).map((places) => {
    const value = new Big(digits).div(10 ** places);
    return value.eq(0) ? '0' : value.toFixed();
  }),
);
const any = fc.oneof(numeral, small);

const exact = (value: Big) => (value.eq(0) ? '0' : value.toFixed());
/** What big.js says, where the short way answers at all. */
const agrees = (short: string | undefined, big: () => Big) => {
  if (short !== undefined) expect(short).toBe(exact(big()));
};

test.each([
  ['plus', addShort],
  ['minus', subtractShort],
  ['times', multiplyShort],
] as const)('%s is what big.js says', (name, short) => {
  fc.assert(
    fc.property(any, any, (a, b) => {
      agrees(short(a, b), () => new Big(a)[name](b));
    }),
  );
});

test('division is what big.js says, rounded half away from zero', () => {
  fc.assert(
    fc.property(any, any, fc.integer({ min: 0, max: 15 }), (a, b, places) => {
      if (b === '0') return;
      agrees(divideShort(a, b, places), () => {
        const divide = Big();
        divide.DP = places;
        divide.RM = Big.roundHalfUp;
        return new divide(a).div(b);
      });
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['1', '3', 12, '0.333333333333'],
  ['2', '3', 2, '0.67'],
  ['1', '8', 2, '0.13'],
  ['-1', '8', 2, '-0.13'],
  ['1', '200', 2, '0.01'],
  ['-1', '300', 2, '0'],
  ['999', '1000', 2, '1'],
  ['7.35', '3', 12, '2.45'],
  ['0', '-7', 3, '0'],
])('%s ÷ %s to %d places is %s', (a, b, places, expected) => {
  expect(divideShort(a, b, places)).toBe(expected);
});

test('counts of a province are short; what no binary number holds, and a zero divisor, are not', () => {
  expect(divideShort('120367700', '1486900', 12)).toBe('80.95211513888');
  expect(multiplyShort('94967296123', '94967296123')).toBeUndefined();
  expect(addShort('1234567890123456', '1')).toBeUndefined();
  expect(divideShort('1', '0', 2)).toBeUndefined();
  expect(divideShort('1', '99999999999999', 3)).toBe('0');
});
