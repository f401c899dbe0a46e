import { createHash } from 'node:crypto';
import type { ReadFile, Received } from '../../core/mergeWorkbook/receive';
import { receive } from '../../core/mergeWorkbook/receive';
import { receiveOptions } from '../../locale';
import type { ReadSetting } from '../../locale';
import type { FileProblem } from '../files';
import { readProblem, readWorkbookBytes } from '../files';
import type { Io } from '../io';
import type { MergeInput } from './names';

/** Reads the files of a merge; one that cannot be read is an answer too. */
export type FileReader = (input: MergeInput) => Promise<Received>;

/** What is kept of a file that could not be read. */
export const refusedFile = ({ name }: MergeInput, reason: FileProblem, setting: ReadSetting): Received =>
  receive({ file: name, sha256: '' }, { ok: false, reason }, receiveOptions(setting));

/** A reader of files that works here and now. */
export function fileReader(
  setting: ReadSetting,
  io: Pick<Io, 'read' | 'modified' | 'readForeign'>,
): FileReader {
  const options = receiveOptions(setting);
  return async (input) => {
    const { path, name } = input;
    let bytes: Uint8Array;
    try {
      bytes = await io.read(path);
    } catch (error) {
      return refusedFile(input, readProblem(error), setting);
    }
    const modified = await io.modified(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const read: ReadFile = await readWorkbookBytes(bytes, io);
    return receive({ file: name, sha256, ...(modified !== undefined && { modified }) }, read, options);
  };
}
