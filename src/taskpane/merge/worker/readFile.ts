import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { receive } from '../../../core/mergeWorkbook/receive';
import type { Received } from '../../../core/mergeWorkbook/receive';
import { receiveOptions } from '../../../locale';
import type { ReadSetting } from '../../../locale';
import type { ForeignReader } from '../../../xlsx/foreign/foreignReader';
import { readAnyWorkbook } from '../../../xlsx/readAnyWorkbook';

/** Bytes of a file above which it is not even taken into memory; no workbook of an office comes near. */
export const LARGEST_FILE = 256 * 1024 * 1024;

/** As much of a `File` as is looked at. */
export type LookedAtFile = Pick<File, 'size' | 'lastModified' | 'arrayBuffer'>;

/** Looks into files of a merge, one at a time: nothing of a file is kept but its claims. Whatever is wrong with one is the answer. */
export function fileReader(
  setting: ReadSetting,
  readForeign: ForeignReader,
): (file: LookedAtFile, name: string) => Promise<Received> {
  const options = receiveOptions(setting);
  return async (file, name) => {
    const { lastModified: modified, size } = file;
    const refuse = (reason: string) =>
      receive({ file: name, sha256: '', modified }, { ok: false, reason }, options);
    if (size > LARGEST_FILE) return refuse('tooLarge');
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      // Deleted, or held by another program, since it was chosen.
      return refuse('unreadable');
    }
    const hash = bytesToHex(sha256(bytes));
    const read = await readAnyWorkbook(bytes, { readForeign });
    return receive({ file: name, sha256: hash, modified }, read, options);
  };
}
