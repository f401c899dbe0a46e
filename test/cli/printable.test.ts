import { printable, printableLines } from '../../src/cli/printable';

test.each([
  ['Phụ lục tháng 11 – số 5.xlsx', 'Phụ lục tháng 11 – số 5.xlsx'],
  ['a\u001b[31mđỏ', 'a\\u001b[31mđỏ'],
  ['hai\ndòng', 'hai\\u000adòng'],
  ['đảo\u202echiều', 'đảo\\u202echiều'],
])('%j is printed as %s', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('line breaks of our own stay', () => {
  expect(printableLines('một\nhai\u0007\n')).toBe('một\nhai\\u0007\n');
});
