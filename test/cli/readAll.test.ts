/** Reading the files of a merge side by side: who finishes first does not show, and the readers are sent home. */
import type { Received } from '../../src/core/mergeWorkbook/receive';
import type { Io, ReaderPool } from '../../src/cli/io';
import { readAll } from '../../src/cli/merge/readAll';
import type { ReadSetting } from '../../src/locale';

const received = (file: string): Received => ({
  taken: { file: { file, sha256: file, units: [], findings: [], mergedAt: '' }, claims: [] },
});

const inputs = Array.from({ length: 30 }, (_, at) => ({ path: `p${at}`, name: `tệp ${at}` }));
const setting = {} as ReadSetting;

function poolOf(read: ReaderPool['read']) {
  let closed = 0;
  const pool: ReaderPool = { size: 2, read, close: () => Promise.resolve(void (closed += 1)) };
  const io = { startReaders: () => pool } as unknown as Io;
  return { io, closed: () => closed };
}

test('gives the files in the order they were asked for, however long each takes', async () => {
  let inHand = 0;
  let most = 0;
  const { io, closed } = poolOf(async ({ name }) => {
    most = Math.max(most, ++inHand);
    await new Promise((resolve) => setTimeout(resolve, name.length % 2 ? 5 : 0));
    inHand -= 1;
    return received(name);
  });
  const names: string[] = [];
  for await (const each of readAll(inputs, setting, io)) {
    if (each.taken) names.push(each.taken.file.file);
  }
  expect(names).toEqual(inputs.map(({ name }) => name));
  expect(closed()).toBe(1);
  // Memory does not grow with the files: no more are on their way than a few for each reader.
  expect(most).toBeLessThanOrEqual(16);
});

test('a reader that breaks down stops the merge, and the others are sent home', async () => {
  const { io, closed } = poolOf(() => Promise.reject(new Error('hết bộ nhớ')));
  const reading = async () => {
    for await (const each of readAll(inputs, setting, io)) expect(each).toBeUndefined();
  };
  await expect(reading()).rejects.toThrow('hết bộ nhớ');
  expect(closed()).toBe(1);
});
