/** Threads that read beside this one: each file once, and a thread that dies takes one file with it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readers } from '../../src/cli/merge/readerPool';
import type { ReadSetting } from '../../src/locale';
import type { Received } from '../../src/core/mergeWorkbook/receive';
import { findPlan } from '../../src/plans';

const plan = findPlan('minh-long')!;
const setting: ReadSetting = {
  plan,
  year: 2026,
  plans: [plan],
  mergedAt: '2026-12-01T00:00:00Z',
  today: '2026-12-01',
};

const folder = mkdtempSync(path.join(tmpdir(), 'phuluc-readers-'));
const script = path.join(folder, 'thread.mjs');
writeFileSync(
  script,
  `import { parentPort } from 'node:worker_threads';
  const answer = (file) => ({ received: { taken: { file: { file, sha256: 'thread', units: [], findings: [], mergedAt: '' }, claims: [] } } });
  parentPort.on('message', ({ name }) => {
    if (name === 'bug') return parentPort.postMessage({ error: 'không lường trước' });
    if (name === 'quit') throw new TypeError('hỏng');
    const hoard = [];
    while (name === 'bomb') hoard.push(new Array(10_000).fill(hoard.length));
    parentPort.postMessage(answer(name));
  });
  parentPort.postMessage({ ready: true });`,
);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fileOf = (received: Received) => received.taken?.file;
const read = (pool: Readers, name: string) => pool.read({ path: name, name });

/** A pool whose own thread is busy with its first file until told. */
function busyPool() {
  let goOn = (): void => undefined;
  const readHere: string[] = [];
  const pool = new Readers(
    pathToFileURL(script),
    setting,
    async ({ name }) => {
      readHere.push(name);
      if (readHere.length === 1) await new Promise<void>((resolve) => (goOn = resolve));
      const file = { file: name, sha256: 'here', units: [], findings: [], mergedAt: '' };
      return { taken: { file, claims: [] } };
    },
    1,
    24,
  );
  const first = read(pool, 'first');
  return {
    pool,
    first,
    readHere,
    goOn: () => {
      goOn();
    },
  };
}

test('both threads read, and every file is read once', async () => {
  const { pool, first, readHere, goOn } = busyPool();
  const names = Array.from({ length: 12 }, (_, at) => `tệp ${at}`);
  const others = await Promise.all(names.map((name) => read(pool, name)));
  expect(others.map((each) => fileOf(each)?.file)).toEqual(names);
  expect(readHere).toEqual(['first']);
  goOn();
  expect(fileOf(await first)).toMatchObject({ file: 'first', sha256: 'here' });
  await pool.close();
});

test('a file that no thread has the memory for is refused alone; the others are read here', async () => {
  const { pool, first, goOn } = busyPool();
  const bomb = read(pool, 'bomb');
  const behind = ['a', 'b', 'c'].map((name) => read(pool, name));
  expect(fileOf(await bomb)).toMatchObject({ file: 'bomb', reason: 'resourceLimit', units: [] });
  goOn();
  expect((await Promise.all([first, ...behind])).map((each) => fileOf(each)?.sha256)).toEqual(
    Array(4).fill('here'),
  );
  await pool.close();
});

test('a fault of the program is no fault of the file: it stops the merge', async () => {
  const { pool, first, goOn } = busyPool();
  await expect(read(pool, 'bug')).rejects.toThrow('không lường trước');
  await expect(read(pool, 'quit')).rejects.toThrow('hỏng');
  goOn();
  await first;
  await pool.close();
});
