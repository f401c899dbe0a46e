import { unzipSync } from 'fflate';
import { makeMutant } from '../../../scripts/fuzz/mutate';
import { readOptions } from '../../../scripts/fuzz/options';
import type { Seed } from '../../../scripts/fuzz/seeds';
import { workbookBytes, worksheetXml } from '../../xlsx/read/support/parts';

function seedOf(name: string, bytes: Uint8Array, isZip = true): Seed {
  return { name, bytes, parts: isZip ? unzipSync(bytes) : undefined };
}

const rows = Array.from(
  { length: 20 },
  (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="str"><v>Xã ${index}</v></c></row>`,
);
const seeds = [
  seedOf('a', workbookBytes({ 'xl/worksheets/sheet1.xml': worksheetXml(rows.join('')) })),
  seedOf('b', workbookBytes()),
  seedOf('c', new TextEncoder().encode('<html><body>1</body></html>'), false),
];

const originals = seeds.map(({ bytes }) => bytes.slice());

const COUNT = 250;
const all = Array.from({ length: COUNT }, (_, index) => makeMutant(seeds, 7, index));

test('a mutant depends on the seed number and its own number alone', () => {
  for (const mutant of all.filter(({ index }) => index % 37 === 0)) {
    expect(makeMutant(seeds, 7, mutant.index)).toEqual(mutant);
  }
  const others = Array.from({ length: 50 }, (_, index) => makeMutant(seeds, 8, index));
  expect(others.map(({ story }) => story)).not.toEqual(all.slice(0, 50).map(({ story }) => story));
});

test('mutants are not what they were made from', () => {
  const unchanged = all.filter(({ bytes }) =>
    originals.some((original) => Buffer.compare(original, bytes) === 0),
  );
  // A change can miss: a byte set to what it was.
  expect(unchanged.length).toBeLessThan(COUNT / 20);
});

test('all ways of damage come up, and sound zips with damaged parts too', () => {
  const stories = all.map(({ story }) => story).join('\n');
  for (const way of [
    'flip a bit',
    'truncate',
    'splice',
    'lies',
    'a part is missing',
    'odd cells',
    'deep nesting',
  ])
    expect(stories).toContain(way);
  const sound = all.filter(({ bytes }) => {
    try {
      return Object.keys(unzipSync(bytes)).length > 0;
    } catch {
      return false;
    }
  });
  expect(sound.length).toBeGreaterThan(COUNT / 4);
});

test('originals stay as they are', () => {
  expect(seeds.map(({ bytes }) => bytes)).toEqual(originals);
});

test('options are numbers, or said to be none', () => {
  const given = { mutants: '20', seed: '3', minutes: '0.5', output: 'out', folder: 'in' };
  expect(readOptions(given)).toEqual({ mutants: 20, seed: 3, minutes: 0.5, output: 'out', folder: 'in' });
  expect(readOptions({ ...given, only: '17' })).toMatchObject({ only: 17 });
  expect(readOptions({ ...given, mutants: 'many' })).toContain('--mutants');
  expect(readOptions({ ...given, seed: '1.5' })).toContain('--seed');
  expect(readOptions({ ...given, minutes: '' })).toContain('--minutes');
});
