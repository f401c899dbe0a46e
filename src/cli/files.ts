import { nodeInflate } from '../xlsx/read/nodeInflate';
import { readAnyWorkbook } from '../xlsx/readAnyWorkbook';
import type { ReadOutcome, RefusalReason } from '../xlsx/read/refusal';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { errorCode } from './errorCode';
import type { Io } from './io';
import { BROKEN_LINK, NOT_A_FILE } from './io';

/** Why a file of the call could not be checked. */
export type FileProblem =
  RefusalReason | 'noAppendix' | 'notFound' | 'unreadable' | 'folderClosed' | 'notAFile' | 'brokenLink';

/** What an error of `Io.read` means for a file of the call. */
export function readProblem(error: unknown): FileProblem {
  switch (errorCode(error)) {
    case 'ENOENT':
      return 'notFound';
    case 'EISDIR':
      return 'folderClosed';
    case NOT_A_FILE:
      return 'notAFile';
    case BROKEN_LINK:
    case 'ELOOP':
      return 'brokenLink';
    default:
      return 'unreadable';
  }
}

export type FileOutcome = { readonly workbook: WorkbookSnapshot } | { readonly problem: FileProblem };

/** Reads the bytes of a workbook of any kind; the one way for all commands. */
export function readWorkbookBytes(
  bytes: Uint8Array,
  { readForeign }: Pick<Io, 'readForeign'>,
): Promise<ReadOutcome> {
  return readAnyWorkbook(bytes, { inflate: nodeInflate, readForeign });
}

/** Reads a workbook file; whatever is wrong with it is a returned problem. */
export async function readWorkbookFile(path: string, io: Io): Promise<FileOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = await io.read(path);
  } catch (error) {
    return { problem: readProblem(error) };
  }
  const outcome = await readWorkbookBytes(bytes, io);
  return outcome.ok ? { workbook: outcome.workbook } : { problem: outcome.reason };
}
