import type { Received } from '../../core/mergeWorkbook/receive';
import type { Io } from '../io';
import type { MergeInput } from './names';
import type { ReadSetting } from '../../locale';
import { fileReader } from './reading';

/** Files that are on their way at once, for each that is read at a time: the slowest holds up no other. */
const AHEAD = 8;

/**
 * Reads the files of a merge, several at once where the machine can, and gives what they are in the order in which they
 * were asked for: who finishes first does not show.
 */
export async function* readAll(
  inputs: readonly MergeInput[],
  setting: ReadSetting,
  io: Pick<Io, 'read' | 'readForeign' | 'modified' | 'startReaders'>,
): AsyncIterable<Received> {
  const here = fileReader(setting, io);
  const pool = io.startReaders?.(setting, inputs.length, here);
  const read = pool?.read ?? here;
  const most = pool ? pool.size * AHEAD : 2;
  const pending: Promise<Received>[] = [];
  try {
    for (const input of inputs) {
      if (pending.length >= most) yield await (pending.shift() as Promise<Received>);
      const reading = read(input);
      // The first that fails is thrown where it is awaited; those behind it must not end the program.
      reading.catch(() => undefined);
      pending.push(reading);
    }
    while (pending.length > 0) yield await (pending.shift() as Promise<Received>);
  } finally {
    await pool?.close();
  }
}
