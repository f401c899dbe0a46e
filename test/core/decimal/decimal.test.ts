import Big from 'big.js';
import fc from 'fast-check';
import {
  absoluteDecimal,
  addDecimals,
  compareDecimals,
  decimal,
  decimalFromNumber,
  decimalPlaces,
  divideDecimals,
  isDecimal,
  multiplyDecimals,
  negateDecimal,
  roundDecimal,
  subtractDecimals,
} from '../../../src/core/decimal/decimal';

test.each([
  ['0', '0'],
  ['-0', '0'],
  ['-0.00', '0'],
  ['007', '7'],
  ['2.450', '2.45'],
  ['-12.00', '-12'],
  ['1000000000000000000000.5', '1000000000000000000000.5'],
  ['0.00000000000000000001', '0.00000000000000000001'],
])('the canonical form of %s is %s', (text, expected) => {
  expect(decimal(text)).toBe(expected);
});

test.each(['', ' 1', '1 ', '+1', '1.', '.5', '1e3', '2,45', 'NaN', 'Infinity', '0x10', '--1', '１'])(
  '"%s" is no decimal numeral',
  (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => decimal(text)).toThrow('not a decimal numeral');
  },
);

test.each([
  [0.1 + 0.2, '0.3'],
  [24.5 * 0.1, '2.45'],
  [8.45 - 6, '2.45'],
  [-0, '0'],
  [1e21, '1000000000000000000000'],
  [1e-7, '0.0000001'],
  [2.4501, '2.4501'],
  [1 / 3, '0.333333333333333'],
  [-12900, '-12900'],
])('the number %p is %s', (value, expected) => {
  expect(decimalFromNumber(value)).toBe(expected);
});

test.each([NaN, Infinity, -Infinity])('%p is no number of a cell', (value) => {
  expect(() => decimalFromNumber(value)).toThrow('not a finite number');
});

test.each([
  ['2.445', 2, '2.45'],
  ['-2.445', 2, '-2.45'],
  ['2.4449', 2, '2.44'],
  ['-2.4449', 2, '-2.44'],
  ['0.5', 0, '1'],
  ['-0.5', 0, '-1'],
  ['-0.4', 0, '0'],
  ['1.005', 2, '1.01'],
  ['12900', 2, '12900'],
])('%s rounded to %i decimals is %s', (value, places, expected) => {
  expect(roundDecimal(value, places)).toBe(expected);
});

test.each([
  ['1', '3', 4, '0.3333'],
  ['2', '3', 4, '0.6667'],
  ['-1', '8', 2, '-0.13'],
  ['1', '8', 2, '0.13'],
  ['0', '7', 2, '0'],
])('%s / %s to %i decimals is %s', (a, b, places, expected) => {
  expect(divideDecimals(a, b, places)).toBe(expected);
});

test('nothing is divided by zero', () => {
  expect(() => divideDecimals('1', '0', 2)).toThrow('Division by zero');
});

test.each([
  ['2.45', 2],
  ['40', 0],
  ['-0.001', 3],
])('%s has %i decimals', (value, places) => {
  expect(decimalPlaces(value)).toBe(places);
});

describe('against whole numbers', () => {
  const SCALE = 6;
  const units = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });

  /** A whole number of millionths as a decimal, by moving the point in its digits. */
  function fromUnits(count: bigint): string {
    const digits = (count < 0n ? -count : count).toString().padStart(SCALE + 1, '0');
    const whole = digits.slice(0, -SCALE);
    const fraction = digits.slice(-SCALE).replace(/0+$/, '');
    return `${count < 0n ? '-' : ''}${whole}${fraction && '.'}${fraction}`;
  }

  test('sums, differences and order are exact', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        const [x, y] = [fromUnits(a), fromUnits(b)];
        expect(addDecimals(x, y)).toBe(fromUnits(a + b));
        expect(subtractDecimals(x, y)).toBe(fromUnits(a - b));
        expect(compareDecimals(x, y)).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(negateDecimal(x)).toBe(fromUnits(-a));
        expect(absoluteDecimal(x)).toBe(fromUnits(a < 0n ? -a : a));
      }),
    );
  });

  test('products are exact', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        expect(multiplyDecimals(fromUnits(a), b.toString())).toBe(fromUnits(a * b));
      }),
    );
  });

  test('a number typed with up to 15 digits comes back as typed', () => {
    const typed = fc.tuple(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.integer({ min: 0, max: 6 }),
    );
    fc.assert(
      fc.property(typed, ([digits, places]) => {
        const text = fromUnits(BigInt(digits) * 10n ** BigInt(SCALE - places));
        expect(decimalFromNumber(Number(text))).toBe(text);
      }),
    );
  });
});

test('the short way of comparing, negating and reading gives what exact decimals give', () => {
  const numeral = fc
    .tuple(fc.boolean(), fc.nat(99_999_999), fc.nat(9_999_999), fc.nat(7))
    .map(([minus, whole, part, places]) =>
      decimal(
        `${minus ? '-' : ''}${whole}${places ? `.${String(part).padStart(7, '0').slice(0, places)}` : ''}`,
      ),
    );
  fc.assert(
    fc.property(numeral, numeral, (a, b) => {
      expect(compareDecimals(a, b)).toBe(new Big(a).cmp(b));
      expect(compareDecimals(a, a)).toBe(0);
      expect(negateDecimal(a)).toBe(subtractDecimals('0', a));
      expect(absoluteDecimal(a)).toBe(compareDecimals(a, '0') < 0 ? negateDecimal(a) : a);
      expect(decimalFromNumber(Number(a))).toBe(a);
    }),
  );
});
