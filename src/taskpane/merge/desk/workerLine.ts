import type { AskedWorker, WorkerReply } from '../../../xlsx/worker/askWorker';
import { READY } from '../../../xlsx/worker/protocol';

interface Waiting {
  readonly question: unknown;
  /** Milliseconds; undefined where the answer may take as long as it wants. */
  readonly patience: number | undefined;
  readonly settle: (reply: WorkerReply<unknown>) => void;
}

/** The longest wait for a worker's script to load, in milliseconds. */
const START_PATIENCE = 60_000;

/** A worker that is asked one question after the other and goes on living; its script calls `serveWorker`. */
export class WorkerLine {
  private readonly waiting: Waiting[] = [];
  private current: Waiting | undefined;
  private isReady = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly worker: AskedWorker) {
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (this.isReady) this.settle({ kind: 'answer', answer: data });
      else if (data === READY) {
        this.isReady = true;
        this.next();
      }
    });
    worker.addEventListener('error', (event) => {
      // A script that does not load gives an event without a message.
      this.settle({ kind: 'crash', how: (event as Partial<ErrorEvent>).message ?? '' });
    });
    this.timer = setTimeout(() => {
      this.settle({ kind: 'hang' });
    }, START_PATIENCE);
  }

  /** Asks; `patience` in milliseconds counts from when the question's turn has come. Never rejects. */
  ask<Answer>(question: unknown, patience?: number): Promise<WorkerReply<Answer>> {
    return new Promise((resolve) => {
      const settle = resolve as (reply: WorkerReply<unknown>) => void;
      this.waiting.push({ question, patience, settle });
      this.next();
    });
  }

  /** Ends the worker; what it was asked and has not answered counts as a hang. */
  end(): void {
    clearTimeout(this.timer);
    this.worker.terminate();
    const left = [...(this.current ? [this.current] : []), ...this.waiting.splice(0)];
    this.current = undefined;
    for (const { settle } of left) settle({ kind: 'hang' });
  }

  private next(): void {
    if (!this.isReady || this.current) return;
    clearTimeout(this.timer);
    this.current = this.waiting.shift();
    if (!this.current) return;
    const { patience, question } = this.current;
    if (patience !== undefined) {
      this.timer = setTimeout(() => {
        this.settle({ kind: 'hang' });
      }, patience);
    }
    this.worker.postMessage(question);
  }

  private settle(reply: WorkerReply<unknown>): void {
    clearTimeout(this.timer);
    const asked = this.current ?? this.waiting.shift();
    this.current = undefined;
    asked?.settle(reply);
    this.next();
  }
}
