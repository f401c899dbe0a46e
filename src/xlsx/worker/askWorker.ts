import { READY } from './protocol';

/** What came of a question to a worker: its answer, none in time, or the worker's end. */
export type WorkerReply<Answer> =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'hang' }
  | { readonly kind: 'crash'; readonly how: string };

/** As much of a page's `Worker` as is needed. */
export type AskedWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** The longest wait for a worker's script to load, in milliseconds. */
const START_PATIENCE = 60_000;

/**
 * Asks a worker of its own one question and ends it, whatever comes of it; its script calls `serveWorker`. `patience`
 * in milliseconds counts from when the worker is ready. Rejects only where the worker does not start.
 */
export function askWorker<Answer>(
  worker: AskedWorker,
  question: unknown,
  patience: number,
): Promise<WorkerReply<Answer>> {
  return new Promise((resolve, reject) => {
    let isReady = false;
    const settle = (reply: WorkerReply<Answer>) => {
      clearTimeout(timer);
      worker.terminate();
      if (isReady) resolve(reply);
      else reject(new Error(`a worker did not start: ${reply.kind === 'crash' ? reply.how : reply.kind}`));
    };
    const wait = (milliseconds: number) => setTimeout(settle, milliseconds, { kind: 'hang' });
    let timer = wait(START_PATIENCE);
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (isReady) {
        settle({ kind: 'answer', answer: data as Answer });
        return;
      }
      isReady = data === READY;
      clearTimeout(timer);
      timer = wait(patience);
      worker.postMessage(question);
    });
    worker.addEventListener('error', (event) => {
      // A script that does not load gives an event without a message.
      settle({ kind: 'crash', how: (event as Partial<ErrorEvent>).message ?? '' });
    });
  });
}
