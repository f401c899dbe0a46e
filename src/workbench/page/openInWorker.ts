import { askWorker } from '../../xlsx/worker/askWorker';
import { outcomeOf } from '../../xlsx/worker/outcome';
import { patienceFor } from '../../xlsx/worker/readForeignInWorker';
import type { Opened } from '../xlsx/read';

/** What the worker is asked. */
export interface OpenQuestion {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** Opens a file in a worker, which is ended where it takes too long. */
export async function openInWorker(bytes: Uint8Array, name: string): Promise<Opened> {
  const worker = new Worker(new URL('./openWorker.ts', import.meta.url));
  const question: OpenQuestion = { bytes, name };
  const patience = patienceFor(bytes.byteLength);
  return outcomeOf(await askWorker<Opened>(worker, question, patience), patience);
}
