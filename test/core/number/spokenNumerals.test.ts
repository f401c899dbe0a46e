/** Numbers written as they are spoken: the mark as a word, a part of a whole. */
import { readNumber } from '../../../src/core/number/readNumber';
import { shorthand } from './shorthand';

const read = (text: string, unit: string) => shorthand(readNumber(text, { unit }));

it.each([
  ['41 phẩy 2', '%', '41.2'],
  ['41 phẩy 2%', '%', '41.2 %'],
  ['41 phay 25', '%', '41.25'],
  ['1.250 phẩy 5', 'ha', '1250.5'],
  ['41 phẩy hai', '%', '41.2'],
  ['41 phẩy không năm %', '%', '41.05 %'],
  // The word says what the sign leaves open.
  ['12 phẩy 900', 'ha', '12.9'],
  ['41 chấm 9', 'ha', '41.9'],
  ['12 phẩy 9', 'căn', '? fractionInCount 12900 | 12.9'],
  // To many the dot that is said parts thousands.
  ['41 chấm 900', 'ha', '? severalValues 41 | 900'],
  ['4,1 phẩy 2', '%', '? severalValues 4.1 | 2'],
])('the mark as a word: %j in %s is %s', (text, unit, expected) => {
  expect(read(text, unit)).toBe(expected);
});

it.each([
  ['41 1/2 %', '%', '41.5 %'],
  ['12 1/4 ha', 'ha', '12.25 ha'],
  ['1.250 3/8 ha', 'ha', '1250.375 ha'],
  // Without a unit the end may be a day.
  ['41 1/2', '%', '? brokenDigits 41.5 | 41'],
  ['12 1/3 ha', 'ha', '? brokenDigits 12.33 | 12'],
  ['41 3/2', '%', '? brokenDigits 41 | 413'],
  ['41 1/2/2026', '%', '? brokenDigits 41 | 411'],
])('a part of a whole: %j in %s is %s', (text, unit, expected) => {
  expect(read(text, unit)).toBe(expected);
});

it.each([
  ['2,4/100', '%', '2.4 (extraText)'],
  ['8/100', '%', '8 (extraText)'],
  ['2,4/1000', '%', '? severalValues 0.24 | 2.4'],
])('so many of a hundred: %j in %s is %s', (text, unit, expected) => {
  expect(read(text, unit)).toBe(expected);
});
