import { randomBytes } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { access, constants, mkdir, open, readdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './errorCode';
import type { FileEntry, Io, Walked } from './io';
import { BROKEN_LINK, NOT_A_FILE } from './io';
import { userFolder } from './userFolder';

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    // The rename must not become visible before the bytes are.
    await file.sync();
  } finally {
    await file.close();
  }
}

async function listFiles(folder: string): Promise<readonly FileEntry[]> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ name }) => ({ name, modified: (await stat(join(folder, name))).mtimeMs })),
  );
}

const byName = new Intl.Collator('vi', { numeric: true }).compare;

type Kind = 'file' | 'folder' | 'elsewhere';

/** Links to files count, links to folders do not: they may lead in a circle. A link to nothing is a file that is not there. */
async function kindOf(entry: Dirent, path: string): Promise<Kind> {
  if (entry.isDirectory()) return 'folder';
  if (!entry.isSymbolicLink()) return 'file';
  try {
    return (await stat(path)).isDirectory() ? 'elsewhere' : 'file';
  } catch {
    return 'file';
  }
}

async function walkBelow(folder: string): Promise<Walked> {
  let entries: readonly Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return { files: [], closed: [folder] };
  }
  const found = await Promise.all(
    entries.map(async (entry): Promise<Walked> => {
      const path = join(folder, entry.name);
      const kind = await kindOf(entry, path);
      if (kind === 'folder') return walkBelow(path);
      return { files: kind === 'file' ? [path] : [], closed: [] };
    }),
  );
  return { files: found.flatMap(({ files }) => files), closed: found.flatMap(({ closed }) => closed) };
}

async function walk(folder: string): Promise<Walked | undefined> {
  try {
    if (!(await stat(folder)).isDirectory()) return undefined;
  } catch {
    // The reader of the file says why.
    return undefined;
  }
  const { files, closed } = await walkBelow(folder);
  return { files: [...files].sort(byName), closed: [...closed].sort(byName) };
}

/** Why a path is not read, which opening it would not tell: a pipe would be waited for without an end. */
function requireFile(path: string): void {
  const refuse = (code: string) => Object.assign(new Error(`${code}: ${path}`), { code });
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) {
    if (lstatSync(path, { throwIfNoEntry: false })) throw refuse(BROKEN_LINK);
    return;
  }
  if (found.isDirectory()) throw refuse('EISDIR');
  if (!found.isFile()) throw refuse(NOT_A_FILE);
}

/** The person's own day: an instant in universal time may be on another. */
function localDay(now: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** An instant as the person's clock shows it, with the offset from universal time: a deadline is a day where the person is. */
function localIso(now: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0');
  const offset = -now.getTimezoneOffset();
  const sign = offset < 0 ? '-' : '+';
  const zone = `${sign}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
  const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(pad).join(':');
  return `${localDay(now)}T${time}${zone}`;
}

/**
 * At once, as is reading: whoever asks has nothing else to do until it is there, and the way through Node's own threads takes longer
 * than reading the file of a unit, which a merge does thousands of times.
 */
function modified(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}

/** The real file system, terminal and clock; where other kinds of workbooks are read is up to the program. */
export const nodeIo: Omit<Io, 'readForeign'> = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // eslint-disable-next-line @typescript-eslint/require-await -- what it throws is a rejection
  read: async (path) => {
    requireFile(path);
    return readFileSync(path);
  },
  write: async (path, bytes, overwrite) => {
    if (!overwrite && (await exists(path))) return false;
    const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
    try {
      await writeWhole(temporary, bytes);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return true;
  },
  mayWrite: (path) => access(dirname(path), constants.W_OK),
  exists,
  modified: (path) => Promise.resolve(modified(path)),
  now: () => localIso(new Date()),
  today: () => localDay(new Date()),
  home: userFolder(process.platform, process.env),
  list: listFiles,
  walk,
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true });
  },
  remove: (path) => unlink(path),
};
