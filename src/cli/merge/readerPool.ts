import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Received } from '../../core/mergeWorkbook/receive';
import type { ReaderPool } from '../io';
import type { MergeInput } from './names';
import type { ReadSetting } from './reading';

/** What a worker answers: what the file is, or that reading it failed in a way nobody foresaw. */
export type ReaderAnswer = { readonly received: Received } | { readonly error: string };

interface Job {
  readonly input: MergeInput;
  readonly resolve: (received: Received) => void;
  readonly reject: (error: Error) => void;
}

/** Fewer files than this are read before a second thread has started. */
const WORTH_A_WORKER = 20;

/** Workers that read files side by side, each one file at a time. */
class Readers implements ReaderPool {
  readonly size: number;
  private readonly idle: Worker[] = [];
  private readonly busy = new Map<Worker, Job>();
  private readonly waiting: Job[] = [];

  constructor(script: URL, setting: ReadSetting, size: number) {
    this.size = size;
    for (let count = 0; count < size; count++) this.idle.push(this.start(script, setting));
  }

  read = (input: MergeInput): Promise<Received> =>
    new Promise((resolve, reject) => {
      this.waiting.push({ input, resolve, reject });
      this.next();
    });

  async close(): Promise<void> {
    await Promise.all([...this.idle, ...this.busy.keys()].map((worker) => worker.terminate()));
  }

  private start(script: URL, setting: ReadSetting): Worker {
    const worker = new Worker(script, { workerData: setting });
    worker.on('message', (answer: ReaderAnswer) => {
      const job = this.busy.get(worker);
      this.busy.delete(worker);
      this.idle.push(worker);
      if ('received' in answer) job?.resolve(answer.received);
      else job?.reject(new Error(answer.error));
      this.next();
    });
    worker.on('error', (error) => {
      this.busy.get(worker)?.reject(error);
      this.busy.delete(worker);
      for (const { reject } of this.waiting.splice(0)) reject(error);
    });
    return worker;
  }

  private next(): void {
    while (this.waiting.length > 0 && this.idle.length > 0) {
      const worker = this.idle.pop() as Worker;
      const job = this.waiting.shift() as Job;
      this.busy.set(worker, job);
      worker.postMessage(job.input);
    }
  }
}

/**
 * Starts readers in threads of their own, as many as the machine has cores; none where there are too few files for it
 * to pay.
 * @param script the bundled `readerThread`
 */
export const startReadersWith =
  (script: URL) =>
  (setting: ReadSetting, files: number): ReaderPool | undefined =>
    files < WORTH_A_WORKER ? undefined : new Readers(script, setting, Math.max(1, availableParallelism()));
