import { markdownTable } from '../../bench/report/table';
import { replaceSection } from '../../bench/report/section';
import { describeSet, duration, linearity, type MeasuredSet } from '../../bench/suites/reading/report';
import { Tally } from '../../bench/suites/reading/tally';

const contestant = (name: string) => ({ name, version: '', command: '', arguments: [] });

function setOf(files: number, ours: number): MeasuredSet {
  const figures = {
    rounds: 3,
    files,
    firstLook: { millisecondsPerFile: 33, files: 4 },
    peakBytes: 50 * 2 ** 20,
  };
  return {
    title: 'Some files',
    files,
    results: [
      { ...figures, contestant: contestant('floor'), milliseconds: 100, disagreements: undefined },
      { ...figures, contestant: contestant('Phụ Lục'), milliseconds: ours, disagreements: [] },
      {
        ...figures,
        contestant: contestant('peer'),
        milliseconds: 2500,
        disagreements: [{ check: 'cells', expected: 1000, seen: 999 }],
      },
      { contestant: contestant('openpyxl'), problem: 'not installed' },
    ],
  };
}

test('a set’s table gives multiples of the floor and of ours, and who read wrongly', () => {
  const rows = describeSet(setOf(10, 200)).split('\n');
  expect(rows).toContain('| floor | 100 ms | 10 ms | 33 ms | 1.0 | 0.5 | 50 MB | 3 × 10 | – |');
  expect(rows).toContain('| Phụ Lục | 200 ms | 20 ms | 33 ms | 2.0 | 1.0 | 50 MB | 3 × 10 | yes |');
  expect(rows).toContain(
    '| peer | 2.5 s | 250 ms | 33 ms | 25 | 13 | 50 MB | 3 × 10 | **no**: cells 999 of 1,000 |',
  );
  expect(rows).toContain('| openpyxl | not installed |  |  |  |  |  |  |  |');
});

test('linear means the same time for a file, few or many', () => {
  expect(linearity(setOf(10, 100), setOf(1000, 10_000))).toContain('factor of 1.00');
  expect(linearity(setOf(10, 100), setOf(1000, 25_000))).toContain('factor of 2.50');
});

test('times have three digits and a unit', () => {
  expect([duration(0.12345), duration(999), duration(1234), duration(65_432)]).toEqual([
    '0.123 ms',
    '999 ms',
    '1.23 s',
    '65.4 s',
  ]);
});

test('a table escapes what would end a cell', () => {
  expect(markdownTable(['', 'b'], [['x|y', '1']])).toBe('|  | b |\n| --- | --: |\n| x\\|y | 1 |');
});

test('a section is replaced between its marks, and only there', () => {
  const text = 'before\n<!-- a -->\nold\n<!-- /a -->\n<!-- b -->\nkept\n<!-- /b -->\n';
  expect(replaceSection(text, 'a', 'new\n')).toBe(
    'before\n<!-- a -->\n\nnew\n\n<!-- /a -->\n<!-- b -->\nkept\n<!-- /b -->\n',
  );
  expect(() => replaceSection(text, 'c', 'new')).toThrow('no section');
});

test('a tally counts what a cell can hold, and no blanks', () => {
  const tally = new Tally();
  for (const value of [null, undefined, '', 'hai', 2.5, -1, true]) tally.add(value);
  expect(tally.checks()).toEqual({ cells: 4, sum: 1.5, textLength: 3 });
});
