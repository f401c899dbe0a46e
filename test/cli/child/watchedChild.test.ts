import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WatchedChild } from '../../../src/cli/child/watchedChild';

let folder: string;
let child: WatchedChild<{ task: string }, string>;

const script = `process.on('message', ({ task }) => {
  if (task === 'hang') for (;;);
  if (task === 'exit') process.exit(7);
  if (task === 'grow') { const kept = []; for (;;) kept.push({ a: [kept.length] }); }
  process.send('done ' + task);
});
process.on('disconnect', () => process.exit());
process.send('ready');`;

/** The same child, which takes longer to start than an answer may take. */
const slowStart = `setTimeout(() => { ${script} }, 1500);`;

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

test('questions asked at once are answered in their order', async () => {
  const replies = await Promise.all(['a', 'hang', 'b'].map((task) => child.ask({ task })));
  expect(replies.map((reply) => ('answer' in reply ? reply.answer : reply.kind))).toEqual([
    'done a',
    'hang',
    'done b',
  ]);
}, 60_000);

test('the time a child needs to start is not counted', async () => {
  const file = join(folder, 'slow.js');
  writeFileSync(file, slowStart);
  const slow = new WatchedChild<{ task: string }, string>(file, { patience: 1000, heapMegabytes: 20 });
  expect(await slow.ask({ task: 'a' })).toEqual({ kind: 'answer', answer: 'done a' });
  slow.end();
});

test('a child that ended while nobody asked is replaced', async () => {
  const ends = join(folder, 'ends.js');
  writeFileSync(ends, `${script} process.on('message', () => setTimeout(() => process.exit(3), 10));`);
  const short = new WatchedChild<{ task: string }, string>(ends, { patience: 8000, heapMegabytes: 20 });
  await short.ask({ task: 'a' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await short.ask({ task: 'b' })).toEqual({ kind: 'answer', answer: 'done b' });
  short.end();
});

test('a child that dies before the question reaches it tells what it died of', async () => {
  const file = join(folder, 'dies.js');
  writeFileSync(
    file,
    "process.send('ready', () => { process.stderr.write('FATAL ERROR: memory limit'); process.exit(9); });",
  );
  const dying = new WatchedChild<{ task: string }, string>(file, { patience: 8000, heapMegabytes: 20 });
  const reply = dying.ask({ task: 'a'.repeat(1_000_000) });
  await new Promise(setImmediate);
  // It is ready and gone before this process looks.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
  expect(await reply).toEqual({ kind: 'crash', how: 'code 9 FATAL ERROR: memory limit' });
  dying.end();
});

test('a script that does not start is an error of the installation, and no answer', async () => {
  const none = new WatchedChild<{ task: string }, string>(join(folder, 'none.js'), {
    patience: 8000,
    heapMegabytes: 20,
  });
  await expect(none.ask({ task: 'a' })).rejects.toThrow('did not start');
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
