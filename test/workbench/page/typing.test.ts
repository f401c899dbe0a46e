import { parseBlock, readTypedVietnamese } from '../../../src/workbench/page/grid/typing';

test.each([
  ['2,45', { value: 2.45 }],
  ['-0,5', { value: -0.5 }],
  ['(3,5)', { value: -3.5 }],
  ['12.900', { value: 12900, numberFormat: '#,##0' }],
  ['1.234.567,8', { value: 1234567.8, numberFormat: '#,##0.00' }],
  ['2,45%', { value: 0.0245, numberFormat: '0.00%' }],
  ['7%', { value: 0.07, numberFormat: '0%' }],
  ['31/12/2026', { value: 46387, numberFormat: 'dd/mm/yyyy' }],
  ['=A1+1', { value: null, formula: '=A1+1' }],
  ["'007", { value: '007', quoted: true }],
  ['true', { value: true }],
  ['', { value: null }],
  // No numbers in Vietnam: a point before two digits, groups of four, a comma alone.
  ['2.45', { value: '2.45' }],
  ['1.2345', { value: '1.2345' }],
  [',', { value: ',' }],
  ['chưa có số liệu', { value: 'chưa có số liệu' }],
  ['31/02/2026', { value: '31/02/2026' }],
])('%j is read as in Vietnam', (text, expected) => {
  expect(readTypedVietnamese(text)).toEqual(expected);
});

test('a cell of percentages adds the sign, a cell of text keeps the text', () => {
  expect(readTypedVietnamese('2,45', '0.00%')).toEqual({ value: 0.0245 });
  expect(readTypedVietnamese('2,45', '@')).toEqual({ value: '2,45' });
});

test('a number copied with no-break spaces around it is a number', () => {
  expect(readTypedVietnamese('\u00a02,45\u00a0')).toEqual({ value: 2.45 });
});

test('a block falls into rows and cells, quotes and line breaks inside included', () => {
  expect(parseBlock('1\t2\r\n\t4\r\n')).toEqual([
    ['1', '2'],
    ['', '4'],
  ]);
  expect(parseBlock('"a\nb"\t"nói ""có"""\nc')).toEqual([['a\nb', 'nói "có"'], ['c']]);
  expect(parseBlock('2,1')).toEqual([['2,1']]);
});
