import { readCellTexts } from '../../../scripts/read-cell-texts/main';

/** Prints what a file of such cells gives, and the exit code. */
function run(cells: readonly object[]): { code: number; out: string } {
  let out = '';
  const code = readCellTexts(JSON.stringify({ cells }), (text) => (out += text));
  return { code, out };
}

const right = [
  { text: '63,8%', kind: 'number', value: 63.8, unit: '%' },
  { text: 'không quá 5 xã', kind: 'number', value: 5, unit: 'xã', comparator: 'at_most' },
  { text: '22-27%', kind: 'range', value: 22, value2: 27, unit: '%' },
  { text: '0', kind: 'zero', value: 0 },
  { text: 'đang tổng hợp', kind: 'missing' },
  { text: '12,900', kind: 'ambiguous', unit: 'căn', alternatives: [12900, 12.9] },
  { text: '275,000', kind: 'number', value: 275000, needs: 'column' },
  { text: '#N/A', kind: 'error' },
  { text: 'x', kind: 'mark' },
  { text: '1.000 m3', kind: 'unit' },
  { text: '6T/2025', kind: 'text' },
];

test('all of it as the file says', () => {
  const { code, out } = run(right);
  expect(code).toBe(0);
  expect(out).toContain('100.0 % as the file says, 0 wrong without a finding');
  expect(out).not.toContain('Not as the file says');
});

test.each([
  ['another value', { text: '63,8%', kind: 'number', value: 638 }, 'wrongSilently: "63,8%"'],
  ['another unit', { text: '63,8%', kind: 'number', value: 63.8, unit: 'căn' }, '"63,8%"'],
  ['a bound taken for a number', { text: 'trên 5', kind: 'number', value: 5 }, 'wrongSilently: "trên 5"'],
  ['a figure that the file says is missing', { text: '5', kind: 'missing' }, 'wrongSilently: "5"'],
  ['no figure where the file has one', { text: '-', kind: 'number', value: 0 }, 'wrongSilently: "-"'],
])('%s is wrong', (_, cell, line) => {
  const { code, out } = run([cell]);
  expect(code).toBe(1);
  expect(out).toContain(line);
});

test.each([
  ['a question where the file knows', { text: '12,900', kind: 'number', value: 12900 }, 'asked: "12,900"'],
  ['a wrong value with a doubt', { text: '12 xã đạt', kind: 'number', value: 13 }, 'other: "12 xã đạt"'],
  [
    'a reading that is not offered',
    { text: '12,900', kind: 'ambiguous', alternatives: [5] },
    'other: "12,900"',
  ],
])('%s is told apart', (_, cell, line) => {
  expect(run([cell]).out).toContain(line);
});

test('another file is refused', () => {
  expect(readCellTexts('{"cells":[{"text":1}]}', () => undefined)).toBe(2);
  expect(readCellTexts('no JSON', () => undefined)).toBe(2);
});
