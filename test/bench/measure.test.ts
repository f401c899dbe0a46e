import { disagreements, measure, sampleOf, type InputSet } from '../../bench/runner/measure';
import type { Contestant } from '../../bench/runner/contestant';
import { median } from '../../bench/runner/statistics';

/** A contestant that answers every round with this JavaScript expression; `files` are the round's. */
function scripted(name: string, answer: string): Contestant {
  const program =
    'require("node:readline").createInterface({ input: process.stdin }).on("line", (line) => {' +
    `const { files } = JSON.parse(line); console.log(JSON.stringify(${answer})); });`;
  return { name, version: '', command: process.execPath, arguments: ['-e', program] };
}

const set: InputSet = {
  files: Array.from({ length: 100 }, (_, index) => `${index}`),
  expected: (files) => ({ cells: files.length, sum: 0.5 }),
};

const options = {
  rounds: 3,
  enoughMilliseconds: 0,
  mostRounds: 10,
  budgetMilliseconds: 1e9,
  longestRoundMilliseconds: 1000,
  say: () => undefined,
};

test('the median of an odd and of an even number of values', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('a sample takes every n-th file', () => {
  expect(sampleOf([0, 1, 2, 3, 4, 5, 6], 3)).toEqual([0, 3, 6]);
});

test('sums may differ by the rounding of their adding, counts may not differ', () => {
  expect(disagreements({ cells: 100, sum: 0.3 }, { cells: 100, sum: 0.1 + 0.2 })).toEqual([]);
  expect(disagreements({ cells: 100 }, { cells: 99 })).toEqual([{ check: 'cells', expected: 100, seen: 99 }]);
  expect(disagreements({ cells: 100 }, {})).toHaveLength(1);
});

test('a quick contestant works through all files, a slow one through a sample that is scaled up', async () => {
  const peak = 'peakBytes: 7, checks: { cells: files.length, sum: 0.5 }';
  const results = await measure(
    [
      scripted('quick', `{ milliseconds: files.length, ${peak} }`),
      scripted('slow', `{ milliseconds: files.length * 50, ${peak} }`),
    ],
    set,
    options,
  );
  expect(results).toMatchObject([
    { milliseconds: 100, files: 100, rounds: 3, peakBytes: 7, disagreements: [] },
    { milliseconds: 5000, files: 20, rounds: 3, disagreements: [] },
  ]);
});

test('a contestant whose time is used up takes part in no further round', async () => {
  const answer = '{ milliseconds: 900, peakBytes: 0, checks: { cells: files.length, sum: 0.5 } }';
  const few = { ...set, files: set.files.slice(0, 10) };
  const [result] = await measure([scripted('slow', answer)], few, { ...options, budgetMilliseconds: 1000 });
  expect(result).toMatchObject({ rounds: 2 });
});

test('a quick contestant takes more rounds, until it has run for long enough or has had the most of them', async () => {
  const answer = (milliseconds: string) =>
    `{ milliseconds: ${milliseconds}, peakBytes: 0, checks: { cells: files.length, sum: 0.5 } }`;
  const few = { ...set, files: set.files.slice(0, 10) };
  const results = await measure(
    [scripted('slow', answer('300')), scripted('quick', answer('100')), scripted('instant', answer('1'))],
    few,
    { ...options, enoughMilliseconds: 550 },
  );
  expect(results).toMatchObject([{ rounds: 3 }, { rounds: 6 }, { rounds: 10 }]);
});

test('the first look of a process is told apart from its rounds', async () => {
  const answer =
    '{ milliseconds: (globalThis.seen = (globalThis.seen ?? 0) + 1) === 1 ? 700 : 70, peakBytes: 0, checks: {} }';
  const few = { ...set, files: set.files.slice(0, 10) };
  const [result] = await measure([scripted('warming up', answer)], few, options);
  expect(result).toMatchObject({ milliseconds: 70, firstLook: { millisecondsPerFile: 70, files: 10 } });
});

test('a contestant that reads less, and one that gives the floor only, are told from those that read it all', async () => {
  const results = await measure(
    [
      scripted('less', '{ milliseconds: 1, peakBytes: 0, checks: { cells: 1, sum: 0.5 } }'),
      scripted('floor', '{ milliseconds: 1, peakBytes: 0, checks: { tags: 1 } }'),
    ],
    set,
    options,
  );
  expect(results).toMatchObject([
    { disagreements: [{ check: 'cells', expected: 100, seen: 1 }] },
    { disagreements: undefined },
  ]);
});

test('what fails or is not installed has a reason instead of figures', async () => {
  const results = await measure(
    [
      scripted('failing', '{ error: "cannot read" }'),
      { name: 'dying', version: '', command: process.execPath, arguments: ['-e', 'process.exit(3)'] },
      { name: 'missing', version: '', command: '/no/such/program', arguments: [] },
      { ...scripted('absent', '0'), absent: 'not installed' },
    ],
    set,
    options,
  );
  expect(results.map((result) => 'problem' in result && result.problem)).toEqual([
    'cannot read',
    expect.stringContaining('code 3'),
    expect.stringContaining('ENOENT'),
    'not installed',
  ]);
});
