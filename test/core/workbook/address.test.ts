import fc from 'fast-check';
import {
  cellAddress,
  columnLetters,
  columnNumber,
  parseArea,
  quotedSheetName,
  rangeAddress,
} from '../../../src/core/workbook/address';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
  expect(columnNumber(letters.toLowerCase())).toBe(number);
});

test('cells and ranges have A1 addresses', () => {
  expect(cellAddress(10, 7)).toBe('G10');
  expect(rangeAddress({ firstRow: 10, firstColumn: 7, lastRow: 60, lastColumn: 8 })).toBe('G10:H60');
  expect(rangeAddress({ firstRow: 10, firstColumn: 7, lastRow: 10, lastColumn: 7 })).toBe('G10');
});

const G10 = { firstRow: 10, firstColumn: 7, lastRow: 10, lastColumn: 7 };
const G10_G60 = { ...G10, lastRow: 60 };

test.each([
  [`'Phụ lục 2026'!$G$10:$G$60`, 'Phụ lục 2026', G10_G60],
  [`='Phụ lục 2026'!$G$10:$G$60`, 'Phụ lục 2026', G10_G60],
  [`'Xã ''Ân Nghĩa'''!$G$10`, "Xã 'Ân Nghĩa'", G10],
  [`'A!B'!G10`, 'A!B', G10],
  ['Sheet1!$G$10', 'Sheet1', G10],
  ['Biểu.01!g10:g60', 'Biểu.01', G10_G60],
  [`'Biểu (2), nháp'!G$10:$G60`, 'Biểu (2), nháp', G10_G60],
  ["'Phu\u0323 lục'!$G$10", 'Phu\u0323 lục', G10],
])('%s is an area', (reference, sheet, range) => {
  expect(parseArea(reference)).toEqual({ sheet, range });
});

test.each([
  '',
  '$G$10',
  '#REF!',
  `'Phụ lục'!#REF!`,
  '2026',
  '"chữ"',
  `'Phụ lục'!$G$10,'Phụ lục'!$H$10`,
  `'Phụ lục'!$G:$G`,
  `'Phụ lục'!$8:$9`,
  `'Phụ lục!$G$10`,
  `OFFSET('Phụ lục'!$G$10,1,0)`,
])('%s is none', (reference) => {
  expect(parseArea(reference)).toBeUndefined();
});

test('what is quoted is read back, whatever the name', () => {
  const name = fc.string({ minLength: 1, maxLength: 31, unit: 'grapheme' });
  fc.assert(
    fc.property(fc.oneof(name, fc.constantFrom("''", 'Phụ lục "A"', "'", '=A1')), (sheet) => {
      expect(parseArea(`${quotedSheetName(sheet)}!$G$10:$G$60`)).toEqual({ sheet, range: G10_G60 });
    }),
  );
});
