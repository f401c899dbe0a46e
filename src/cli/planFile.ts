import { parsePlanJson } from '../core/plan/parse';
import type { Plan } from '../core/plan/schema';
import { readPlanWorkbook } from '../core/planWorkbook/readPlanWorkbook';
import type { PlanImport } from '../core/planWorkbook/readPlanWorkbook';
import { planFindingMessage, vietnamesePlanWorkbook } from '../locale';
import type { Locale } from '../locale';
import type { PlanFinding } from '../core/planWorkbook/finding';
import type { Context } from './context';
import { errorCode } from './errorCode';
import { readWorkbookFile } from './files';
import type { FileProblem } from './files';
import { CommandError } from './io';
import { printable } from './printable';

/** True for an argument that names a file and not a plan's id, which has no dot. */
export const isPlanFile = (argument: string): boolean => /\.(xlsx|xlsm|json)$/i.test(argument);

async function readJsonFile(path: string, { io }: Context): Promise<PlanImport | { problem: FileProblem }> {
  let bytes: Uint8Array;
  try {
    bytes = await io.read(path);
  } catch (error) {
    return { problem: errorCode(error) === 'ENOENT' ? 'notFound' : 'unreadable' };
  }
  const outcome = parsePlanJson(new TextDecoder().decode(bytes));
  if (outcome?.ok) return { plan: outcome.plan, findings: [] };
  const [first] = outcome?.issues ?? [];
  return {
    findings: [{ fact: { code: 'fileNotAPlan', at: (first?.path ?? []).join('.') }, severity: 'error' }],
  };
}

/** Reads a plan from a workbook or a JSON file: the plan or what is wrong with it, or why the file cannot be opened. */
export async function readPlanFile(
  path: string,
  context: Context,
): Promise<PlanImport | { readonly problem: FileProblem }> {
  if (/\.json$/i.test(path)) return readJsonFile(path, context);
  const outcome = await readWorkbookFile(path, context.io);
  return 'problem' in outcome ? outcome : readPlanWorkbook(outcome.workbook, vietnamesePlanWorkbook);
}

/** A finding as one line: "lỗi Chỉ tiêu!H5: …". */
export function planFindingLine(finding: PlanFinding, locale: Locale): string {
  const { severity, sheet, cell } = finding;
  const place = sheet === undefined ? '' : ` ${sheet}${cell === undefined ? '' : `!${cell}`}`;
  return `${locale.severities[severity]}${place}: ${planFindingMessage(finding, locale)}`;
}

/** The plan of a file; what is wrong with it is thrown as a message. */
export async function requirePlanFile(path: string, context: Context): Promise<Plan> {
  const { locale } = context;
  const outcome = await readPlanFile(path, context);
  if ('problem' in outcome) throw new CommandError(locale.refusals[outcome.problem](printable(path)));
  if (outcome.plan) return outcome.plan;
  const lines = outcome.findings.map((finding) => `  ${planFindingLine(finding, locale)}`);
  throw new CommandError([locale.cli.errors.planFileRefused(path), ...lines].join('\n'));
}
