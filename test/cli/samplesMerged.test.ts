/** What `phuluc merge` makes of sample files with every kind of fault, held against the truth that was written with them. */
import { compareWithTruth } from '../../scripts/merge-truth/compare';
import { shuffled } from '../../scripts/merge-truth/orders';
import { answersToFaults } from '../../scripts/merge-truth/reported';
import type { Files, Merged } from '../../scripts/merge-truth/run';
import { FOLDER, OUT, isSame, makeSamples, mergeSamples } from '../../scripts/merge-truth/run';
import { fileFaults } from '../../src/core/samples/returned/fileFaults';
import type { Truth } from '../../src/core/samples/returned/truth';

// Sixty files are made once, and read, checked and merged three times.
jest.setTimeout(300_000);

const request = { plan: 'binh-dinh', year: '2026', units: '66', seed: '7' };

let files: Files;
let truth: Truth;
let once: Merged;

beforeAll(async () => {
  ({ files, truth } = await makeSamples(request));
  once = await mergeSamples([FOLDER], files, request);
});

test('loses no value, changes none, makes none up, and gives the figures that the truth gives', () => {
  expect(truth.values.length).toBeGreaterThan(1000);
  expect(compareWithTruth(once.answer, truth)).toMatchObject({
    lost: [],
    wrong: [],
    invented: [],
    wrongAggregates: [],
  });
});

test('tells of whatever befell a file as a whole', () => {
  const answers = answersToFaults(once.answer, truth).filter(({ kind }) => kind in fileFaults);
  expect(new Set(answers.map(({ kind }) => kind)).size).toBeGreaterThan(20);
  const silent = answers.filter(({ answer }) => answer === 'silent').map(({ kind }) => kind);
  expect(silent).toEqual([]);
});

test('neither the order of the files nor a second time shows, to the last byte', async () => {
  const walk = (folder: string) =>
    Promise.resolve({
      files: shuffled(Object.keys(files), 11).filter((path) => path.startsWith(`${folder}/`)),
      closed: [],
    });
  expect(isSame(once, await mergeSamples([FOLDER], files, request, { walk }))).toBe(true);
  const into = { ...files, [OUT]: once.workbook };
  expect(isSame(once, await mergeSamples([OUT, FOLDER], into, request))).toBe(true);
});
