import { firstLongText } from '../../core/appendix/longTexts';
import { withOwnVersion } from '../../core/plan/library';
import type { Plan } from '../../core/plan/schema';
import { describePlanWorkbook } from '../../core/planWorkbook/describe';
import { planFinding } from '../../core/planWorkbook/finding';
import type { PlanFinding } from '../../core/planWorkbook/finding';
import { readPlanWorkbook } from '../../core/planWorkbook/readPlanWorkbook';
import { vietnamesePlanWorkbook } from '../../locale';
import type { RefusalReason } from '../../xlsx/read/refusal';
import { readAnyWorkbook } from '../../xlsx/readAnyWorkbook';
import { readForeignInWorker } from '../../xlsx/worker/readForeignInWorker';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';

/** What came of an export: the file's bytes, or the first cell whose text is longer than Excel's cells hold. */
export type PlanExport =
  { readonly bytes: Uint8Array } | { readonly tooLong: { readonly sheet: string; readonly cell: string } };

/** A plan's workbook. Nothing is written that Excel would cut off. */
export async function exportPlanFile(plan: Plan): Promise<PlanExport> {
  const sheets = describePlanWorkbook(plan, vietnamesePlanWorkbook);
  const tooLong = firstLongText(sheets);
  if (tooLong) return { tooLong };
  return { bytes: await writeWorkbook(sheets, { title: plan.citation }) };
}

/** What came of a file: the plan under a version of its own, what is to be mended, or why the file cannot be read. */
export type PlanFileOutcome =
  | { readonly plan: Plan; readonly findings: readonly PlanFinding[] }
  | { readonly plan?: undefined; readonly findings: readonly PlanFinding[] }
  | { readonly refusal: RefusalReason };

/** Reads an edited plan workbook; with any error nothing of it is taken. */
export async function readPlanFile(bytes: Uint8Array, known: readonly Plan[]): Promise<PlanFileOutcome> {
  const outcome = await readAnyWorkbook(bytes, { readForeign: readForeignInWorker() });
  if (!outcome.ok) return { refusal: outcome.reason };
  const { plan, findings } = readPlanWorkbook(outcome.workbook, vietnamesePlanWorkbook);
  if (!plan) return { findings };
  const own = withOwnVersion(plan, known);
  const renamed =
    own.version === plan.version
      ? []
      : [planFinding({ code: 'versionRenamed', from: plan.version, to: own.version })];
  return { plan: own, findings: [...findings, ...renamed] };
}
