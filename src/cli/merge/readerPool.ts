import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Received } from '../../core/mergeWorkbook/receive';
import type { ReaderPool } from '../io';
import type { MergeInput } from './names';
import type { ReadSetting } from '../../locale';
import type { FileReader } from './reading';
import { refusedFile } from './reading';

/** What a worker says: that it has started, what a file is, or that reading it failed in a way nobody foresaw. */
export type ReaderAnswer =
  { readonly ready: true } | { readonly received: Received } | { readonly error: string };

interface Job {
  readonly input: MergeInput;
  readonly resolve: (received: Received) => void;
  readonly reject: (error: Error) => void;
}

/** Fewer files than this are read before a second thread has started. */
const WORTH_A_WORKER = 200;
/** Files in a worker's hand: it goes on with the second while this thread, busy with one of its own, has not heard of the first. */
const IN_HAND = 2;
/** MB of objects a worker may hold: far more than a file within the reader's limits needs. */
const HEAP_MB = 1024;
/** MB that a worker fills with new objects before it looks through them: files are read and forgotten, and 48, V8's own, only take room. */
const YOUNG_MB = 12;

/**
 * How much a heap may grow, beyond what is in use, before all of it is looked through for garbage. Left alone, V8 lets that of a busy
 * program grow fourfold: 3,321 files took 480 MB instead of 360, and no less time. It is read whenever a collection ends, so that it
 * can be set while the program runs; for the threads too.
 */
const HEAP_GROWTH_PERCENT = 30;

/** Workers that read files beside this thread, which reads too: each one file after the other. */
export class Readers implements ReaderPool {
  readonly size: number;
  /** The workers that have started, each with the files in its hand, in order. */
  private readonly working = new Map<Worker, Job[]>();
  private readonly all: Worker[] = [];
  private readonly waiting: Job[] = [];
  private isReading = false;

  constructor(
    script: URL,
    private readonly setting: ReadSetting,
    private readonly here: FileReader,
    workers: number,
    heapMb = HEAP_MB,
  ) {
    this.size = workers + 1;
    for (let count = 0; count < workers; count++) this.start(script, heapMb);
  }

  read = (input: MergeInput): Promise<Received> =>
    new Promise((resolve, reject) => {
      this.waiting.push({ input, resolve, reject });
      this.next();
    });

  async close(): Promise<void> {
    await Promise.all(this.all.map((worker) => worker.terminate()));
  }

  private start(script: URL, heapMb: number): void {
    const resourceLimits = { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB };
    const worker = new Worker(script, { workerData: this.setting, resourceLimits });
    this.all.push(worker);
    worker.on('message', (answer: ReaderAnswer) => {
      if ('ready' in answer) this.working.set(worker, []);
      else {
        const job = this.working.get(worker)?.shift();
        if ('received' in answer) job?.resolve(answer.received);
        else job?.reject(new Error(answer.error));
      }
      this.next();
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      this.bury(worker, error);
    });
  }

  /** A worker that ran out of memory takes only the file that it was reading with it. */
  private bury(worker: Worker, error: NodeJS.ErrnoException): void {
    const [reading, ...untouched] = this.working.get(worker) ?? [];
    this.working.delete(worker);
    this.waiting.unshift(...untouched);
    if (error.code === 'ERR_WORKER_OUT_OF_MEMORY')
      reading?.resolve(refusedFile(reading.input, 'resourceLimit', this.setting));
    else reading?.reject(error);
    this.next();
  }

  private next(): void {
    for (const [worker, inHand] of this.working) {
      while (inHand.length < IN_HAND) {
        const job = this.waiting.shift();
        if (!job) return;
        inHand.push(job);
        worker.postMessage(job.input);
      }
    }
    const job = this.isReading ? undefined : this.waiting.shift();
    if (job) void this.readHere(job);
  }

  private async readHere({ input, resolve, reject }: Job): Promise<void> {
    this.isReading = true;
    try {
      resolve(await this.here(input));
    } catch (error) {
      reject(error as Error);
    }
    // Files are read without a pause, so this is when the threads are heard: without it they wait, all through, for their first file.
    await nextTurn();
    this.isReading = false;
    this.next();
  }
}

/**
 * Starts readers, as many as the machine has cores, this thread among them; none where there are too few files for it
 * to pay.
 * @param script the bundled `readerThread`
 */
export const startReadersWith =
  (script: URL) =>
  (setting: ReadSetting, files: number, here: FileReader): ReaderPool | undefined => {
    if (files < WORTH_A_WORKER) return undefined;
    setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH_PERCENT}`);
    const workers = availableParallelism() - 1;
    return workers < 1 ? undefined : new Readers(script, setting, here, workers);
  };
