import { extname, resolve } from 'node:path';
import type { Finding } from '../../core/check/finding';
import { LONGEST_REASON, acceptFindings } from '../../core/record/accept';
import { isAcceptable } from '../../core/record/acceptance';
import { findRecordedAppendices } from '../../core/record/appendices';
import type { Plan } from '../../core/plan/schema';
import { embeddedPlans } from '../../core/planWorkbook/embeddedPlans';
import { findingMessage, localeOf, messageContext, vietnameseAppendix } from '../../locale';
import { checkFile } from '../check/checkFile';
import type { CheckedFile } from '../check/checkFile';
import { comparedFiles } from '../check/compared';
import type { Context } from '../context';
import { knownPlans, printJson } from '../context';
import { readWorkbookFile } from '../files';
import { expandInputs } from '../inputs';
import type { ExitCode } from '../io';
import { CommandError } from '../io';
import { FORMATS, findingJson, planOfFinding } from '../json';
import { refuseExisting, writeOutput } from '../output';
import { printable } from '../printable';
import { withEditedRecord } from './recordFile';

export interface AcceptOptions {
  /** "H12", or "Phụ lục!H12" where the workbook has several sheets. */
  readonly cell: string;
  readonly reason: string;
  readonly output: string;
  /** Which of several files it is about. */
  readonly file?: string;
  readonly code?: string;
  readonly force?: boolean;
}

type Checked = Extract<CheckedFile, { check: unknown }>;

const endingOf = (path: string) => extname(path).toLowerCase();

/** The file that the call is about: the only one, or the one named. */
function requireTarget(files: readonly string[], { file }: AcceptOptions, { locale }: Context): string {
  const [only, ...others] = files;
  if (file === undefined && only !== undefined && others.length === 0) return only;
  if (file === undefined) throw new CommandError(locale.accept.whichFile);
  const target = files.find((each) => resolve(each) === resolve(file));
  if (target === undefined) throw new CommandError(locale.accept.notAmong(printable(file)));
  return target;
}

async function requireOutput(target: string, options: AcceptOptions, context: Context): Promise<void> {
  const { locale } = context;
  const ending = endingOf(target);
  if (!['.xlsx', '.xlsm'].includes(ending)) {
    throw new CommandError(locale.accept.notWritable(printable(target)));
  }
  if (endingOf(options.output) !== ending) {
    throw new CommandError(locale.convert.ending(printable(options.output), ending));
  }
  const reason = options.reason.trim();
  if (reason === '') throw new CommandError(locale.accept.noReason);
  if (reason.length > LONGEST_REASON) throw new CommandError(locale.accept.reasonTooLong(LONGEST_REASON));
  if (options.force !== true) await refuseExisting([options.output], context);
}

/** The open warnings that the call means. */
function wantedIn({ check }: Checked, { cell, code }: AcceptOptions): readonly Finding[] {
  const [address = '', sheet] = cell.split('!').reverse();
  return check.findings.filter(
    (finding) =>
      isAcceptable(finding) &&
      !finding.accepted &&
      finding.cell === address.trim().toUpperCase() &&
      (sheet === undefined || finding.sheet === sheet.trim()) &&
      (code === undefined || finding.fact.code === code),
  );
}

async function write(
  { file, check }: Checked,
  findings: readonly Finding[],
  known: readonly Plan[],
  options: AcceptOptions,
  context: Context,
): Promise<void> {
  const { io, locale } = context;
  const bytes = await io.read(file);
  const outcome = await readWorkbookFile(file, io);
  if ('problem' in outcome) throw new CommandError(locale.refusals[outcome.problem](printable(file)));
  const { workbook } = outcome;
  const plans = [...known, ...embeddedPlans(workbook, known).plans];
  // The record is a Vietnamese document, whatever the language of the call.
  const told = findings.map((finding) => ({
    finding,
    message: findingMessage(finding, localeOf('vi'), messageContext(finding, planOfFinding(finding, check))),
  }));
  const accepted = acceptFindings(
    { findings: told, reason: options.reason, at: io.now() },
    findRecordedAppendices(workbook, plans, vietnameseAppendix),
    { strings: vietnameseAppendix, date1904: workbook.date1904 },
  );
  if (!accepted.ok) throw new CommandError(locale.accept.nothing(printable(file), options.cell));
  const patched = await withEditedRecord(bytes, workbook, accepted.edit);
  if (!patched.ok) {
    const { accept } = locale;
    const isOccupied = patched.reason === 'editsRefused';
    throw new CommandError((isOccupied ? accept.recordOccupied : accept.notWritable)(printable(file)));
  }
  await writeOutput(options.output, patched.bytes, options.force ?? false, context);
}

/**
 * `phuluc accept`: says of one cell's warnings that they were looked at and are right as they are, in the record of checks of a copy of
 * its workbook. Given beside other units' files, also of what only these show.
 */
export async function acceptCommand(
  paths: readonly string[],
  options: AcceptOptions,
  context: Context,
): Promise<ExitCode> {
  const { io, locale } = context;
  const { files } = await expandInputs(paths, context);
  const target = requireTarget(files, options, context);
  await requireOutput(target, options, context);
  const plans = await knownPlans(context);
  const read: CheckedFile[] = [];
  for (const file of files) read.push(await checkFile(file, plans, {}, context));
  const checked = comparedFiles(read).find(({ file }) => file === target);
  if (!checked || 'problem' in checked) {
    const problem = checked?.problem ?? 'notFound';
    throw new CommandError(locale.refusals[problem](printable(target)));
  }
  const findings = wantedIn(checked, options);
  if (findings.length === 0) throw new CommandError(locale.accept.nothing(printable(target), options.cell));
  await write(checked, findings, plans, options, context);
  const { output } = options;
  if (context.json) {
    const accepted = findings.map((each) => findingJson(each, locale, planOfFinding(each, checked.check)));
    printJson(context, { format: FORMATS.accept, file: target, output, accepted });
    return 0;
  }
  const said = findings.map((each) =>
    findingMessage(each, locale, messageContext(each, planOfFinding(each, checked.check))),
  );
  io.out(`${locale.accept.written(printable(output), options.cell, said)}\n`);
  return 0;
}
