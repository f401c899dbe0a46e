import { resolve } from 'node:path';
import { memoryMark } from '../../core/mergeWorkbook/memory';
import type { Received } from '../../core/mergeWorkbook/receive';
import type { LostText } from '../../core/mergeWorkbook/typedTexts';
import type { Context } from '../context';
import { errorCode } from '../errorCode';
import { readWorkbookFile } from '../files';
import { CommandError } from '../io';
import { refuseExisting, requireXlsx } from '../output';
import { printable } from '../printable';
import type { MergeInput } from './names';

/** The files that a merge was asked for. */
export interface MergeOutputs {
  readonly output?: string;
  readonly csv?: string;
  readonly force?: boolean;
}

const pathsOf = ({ output, csv }: MergeOutputs) => [output, csv].filter((path) => path !== undefined);

const isCsv = (path: string) => /\.csv$/i.test(path);

/** Holds the names of the files to be written against what they will be; who asks for a CSV file with -o is told how. */
export function requireEndings({ output, csv }: MergeOutputs, context: Context): void {
  const { merge } = context.locale;
  if (output !== undefined && isCsv(output)) throw new CommandError(merge.csvApart(printable(output)));
  if (output !== undefined) requireXlsx(output, context);
  if (csv !== undefined && !isCsv(csv)) throw new CommandError(merge.notCsv(printable(csv)));
}

/** Nothing is written, nor a thousand files read, where one of the outputs could not be written in the end. */
export async function requireRoom(outputs: MergeOutputs, context: Context): Promise<void> {
  const { io, locale } = context;
  for (const path of pathsOf(outputs)) {
    try {
      await io.mayWrite(path);
    } catch (error) {
      const reason = errorCode(error) ?? String(error);
      throw new CommandError(locale.cli.errors.cannotWrite(printable(path), reason));
    }
  }
  if (!outputs.force) await refuseExisting(pathsOf(outputs), context);
}

/** The same for one file however its name is written: some disks tell neither case nor the forms of marks apart. */
const diskKey = (path: string) => resolve(path).normalize('NFC').toLowerCase();

/**
 * Stops where the output would take the place of a merged workbook that is not gone on with: nothing else holds its decisions and what
 * was typed into it. Any other file there, and one that cannot be read, may be overwritten.
 */
export async function requireGoneOnWith(
  { output }: MergeOutputs,
  inputs: readonly MergeInput[],
  context: Context,
): Promise<void> {
  if (output === undefined || !(await context.io.exists(output))) return;
  if (inputs.some(({ path }) => diskKey(path) === diskKey(output))) return;
  const found = await readWorkbookFile(output, context.io);
  if ('workbook' in found && found.workbook.sheets.some((sheet) => memoryMark(sheet) !== undefined))
    throw new CommandError(context.locale.merge.wouldLose.otherMerge(printable(output)));
}

/** What is not carried over from a merged workbook that is gone on with. */
export interface NotCarried {
  readonly sheets: readonly string[];
  readonly texts: readonly LostText[];
}

/** Watches that no output takes the place of what was read and would be lost with it: `--force` is for what a merge can make anew. */
export class OutputGuard {
  private readonly outputs: ReadonlyMap<string, string>;
  private readonly refusals: string[] = [];

  constructor(
    outputs: MergeOutputs,
    private readonly context: Context,
  ) {
    this.outputs = new Map(pathsOf(outputs).map((path) => [diskKey(path), path]));
  }

  /** Tells of a file that was read. */
  async saw({ path }: MergeInput, received: Received, texts: NotCarried['texts'] = []): Promise<void> {
    const output = this.outputs.get(diskKey(path));
    const { io, locale } = this.context;
    // One that is not there yet cannot be lost.
    if (output === undefined || !(await io.exists(output))) return;
    const { wouldLose } = locale.merge;
    const sheets = received.remembered ? received.otherSheets : [];
    if (!received.remembered) this.refusals.push(wouldLose.input(printable(output)));
    else if (sheets.length > 0 || texts.length > 0)
      this.refusals.push(wouldLose.ownWork(printable(output), sheets.map(printable), texts));
  }

  /** Stops the command where something would be lost. */
  check(): void {
    if (this.refusals.length > 0) throw new CommandError(this.refusals.join('\n'));
  }
}
