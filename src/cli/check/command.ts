import type { Context } from '../context';
import { knownPlans, printJson } from '../context';
import { expandInputs } from '../inputs';
import type { ExitCode } from '../io';
import { CommandError } from '../io';
import { FORMATS } from '../json';
import { printable } from '../printable';
import { annotateFiles, requireAnnotateTarget } from './annotate';
import type { CheckedFile } from './checkFile';
import { checkFile } from './checkFile';
import { comparedFiles } from './compared';
import { checkCsv } from './csv';
import { readPrevious, reportUnused } from './previous';
import type { ExpectationOptions } from './expectations';
import { requireExpectations } from './expectations';
import { fileJson } from './fileJson';
import { renderCheck } from './report';

/** How the answers are printed. */
export const CHECK_OUTPUTS = ['text', 'json', 'csv'] as const;
export type CheckOutput = (typeof CHECK_OUTPUTS)[number];

export interface CheckCommandOptions extends ExpectationOptions {
  readonly format?: string;
  /** A file for one workbook, a folder for several. */
  readonly annotate?: string;
  readonly force?: boolean;
  /** Files and folders with appendices of earlier years. */
  readonly previous?: readonly string[];
  /** Whether an appendix that nobody stamped is warned of. */
  readonly requireStamp?: boolean;
}

function outputOf({ format }: CheckCommandOptions, { json, locale }: Context): CheckOutput {
  const asked = format ?? (json ? 'json' : 'text');
  const output = CHECK_OUTPUTS.find((each) => each === asked);
  if (!output) throw new CommandError(locale.checkFiles.unknownFormat(asked, CHECK_OUTPUTS));
  if (json && output !== 'json') {
    throw new CommandError(locale.cli.errors.optionsExclude('--json', `--format ${output}`));
  }
  return output;
}

const hasErrors = (checked: CheckedFile) =>
  'check' in checked && checked.check.findings.some(({ severity }) => severity === 'error');

/** A file's outcome as text: what is wrong with a file that was refused stands on standard error. */
function printFile(checked: CheckedFile, output: CheckOutput, { io, locale }: Context): void {
  if ('problem' in checked) io.err(`${locale.refusals[checked.problem](printable(checked.file))}\n`);
  else if (output === 'text') io.out(renderCheck(printable(checked.file), checked.check, locale));
}

function summarise(all: readonly CheckedFile[], { io, locale }: Context): void {
  const refused = all.filter((checked) => 'problem' in checked).length;
  const wrong = all.filter(hasErrors).length;
  io.out(`${locale.checkFiles.summary({ files: all.length, refused, wrong })}\n`);
}

/**
 * `phuluc check`: every file is checked, whatever is wrong with the others; a folder stands for the workbooks in
 * it and below. Files are read one after another, and of each only the answers are kept; these are then held against one
 * another.
 */
export async function checkCommand(
  paths: readonly string[],
  options: CheckCommandOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, locale } = context;
  const output = outputOf(options, context);
  const known = await knownPlans(context);
  const { expected, plans } = await requireExpectations(options, known, context);
  const { files, passedOver } = await expandInputs(paths, context);
  if (files.length === 0) {
    if (passedOver.length > 0) io.err(`${locale.checkFiles.passedOver(passedOver.map(printable))}\n`);
    throw new CommandError(locale.checkFiles.nothingToCheck);
  }
  const force = options.force ?? false;
  const target =
    options.annotate === undefined
      ? undefined
      : await requireAnnotateTarget(options.annotate, files, force, context);
  const previous = await readPrevious(options.previous ?? [], plans, context);
  const request = {
    expected,
    // One list for every file: what is worked out from it is kept with it.
    previous: previous.map(({ check }) => check),
    requireStamp: options.requireStamp ?? false,
  };
  const read: CheckedFile[] = [];
  for (const file of files) {
    const checked = await checkFile(file, plans, request, context);
    read.push(checked);
  }
  const all = comparedFiles(read);
  for (const checked of all) printFile(checked, output, context);
  if (passedOver.length > 0) io.err(`${locale.checkFiles.passedOver(passedOver.map(printable))}\n`);
  reportUnused(previous, all, context);
  const annotated = target && (await annotateFiles(all, target, force, context));
  if (output === 'json') {
    const filesJson = all.map((checked) => fileJson(checked, context, annotated?.get(checked.file)));
    printJson(context, { format: FORMATS.check, files: filesJson, passedOver });
  } else if (output === 'csv') io.out(checkCsv(all, locale));
  else if (all.length > 1) summarise(all, context);
  const isUndone = [...(annotated?.values() ?? [])].some(({ file }) => file === undefined);
  if (isUndone || all.some((checked) => 'problem' in checked)) return 2;
  return all.some(hasErrors) ? 1 : 0;
}
