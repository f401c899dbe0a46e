import type { ForeignKind, ForeignReader } from '../foreign/foreignReader';
import type { ReadLimits } from '../read/limits';
import type { ReadOutcome } from '../read/refusal';
import { askWorker, type AskedWorker } from './askWorker';
import { outcomeOf } from './outcome';

/** What the worker is asked. */
export interface ForeignQuestion {
  readonly bytes: Uint8Array;
  readonly kind: ForeignKind;
  readonly limits?: Partial<ReadLimits>;
}

/** Milliseconds for one file: longer than anybody waits. What the largest file within `ReadLimits` takes has not been measured. */
export const WORKER_PATIENCE = 30_000;

const startWorker = (): AskedWorker => new Worker(new URL('./foreignWorker.ts', import.meta.url));

/** A reader for pages: the library runs in a worker, which is ended where it takes too long. */
export function readForeignInWorker(start = startWorker, patience = WORKER_PATIENCE): ForeignReader {
  return async (bytes, kind, limits) => {
    const question: ForeignQuestion = { bytes, kind, ...(limits && { limits }) };
    return outcomeOf(await askWorker<ReadOutcome>(start(), question, patience), patience);
  };
}
