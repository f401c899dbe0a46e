import type { ExitCode, Io } from '../../src/cli/io';
import { run } from '../../src/cli/program';

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
      if (isFree) files.set(path, bytes);
      return Promise.resolve(isFree);
    },
    ...disk,
  };
  return { code: await run(argv, io), out, err, files };
}

/** The lines of a text, without the last line break. */
export const lines = (text: string): string[] => text.replace(/\n$/, '').split('\n');
