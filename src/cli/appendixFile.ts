import type { AppendixRequest } from '../core/appendix/describe';
import { describeAppendix } from '../core/appendix/describe';
import type { SheetDescription } from '../core/appendix/description';
import { planXml } from '../core/plan/embedded';
import type { Plan, ReportingUnit } from '../core/plan/schema';
import { vietnameseAppendix } from '../locale';
import { isShipped } from '../plans';
import { writeWorkbook } from '../xlsx/write/writeWorkbook';

/** The options of `phuluc template`. */
export interface TemplateOptions {
  readonly year: string;
  readonly output: string;
  readonly unit?: string;
  readonly tasks?: boolean;
  readonly allUnits?: boolean;
  readonly currentOwners?: boolean;
  readonly form?: boolean;
  readonly protect?: boolean;
  readonly force?: boolean;
}

/** A plan that does not ship travels with the workbook, so that whoever receives it can read it. */
export function withPlan(sheet: SheetDescription, plan: Plan): SheetDescription {
  return isShipped(plan) ? sheet : { ...sheet, customXml: [planXml(plan)] };
}

/** An empty appendix as the bytes of a workbook. */
export async function appendixFile(
  plan: Plan,
  year: number,
  unit: ReportingUnit | undefined,
  options: Pick<TemplateOptions, 'form' | 'protect' | 'currentOwners'>,
): Promise<Uint8Array> {
  const request: AppendixRequest = {
    plan,
    year,
    ...(unit && { unit }),
    variant: options.form ? 'form' : 'appendix',
    isProtected: options.protect ?? false,
    owners: options.currentOwners ? 'both' : 'plan',
  };
  const sheet = describeAppendix(request, vietnameseAppendix);
  return writeWorkbook([withPlan(sheet, plan)], { title: vietnameseAppendix.title(year, plan.targetYear) });
}
