import { foreignReaderHere } from '../../../src/xlsx/foreign/foreignReader';
import type { AskedWorker } from '../../../src/xlsx/worker/askWorker';
import {
  patienceFor,
  readForeignInWorker,
  type ForeignQuestion,
} from '../../../src/xlsx/worker/readForeignInWorker';
import { bytesOf } from '../foreign/support/workbooks';

/** A worker of the page, in the test's own thread: it says what `onQuestion` gives it to say, and no more once ended. */
class FakeWorker implements AskedWorker {
  isEnded = false;
  private readonly listeners = new Map<string, (event: never) => void>();

  constructor(private readonly onQuestion: (question: ForeignQuestion, worker: FakeWorker) => void) {}

  addEventListener(kind: string, listener: unknown): void {
    this.listeners.set(kind, listener as (event: never) => void);
  }

  postMessage(question: unknown): void {
    this.onQuestion(question as ForeignQuestion, this);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(data: unknown): void {
    if (!this.isEnded) this.listeners.get('message')?.({ data } as never);
  }

  fail(message?: string): void {
    this.listeners.get('error')?.({ message } as never);
  }
}

/** Reads an .ods with a worker that does this; the worker starts at once where nothing else is said. */
function readWith(onQuestion: (question: ForeignQuestion, worker: FakeWorker) => void, starts = true) {
  const worker = new FakeWorker(onQuestion);
  const outcome = readForeignInWorker(
    () => worker,
    () => 5000,
  )(bytesOf('ods'), 'openDocument');
  if (starts) worker.say('ready');
  return { worker, outcome };
}

test('the answer is that of the library, and the worker ends', async () => {
  const here = foreignReaderHere();
  const { worker, outcome } = readWith(({ bytes, kind }, asked) => {
    void here(bytes, kind).then((answer) => {
      asked.say(structuredClone(answer));
    });
  });
  expect(await outcome).toEqual(await here(bytesOf('ods'), 'openDocument'));
  expect(worker.isEnded).toBe(true);
});

describe('a worker without an answer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('is ended when its time is up, which does not count before it is ready', async () => {
    const { worker, outcome } = readWith(() => undefined, false);
    jest.advanceTimersByTime(30_000);
    worker.say('ready');
    jest.advanceTimersByTime(4999);
    expect(worker.isEnded).toBe(false);
    jest.advanceTimersByTime(1);
    expect(worker.isEnded).toBe(true);
    expect(await outcome).toEqual({
      ok: false,
      reason: 'resourceLimit',
      detail: { limit: 'milliseconds', maximum: 5000 },
    });
  });

  test('that never gets ready is no fault of the file', async () => {
    const { worker, outcome } = readWith(() => undefined, false);
    jest.advanceTimersByTime(60_000);
    await expect(outcome).rejects.toThrow('did not start');
    expect(worker.isEnded).toBe(true);
  });
});

test.each([
  ['Uncaught RangeError: Array buffer allocation failed', { reason: 'resourceLimit' }],
  ['Uncaught TypeError: x is undefined', { reason: 'damaged', detail: { problem: 'library' } }],
])('a worker that ends with "%s"', async (message, expected) => {
  const { outcome } = readWith((_, worker) => {
    worker.fail(message);
  });
  expect(await outcome).toMatchObject({ ok: false, ...expected });
});

test('a worker whose script does not load is no fault of the file', async () => {
  const { worker, outcome } = readWith(() => undefined, false);
  worker.fail();
  await expect(outcome).rejects.toThrow('did not start');
});

test('a small file is given less time than a large one, and none more than anybody waits', () => {
  const megabytes = [0, 1, 5, 100].map((count) => patienceFor(count * 2 ** 20));
  expect(megabytes).toEqual([8000, 12_000, 28_000, 30_000]);
});
