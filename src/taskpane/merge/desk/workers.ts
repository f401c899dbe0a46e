import type { AskedWorker } from '../../../xlsx/worker/askWorker';

/** How the workers of a merge are started; tests give others. */
export interface MergeWorkers {
  readonly startState: () => AskedWorker;
  readonly startReader: () => AskedWorker;
  /** How many files are read side by side. */
  readonly readers: number;
}

/** More readers than this gain nothing: the worker that keeps the merge is one for all. */
const MOST_READERS = 4;

/** The workers of a page. One processor is left to the page, which has to draw. */
export const pageWorkers = (): MergeWorkers => ({
  startState: () => new Worker(new URL('../worker/stateWorker.ts', import.meta.url)),
  startReader: () => new Worker(new URL('../worker/readerWorker.ts', import.meta.url)),
  readers: Math.min(MOST_READERS, Math.max(1, navigator.hardwareConcurrency - 1)),
});
