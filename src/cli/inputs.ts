import { basename } from 'node:path';
import { hasWorkbookEnding, isKeptBeside } from '../xlsx/fileNames';
import type { Context } from './context';
import { errorCode } from './errorCode';
import { CommandError } from './io';

/** The files that a call is about. */
export interface Inputs {
  /** Paths of the workbooks, those of a folder in the order of their names. */
  readonly files: readonly string[];
  /** Files of the folders that are no workbooks by their ending; named, so that nobody thinks they were read. */
  readonly passedOver: readonly string[];
}

/**
 * Files and folders of a call as files: a folder stands for the workbooks in it and below, each file once.
 * A path that does not exist stays, for the reader to say so.
 */
export async function expandInputs(paths: readonly string[], { io, locale }: Context): Promise<Inputs> {
  const files = new Set<string>();
  const passedOver = new Set<string>();
  for (const path of paths) {
    let found: readonly string[] | undefined;
    try {
      found = await io.walk(path);
    } catch (error) {
      throw new CommandError(locale.cli.errors.cannotList(path, errorCode(error) ?? String(error)));
    }
    if (found === undefined) files.add(path);
    for (const file of found ?? []) {
      if (isKeptBeside(basename(file))) continue;
      (hasWorkbookEnding(file) ? files : passedOver).add(file);
    }
  }
  return { files: [...files], passedOver: [...passedOver].filter((file) => !files.has(file)) };
}
