import type { Received } from '../core/mergeWorkbook/receive';
import type { ForeignReader } from '../xlsx/foreign/foreignReader';
import type { MergeInput } from './merge/names';
import type { ReadSetting } from '../locale';
import type { FileReader } from './merge/reading';

/** Reads files of a merge, several at once. */
export interface ReaderPool {
  /** How many it reads at a time. */
  readonly size: number;
  /** Rejects only where the program itself is at fault. */
  readonly read: (input: MergeInput) => Promise<Received>;
  readonly close: () => Promise<void>;
}

/** Codes of errors of `Io.read` that Node does not have: a pipe or a device, which might never end; a link to nothing. */
export const NOT_A_FILE = 'ENOTFILE';
export const BROKEN_LINK = 'EBROKENLINK';

/** What is in a folder and below. */
export interface Walked {
  /** Paths of all that is no folder, sorted by name; whether each can be read is not known yet. */
  readonly files: readonly string[];
  /** Folders that cannot be looked into. */
  readonly closed: readonly string[];
}

/** Everything a command needs of the outside, so that a test can run it whole. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Reads a file. Rejects with a Node error (`code: 'ENOENT'` …), or with one of the codes above. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Reads .xls, .xlsb and .ods where it can be stopped (`ForeignReader`). */
  readonly readForeign: ForeignReader;
  /**
   * Writes a file under a temporary name and renames it, so that a failure leaves no half-written file.
   * @returns false where the file exists and may not be overwritten.
   */
  readonly write: (path: string, bytes: Uint8Array, overwrite: boolean) => Promise<boolean>;
  /** When a file was last changed, in milliseconds since 1970; undefined where nothing says so. */
  readonly modified: (path: string) => Promise<number | undefined>;
  /** Now, ISO 8601 with the offset from universal time. */
  readonly now: () => string;
  /** Rejects with the Node error with which writing a file would fail: its folder is missing, or may not be written to. */
  readonly mayWrite: (path: string) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
  /** Today where the person is, "2026-11-30". */
  readonly today: () => string;
  /** The folder where the user's own data of this program live; it need not exist yet. */
  readonly home: string;
  /** The files of a folder with the time of their last change, in no order. None where the folder does not exist. */
  readonly list: (folder: string) => Promise<readonly FileEntry[]>;
  /** What is in a folder and below; undefined where the path is no folder. */
  readonly walk: (folder: string) => Promise<Walked | undefined>;
  /** Makes a folder and those above it, where they are missing. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /**
   * Readers of returned files that work side by side, `here` among them, which works in this thread; absent or undefined
   * where one after the other is best.
   */
  readonly startReaders?: (setting: ReadSetting, files: number, here: FileReader) => ReaderPool | undefined;
  /** Deletes a file. Rejects with a Node error. */
  readonly remove: (path: string) => Promise<void>;
}

/** A file in a folder. */
export interface FileEntry {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** 0: no errors in the data; 1: errors in the data; 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** Something the person has to mend in the call; its message is ready to print. */
export class CommandError extends Error {}
