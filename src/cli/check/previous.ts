import type { AppendixCheck } from '../../core/check/checkWorkbook';
import { isEarlierOf } from '../../core/check/comparison/earlier';
import type { Plan } from '../../core/plan/schema';
import type { Context } from '../context';
import { expandInputs } from '../inputs';
import { printable } from '../printable';
import type { CheckedFile } from './checkFile';
import { checkFile } from './checkFile';

/** An appendix of an earlier year, and the file that it stands in. */
interface PreviousAppendix {
  readonly file: string;
  readonly check: AppendixCheck;
}

/**
 * The appendices of earlier years that a call names, files or folders. What cannot be read or holds no appendix of
 * indicators is said on standard error and stops nothing.
 */
export async function readPrevious(
  paths: readonly string[],
  plans: readonly Plan[],
  context: Context,
): Promise<readonly PreviousAppendix[]> {
  const { io, locale } = context;
  const { files, passedOver } = await expandInputs(paths, context);
  if (passedOver.length > 0) io.err(`${locale.checkFiles.passedOver(passedOver.map(printable))}\n`);
  const previous: PreviousAppendix[] = [];
  for (const file of files) {
    const checked = await checkFile(file, plans, {}, context);
    const found = 'problem' in checked ? [] : checked.check.appendices;
    if (found.length === 0) {
      const problem = 'problem' in checked ? checked.problem : 'noAppendix';
      const why = locale.refusals[problem](printable(file));
      io.err(`${why} ${locale.checkFiles.previousUnread}\n`);
    }
    previous.push(...found.map((check) => ({ file, check })));
  }
  return previous;
}

/** Says which of the earlier appendices no checked one could be compared with. */
export function reportUnused(
  previous: readonly PreviousAppendix[],
  all: readonly CheckedFile[],
  { io, locale }: Context,
): void {
  const checks = all.flatMap((checked) => ('problem' in checked ? [] : checked.check.appendices));
  for (const { file, check } of previous) {
    if (checks.some((each) => isEarlierOf(check, each))) continue;
    const { sheet, plan, unit, year } = check;
    const name = plan.units.find(({ id }) => id === unit)?.name ?? unit ?? locale.cli.check.wholePlan;
    const said = { sheet, plan: plan.id, unit: name, year: String(year ?? '?') };
    io.err(`${locale.checkFiles.previousUnused(printable(file), said)}\n`);
  }
}
