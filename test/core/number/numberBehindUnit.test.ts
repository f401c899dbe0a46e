/** Words behind the unit that was asked for: a fuller name of it, or a number that would be lost. */
import { readNumber } from '../../../src/core/number/readNumber';
import { shorthand } from './shorthand';

const read = (text: string, unit: string) => shorthand(readNumber(text, { unit }));

it.each([
  ['75 tuổi sáu tháng', 'tuổi', '? severalValues 75 | 6'],
  ['1.200 căn năm trăm', 'căn', '? severalValues 1200 | 500'],
  ['41 phần trăm phẩy hai', '%', '? severalValues 41 | 2'],
  ['97 phần trăm lẻ hai', '%', '? severalValues 97 | 2'],
  ['25 triệu đồng năm trăm nghìn đồng', 'triệu đồng', '? severalValues 25 | 500000'],
])('a number: %j in %s is %s', (text, unit, expected) => {
  expect(read(text, unit)).toBe(expected);
});

it.each([
  ['1.200 căn nhà cấp bốn', 'căn', '1200 căn nhà cấp bốn'],
  ['1.200 căn năm', 'căn', '1200 căn năm'],
  ['58 triệu đồng một người', 'triệu đồng', '58 triệu đồng một người'],
])('none: %j in %s is %s', (text, unit, expected) => {
  expect(read(text, unit)).toBe(expected);
});
