/** Reads files of a merge in a thread of its own: told a file, it answers what the file is. */
import { parentPort, workerData } from 'node:worker_threads';
import { foreignReaderBeside } from '../foreign/beside';
import { nodeIo } from '../nodeIo';
import type { MergeInput } from './names';
import type { ReaderAnswer } from './readerPool';
import type { ReadSetting } from '../../locale';
import { fileReader } from './reading';

const read = fileReader(workerData as ReadSetting, {
  ...nodeIo,
  readForeign: foreignReaderBeside(import.meta.url),
});

const messageOf = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

async function answerFor(input: MergeInput): Promise<ReaderAnswer> {
  try {
    return { received: await read(input) };
  } catch (error) {
    return { error: messageOf(error) };
  }
}

// One after the other: the file whose answer is due is the one that is being read.
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (input: MergeInput) => {
  last = last.then(async () => parentPort?.postMessage(await answerFor(input)));
});
parentPort?.postMessage({ ready: true } satisfies ReaderAnswer);
