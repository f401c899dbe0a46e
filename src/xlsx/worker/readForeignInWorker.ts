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

/** Milliseconds that any file may take. */
const LEAST_PATIENCE = 8_000;
/** Milliseconds more for each MB: an .ods of 8 MB, a million cells, took 6 s on a machine three times as fast as an office's. */
const PATIENCE_PER_MB = 4_000;
/** Milliseconds after which nobody waits any more. */
const MOST_PATIENCE = 30_000;

/**
 * How long a file may be read. A small one that takes long does not end, and may take memory all the while: a page's workers share
 * 4 GB with it, and an .ods of 1 kB filled them in 20 s, at which the browser ends the page itself.
 * @param size of the file, bytes
 * @returns milliseconds
 */
export const patienceFor = (size: number): number =>
  Math.min(MOST_PATIENCE, LEAST_PATIENCE + Math.ceil((size / 2 ** 20) * PATIENCE_PER_MB));

const startWorker = (): AskedWorker => new Worker(new URL('./foreignWorker.ts', import.meta.url));

/** A reader for pages: the library runs in a worker, which is ended where it takes too long. */
export function readForeignInWorker(start = startWorker, patienceOf = patienceFor): ForeignReader {
  return async (bytes, kind, limits) => {
    const patience = patienceOf(bytes.byteLength);
    const question: ForeignQuestion = { bytes, kind, ...(limits && { limits }) };
    return outcomeOf(await askWorker<ReadOutcome>(start(), question, patience), patience);
  };
}
