import { checkWorkbook } from '../../core/check/checkWorkbook';
import type { CheckOptions, WorkbookCheck } from '../../core/check/checkWorkbook';
import type { Plan } from '../../core/plan/schema';
import { embeddedPlans } from '../../core/planWorkbook/embeddedPlans';
import { vietnameseAppendix } from '../../locale';
import type { Context } from '../context';
import type { FileProblem } from '../files';
import { readWorkbookFile } from '../files';
import { isUntouchedFindingsSheet } from './findingsSheet';

/** What a check of one file came to. */
export type CheckedFile =
  | {
      readonly file: string;
      readonly check: WorkbookCheck;
      /** The names of its sheets. */
      readonly sheets: readonly string[];
      /** The sheet that lists what an earlier check found, where nobody wrote into it since. */
      readonly formerFindings?: string;
    }
  | { readonly file: string; readonly problem: FileProblem };

/** Reads and checks a file; what is wrong with it is part of the answer. */
export async function checkFile(
  file: string,
  known: readonly Plan[],
  request: Omit<CheckOptions, 'today'>,
  { io }: Context,
): Promise<CheckedFile> {
  const outcome = await readWorkbookFile(file, io);
  if ('problem' in outcome) return { file, problem: outcome.problem };
  const { workbook } = outcome;
  const brought = embeddedPlans(workbook, known);
  const plans = [...known, ...brought.plans];
  const checked = checkWorkbook(workbook, plans, vietnameseAppendix, { ...request, today: io.today() });
  const check = { ...checked, findings: [...brought.findings, ...checked.findings] };
  const foundNothing = [check.appendices, check.tasks, check.findings].every(({ length }) => length === 0);
  if (foundNothing) return { file, problem: 'noAppendix' };
  const former = workbook.sheets.find(isUntouchedFindingsSheet)?.name;
  return {
    file,
    check,
    sheets: workbook.sheets.map(({ name }) => name),
    ...(former !== undefined && { formerFindings: former }),
  };
}
