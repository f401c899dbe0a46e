/** A number said again, in words or in square brackets: it agrees, or it is asked. */
import { readNumber } from '../../../src/core/number/readNumber';
import { shorthand } from './shorthand';

const read = (text: string, unit: string) => shorthand(readNumber(text, { unit }));

it.each([
  ['12.900 (mười hai nghìn chín trăm)', 'căn', '12900'],
  ['12.900 (mười hai ngàn chín trăm) căn', 'căn', '12900 căn'],
  ['12.900 căn (mười hai nghìn chín trăm căn)', 'căn', '12900 căn'],
  ['12.900 căn (Bằng chữ: Mười hai nghìn chín trăm căn)', 'căn', '12900 căn'],
  ['12.800 (mười hai nghìn tám)', 'căn', '12800'],
  ['05 (năm) căn', 'căn', '5 căn'],
  ['12,9 nghìn (mười hai nghìn chín trăm)', 'căn', '12900 (multiplied)'],
  ['12 triệu đồng (mười hai triệu đồng chẵn)', 'triệu đồng', '12 triệu đồng'],
  ['-5 (năm) %', '%', '-5 %'],
  // Alone it would be asked.
  ['12,900 (mười hai nghìn chín trăm)', 'căn', '12900 (decimalMark)'],
  ['41,2 (bốn mươi mốt phẩy hai) %', '%', '41.2 %'],
])('words that agree: %j in %s is %s', (text, unit, expected) => {
  expect(read(text, unit)).toBe(expected);
});

it.each([
  ['12.900 (mười hai nghìn tám trăm)', 'căn', '? severalValues 12900 | 12800'],
  ['12.900 căn (mười hai nghìn tám trăm căn)', 'căn', '? severalValues 12900 | 12800'],
  ['12.900 [mười hai nghìn tám trăm]', 'căn', '? severalValues 12900 | 12800'],
  ['12,9 nghìn (mười hai nghìn tám trăm)', 'căn', '? severalValues 12900 | 12800'],
  ['41,2% (bốn mươi hai phẩy một)', '%', '? severalValues 41.2 | 42.1'],
])('words that contradict: %j in %s is %s', (text, unit, expected) => {
  expect(read(text, unit)).toBe(expected);
});

it.each([
  ['8 căn (bốn căn chưa đạt)', 'căn', '8 căn (extraText)'],
  ['8 xã (ba hộ)', 'xã', '8 xã (extraText)'],
  ['12 (năm)', 'năm', '12 năm'],
  ['12 (hai ba)', 'căn', '12 (extraText)'],
  ['10-12 (mười)', 'căn', '10..12 (extraText, mayBeDate)'],
])('words about something else: %j in %s is %s', (text, unit, expected) => {
  expect(read(text, unit)).toBe(expected);
});

it.each([
  ['41,2 [40]', '? severalValues 41.2 | 40'],
  ['41,2% [40%]', '? severalValues 41.2 | 40'],
  ['41,2[40,5]', '? severalValues 41.2 | 40.5'],
  ['41,2 [1]', '41.2'],
  ['41,2%[12]', '41.2 %'],
  ['41,2[12]', '41.2'],
])('square brackets: %j is %s', (text, expected) => {
  expect(read(text, '%')).toBe(expected);
});
