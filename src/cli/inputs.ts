import { basename } from 'node:path';
import { hasWorkbookEnding, isKeptBeside } from '../xlsx/fileNames';
import type { Context } from './context';

/** The files that a call is about. */
export interface Inputs {
  /** Paths of the workbooks, those of a folder in the order of their names. */
  readonly files: readonly string[];
  /** Files of the folders that are no workbooks by their ending; named, so that nobody thinks they were read. */
  readonly passedOver: readonly string[];
}

/**
 * Files and folders of a call as files: a folder stands for the workbooks in it and below, each file once.
 * What does not exist or cannot be looked into stays among the files, for the reader to say so of it alone.
 */
export async function expandInputs(paths: readonly string[], { io }: Context): Promise<Inputs> {
  const files = new Set<string>();
  const passedOver = new Set<string>();
  for (const path of paths) {
    const found = await io.walk(path);
    if (found === undefined) files.add(path);
    for (const file of found?.files ?? []) {
      if (isKeptBeside(basename(file))) continue;
      (hasWorkbookEnding(file) ? files : passedOver).add(file);
    }
    for (const folder of found?.closed ?? []) files.add(folder);
  }
  return { files: [...files], passedOver: [...passedOver].filter((file) => !files.has(file)) };
}
