import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Context } from '../context';
import { expandInputs } from '../inputs';

/** A file of a merge: where it is, and what it is called in the merge. */
export interface MergeInput {
  readonly path: string;
  /** Its path, with "/", as far as it tells the files apart (`mergeInputs`). */
  readonly name: string;
}

/** The nearest folder that all of these absolute paths are below or are themselves; "" where there is none, as on two drives. */
function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders.map((folder) => folder.split(sep));
  const parts = [...first];
  for (const other of others) {
    const same = parts.findIndex((part, at) => part !== other[at]);
    if (same >= 0) parts.length = same;
  }
  return parts.join(sep) || (first[0] === '' ? sep : '');
}

const below = (folder: string, path: string): string =>
  (folder === '' ? path : relative(folder, path)).replaceAll('\\', '/');

const isBelow = (folder: string, path: string) =>
  !/^(?:\.\.(?:[\\/]|$)|[\\/]|[A-Za-z]:)/.test(relative(folder, path));

/**
 * Names for files, by absolute path: their places in the folder that was given, or in the nearest one around all that were; a file that
 * was given outside of them goes by its name alone. Where two files would be called the same, all are called by their places in the
 * nearest folder around everything. So neither the order of what was given shows nor from where the command was run.
 */
function namesOf(files: readonly string[], folders: readonly string[]): (file: string) => string {
  const base = commonFolder(folders);
  const short = (file: string) =>
    folders.length > 0 && isBelow(base, file) ? below(base, file) : basename(file);
  if (new Set(files.map(short)).size === files.length) return short;
  const around = commonFolder([...folders, ...files.map((file) => dirname(file))]);
  return (file) => below(around, file);
}

/** The files of a merge with their names; each once, however often and by whatever path it was given. */
export async function mergeInputs(
  paths: readonly string[],
  context: Context,
): Promise<{ readonly inputs: readonly MergeInput[]; readonly passedOver: readonly string[] }> {
  const inputs = new Map<string, string>();
  const passedOver = new Map<string, string>();
  const folders: string[] = [];
  for (const given of paths) {
    const expanded = await expandInputs([given], context);
    if (expanded.files.length !== 1 || expanded.files[0] !== given) folders.push(resolve(given));
    for (const path of expanded.files) if (!inputs.has(resolve(path))) inputs.set(resolve(path), path);
    for (const path of expanded.passedOver) passedOver.set(resolve(path), path);
  }
  const nameOf = namesOf([...inputs.keys()], folders);
  return {
    inputs: Array.from(inputs, ([file, path]) => ({ path, name: nameOf(file) })),
    passedOver: Array.from(passedOver).flatMap(([file, path]) => (inputs.has(file) ? [] : [path])),
  };
}
