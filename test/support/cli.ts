import { basename, dirname } from 'node:path';
import type { ExitCode, Io } from '../../src/cli/io';
import { run } from '../../src/cli/program';
import { foreignReaderHere } from '../../src/xlsx/foreign/foreignReader';

/** What a call of the command line left behind. */
export interface Call {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  /** The files after the call, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

type Files = Readonly<Record<string, Uint8Array>>;

function missing(path: string): Error {
  return Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
}

/** The folder of the user's own data, in memory as every other: no test sees the real one. */
export const HOME = '/home/phuluc';

/** The day it is in every test that does not say otherwise. */
export const TODAY = '2026-11-20';

/** Runs a command line over files that exist in memory only, or over another `disk`. */
export async function phuluc(
  argv: readonly string[],
  given: Files = {},
  disk: Partial<Io> = {},
): Promise<Call> {
  const files = new Map(Object.entries(given));
  let out = '';
  let err = '';
  const io: Io = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    read: (path) => {
      const bytes = files.get(path);
      return bytes ? Promise.resolve(bytes) : Promise.reject(missing(path));
    },
    write: (path, bytes, overwrite) => {
      const isFree = overwrite || !files.has(path);
      // What is written last stands last, as the newest.
      if (isFree) files.delete(path);
      if (isFree) files.set(path, bytes);
      return Promise.resolve(isFree);
    },
    mayWrite: () => Promise.resolve(),
    exists: (path) => Promise.resolve(files.has(path)),
    home: HOME,
    list: (folder) =>
      Promise.resolve(
        [...files.keys()].flatMap((path, modified) =>
          dirname(path) === folder ? [{ name: basename(path), modified }] : [],
        ),
      ),
    walk: (folder) => {
      const below = [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
      return Promise.resolve(below.length > 0 ? { files: below, closed: [] } : undefined);
    },
    makeFolder: () => Promise.resolve(),
    remove: (path) => (files.delete(path) ? Promise.resolve() : Promise.reject(missing(path))),
    modified: () => Promise.resolve(undefined),
    now: () => `${TODAY}T08:00:00+07:00`,
    today: () => TODAY,
    readForeign: foreignReaderHere(),
    ...disk,
  };
  return { code: await run(argv, io), out, err, files };
}

/** The lines of a text, without the last line break. */
export const lines = (text: string): string[] => text.replace(/\n$/, '').split('\n');
