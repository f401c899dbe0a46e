import { checkWorkbook } from '../core/check/checkWorkbook';
import type { WorkbookCheck } from '../core/check/checkWorkbook';
import type { Plan } from '../core/plan/schema';
import { embeddedPlans } from '../core/planWorkbook/embeddedPlans';
import { vietnameseAppendix } from '../locale';
import { renderCheck } from './checkReport';
import type { Context } from './context';
import { knownPlans, printJson } from './context';
import type { FileProblem } from './files';
import { readWorkbookFile } from './files';
import type { ExitCode } from './io';
import { FORMATS, appendixJson, findingJson, taskAppendixJson } from './json';
import { printable } from './printable';

type CheckedFile =
  | { readonly file: string; readonly check: WorkbookCheck }
  | { readonly file: string; readonly problem: FileProblem };

async function checkFile(file: string, known: readonly Plan[], { io }: Context): Promise<CheckedFile> {
  const outcome = await readWorkbookFile(file, io);
  if ('problem' in outcome) return { file, problem: outcome.problem };
  const { workbook } = outcome;
  const brought = embeddedPlans(workbook, known);
  const plans = [...known, ...brought.plans];
  const checked = checkWorkbook(workbook, plans, vietnameseAppendix, { today: io.today() });
  const check = { ...checked, findings: [...brought.findings, ...checked.findings] };
  const foundNothing = [check.appendices, check.tasks, check.findings].every(({ length }) => length === 0);
  return foundNothing ? { file, problem: 'noAppendix' } : { file, check };
}

function fileJson(checked: CheckedFile, { locale }: Context) {
  if ('problem' in checked) {
    const { file, problem } = checked;
    return {
      file,
      status: 'refused',
      reason: problem,
      appendices: [],
      tasks: [],
      findings: [{ code: problem, severity: 'error', message: locale.refusals[problem](file) }],
    };
  }
  const { file, check } = checked;
  return {
    file,
    status: 'checked',
    appendices: check.appendices.map(appendixJson),
    tasks: check.tasks.map(taskAppendixJson),
    findings: check.findings.map((finding) => {
      const appendix = [...check.appendices, ...check.tasks].find(({ sheet }) => sheet === finding.sheet);
      return findingJson(finding, locale, appendix?.plan);
    }),
  };
}

const hasErrors = (checked: CheckedFile) =>
  'check' in checked && checked.check.findings.some(({ severity }) => severity === 'error');

/** `phuluc check`: every file is checked, whatever is wrong with the others. */
export async function checkCommand(files: readonly string[], context: Context): Promise<ExitCode> {
  const { io, locale, json } = context;
  const known = await knownPlans(context);
  const all: CheckedFile[] = [];
  for (const file of files) {
    const checked = await checkFile(file, known, context);
    all.push(checked);
    if ('problem' in checked) io.err(`${locale.refusals[checked.problem](printable(file))}\n`);
    else if (!json) io.out(renderCheck(printable(file), checked.check, locale));
  }
  if (json)
    printJson(context, { format: FORMATS.check, files: all.map((checked) => fileJson(checked, context)) });
  if (all.some((checked) => 'problem' in checked)) return 2;
  return all.some(hasErrors) ? 1 : 0;
}
