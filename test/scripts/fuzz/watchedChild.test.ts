import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WatchedChild } from '../../../scripts/fuzz/watchedChild';

let folder: string;
let child: WatchedChild<{ task: string }, string>;

const script = `process.on('message', ({ task }) => {
  if (task === 'hang') for (;;);
  if (task === 'exit') process.exit(7);
  if (task === 'grow') { const kept = []; for (;;) kept.push({ a: [kept.length] }); }
  process.send('done ' + task);
});`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'phuluc-watched-'));
  writeFileSync(join(folder, 'child.js'), script);
  child = new WatchedChild(join(folder, 'child.js'), { patience: 8000, heapMegabytes: 20 });
});

afterEach(() => {
  child.end();
  rmSync(folder, { recursive: true, force: true });
});

test('answers come one after another from the same process', async () => {
  expect(await child.ask({ task: 'a' })).toEqual({ kind: 'answer', answer: 'done a' });
  expect(await child.ask({ task: 'b' })).toEqual({ kind: 'answer', answer: 'done b' });
});

test.each([
  ['hang', { kind: 'hang' }],
  ['exit', { kind: 'crash', how: 'code 7' }],
  ['grow', { kind: 'crash', how: expect.stringContaining('heap') as string }],
])(
  'a child told to %s is seen to, and the next question goes to a fresh one',
  async (task, reply) => {
    expect(await child.ask({ task })).toEqual(reply);
    expect(await child.ask({ task: 'c' })).toEqual({ kind: 'answer', answer: 'done c' });
  },
  60_000,
);
