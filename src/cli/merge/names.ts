import { basename, relative } from 'node:path';
import type { Context } from '../context';
import { expandInputs } from '../inputs';

/** A file of a merge: where it is, and what it is called in the merge. */
export interface MergeInput {
  readonly path: string;
  /** Its path within the folder that was given, with "/"; of a file that was given itself, its name. */
  readonly name: string;
}

/**
 * The files of a merge. They are called by their places within the folders given, so that it does not show from where
 * the command was run.
 */
export async function mergeInputs(
  paths: readonly string[],
  context: Context,
): Promise<{ readonly inputs: readonly MergeInput[]; readonly passedOver: readonly string[] }> {
  const inputs = new Map<string, MergeInput>();
  const passedOver = new Set<string>();
  for (const given of paths) {
    const expanded = await expandInputs([given], context);
    for (const path of expanded.files) {
      const name = path === given ? basename(path) : relative(given, path).replaceAll('\\', '/');
      if (!inputs.has(path)) inputs.set(path, { path, name });
    }
    for (const path of expanded.passedOver) passedOver.add(path);
  }
  return { inputs: [...inputs.values()], passedOver: [...passedOver].filter((path) => !inputs.has(path)) };
}
