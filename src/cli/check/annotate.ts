import { basename, extname, join, resolve } from 'node:path';
import { nodeInflate } from '../../xlsx/read/nodeInflate';
import { patchWorkbook } from '../../xlsx/patch/patchWorkbook';
import type { Context } from '../context';
import { errorCode } from '../errorCode';
import { CommandError } from '../io';
import { writeOutput } from '../output';
import { printable } from '../printable';
import { annotationEdits } from './annotations';
import type { CheckedFile } from './checkFile';

/** Where the copies go, by the path of the workbook. */
export interface AnnotateTarget {
  readonly copies: ReadonlyMap<string, string>;
  /** The folder to make, where the copies have one. */
  readonly folder?: string;
}

/** The copy of a workbook, or none where its kind cannot be written into. */
export interface Annotated {
  readonly file?: string;
  /** Cells that can carry no note; what was found stands on the copy's sheet of findings all the same. */
  readonly withoutNote: readonly { readonly sheet: string; readonly cell: string }[];
}

const endingOf = (path: string) => extname(path).toLowerCase();
const isWorkbookName = (path: string) => ['.xlsx', '.xlsm'].includes(endingOf(path));
const key = (path: string) => resolve(path).toLowerCase();

/** One workbook, one copy. A program refuses a workbook whose ending is not that of its kind. */
function oneCopy(file: string, copy: string, { locale }: Context): AnnotateTarget {
  if (isWorkbookName(file) && endingOf(copy) !== endingOf(file)) {
    throw new CommandError(locale.checkFiles.annotateEnding(copy, endingOf(file)));
  }
  return { copies: new Map([[file, copy]]) };
}

function copiesInFolder(folder: string, files: readonly string[], { locale }: Context): AnnotateTarget {
  const copies = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const file of files) {
    const copy = join(folder, basename(file));
    const other = taken.get(key(copy));
    if (other !== undefined) throw new CommandError(locale.checkFiles.annotateSameName(other, file));
    taken.set(key(copy), file);
    copies.set(file, copy);
  }
  return { copies, folder };
}

/**
 * Decides every copy before anything is read: a file for one workbook, a folder for several. What would lose one of
 * them, an original or another copy, is refused.
 */
export async function requireAnnotateTarget(
  target: string,
  files: readonly string[],
  overwrite: boolean,
  context: Context,
): Promise<AnnotateTarget> {
  const { io, locale } = context;
  const [only, ...others] = files;
  if (isWorkbookName(target) && others.length > 0) {
    throw new CommandError(locale.checkFiles.annotateNeedsFolder(target));
  }
  const plan =
    only !== undefined && isWorkbookName(target)
      ? oneCopy(only, target, context)
      : copiesInFolder(target, files, context);
  const originals = new Set(files.map(key));
  const existing: string[] = [];
  for (const copy of plan.copies.values()) {
    if (originals.has(key(copy))) throw new CommandError(locale.checkFiles.annotateOverOriginal(copy));
    if (!overwrite && (await io.exists(copy))) existing.push(copy);
  }
  if (existing.length > 0) throw new CommandError(locale.cli.errors.filesExist(existing));
  return plan;
}

async function annotateFile(
  checked: Extract<CheckedFile, { check: unknown }>,
  copy: string,
  overwrite: boolean,
  context: Context,
): Promise<Annotated> {
  const { io, locale } = context;
  const { edits, cellOf } = annotationEdits(checked, locale);
  const bytes = await io.read(checked.file);
  const outcome = await patchWorkbook(bytes, edits, { inflate: nodeInflate, partial: true });
  if (!outcome.ok) {
    io.err(`${locale.checkFiles.cannotAnnotate(printable(checked.file))}\n`);
    return { withoutNote: [] };
  }
  await writeOutput(copy, outcome.bytes, overwrite, context);
  io.err(`${locale.checkFiles.annotated(printable(copy))}\n`);
  const withoutNote = outcome.refused.flatMap(({ edit }) => cellOf(edit) ?? []);
  if (withoutNote.length > 0) {
    const cells = withoutNote.map(({ sheet, cell }) => `${sheet}!${cell}`);
    io.err(`${locale.checkFiles.withoutNote(printable(copy), cells.map(printable))}\n`);
  }
  return { file: copy, withoutNote };
}

/** Writes a copy of every checked workbook with its findings, everything else as it was. */
export async function annotateFiles(
  all: readonly CheckedFile[],
  { copies, folder }: AnnotateTarget,
  overwrite: boolean,
  context: Context,
): Promise<ReadonlyMap<string, Annotated>> {
  const { io, locale } = context;
  const done = new Map<string, Annotated>();
  if (folder !== undefined) {
    try {
      await io.makeFolder(folder);
    } catch (error) {
      throw new CommandError(locale.cli.errors.cannotWrite(folder, errorCode(error) ?? String(error)));
    }
  }
  for (const checked of all) {
    const copy = copies.get(checked.file);
    if (copy === undefined || 'problem' in checked) continue;
    done.set(checked.file, await annotateFile(checked, copy, overwrite, context));
  }
  return done;
}
