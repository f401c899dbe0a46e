import { decimalFromNumber } from '../../../src/core/decimal/decimal';
import { quotient } from '../../../src/core/decimal/quotient';

/** ROUND as a spreadsheet program does it: on the binary number. */
const binaryRound = (value: number, places: number) =>
  Number(`${Math.round(Number(`${value}e${places}`))}e-${places}`);

test.each([
  // To 12 decimals a binary quotient of these ends in another digit.
  ['59116500', '628791', '94.016135727'],
  ['200', '3', '66.666666667'],
  ['-200', '3', '-66.666666667'],
  ['190', '2', '95'],
  ['0', '7', '0'],
  // A rate of a thousand or more keeps no more digits than a number in a cell.
  ['1762605342093987', '1000000000000', '1762.605342094'],
  ['100000000', '3', '33333333.33333'],
])('%s ÷ %s = %s', (a, b, expected) => {
  expect(quotient(a, b).value).toBe(expected);
});

test('a tie at the last decimal is given to fewer', () => {
  // 0.0000000005, which binary arithmetic may round either way.
  expect(quotient('1', '2000000000')).toEqual({ value: '0', places: 8 });
  expect(quotient('200000000.1', '200000000')).toEqual({ value: '1', places: 8 });
});

test('binary arithmetic, recalculating, comes to the same numeral', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return 1 + (seed % below);
  };
  for (let at = 0; at < 20_000; at += 1) {
    const denominator = random(2_000_000);
    const numerator = random(denominator);
    const { value, places } = quotient(String(numerator * 100), String(denominator));
    expect(decimalFromNumber(binaryRound((numerator * 100) / denominator, places))).toBe(value);
  }
});
