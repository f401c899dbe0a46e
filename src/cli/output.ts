import type { Context } from './context';
import { errorCode } from './errorCode';
import { CommandError } from './io';

/** Writes a file the command was asked for; what stands in the way is a message ready to print. */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  overwrite: boolean,
  { io, locale }: Context,
): Promise<void> {
  const { errors } = locale.cli;
  let written: boolean;
  try {
    written = await io.write(path, bytes, overwrite);
  } catch (error) {
    throw new CommandError(errors.cannotWrite(path, errorCode(error) ?? String(error)));
  }
  if (!written) throw new CommandError(errors.exists(path));
}

/** Holds the name of a workbook to be made against its ending. */
export function requireXlsx(path: string, { locale }: Context): void {
  if (!/\.xlsx$/i.test(path)) throw new CommandError(locale.cli.errors.notXlsx(path));
}

/** Nothing is written where one file would be overwritten: half a folder of new files would be worse than none. */
export async function refuseExisting(paths: readonly string[], { io, locale }: Context): Promise<void> {
  const existing: string[] = [];
  for (const path of paths) if (await io.exists(path)) existing.push(path);
  if (existing.length > 0) throw new CommandError(locale.cli.errors.filesExist(existing));
}

/** Makes a folder and those above it; what stands in the way is a message ready to print. */
export async function makeFolder(folder: string, { io, locale }: Context): Promise<void> {
  try {
    await io.makeFolder(folder);
  } catch (error) {
    throw new CommandError(locale.cli.errors.cannotWrite(folder, errorCode(error) ?? String(error)));
  }
}
