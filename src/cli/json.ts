import type { Finding } from '../core/check/finding';
import type { AppendixCheck, WorkbookCheck } from '../core/check/checkWorkbook';
import type { Plan } from '../core/plan/schema';
import type { TaskAppendixCheck } from '../core/taskAppendix/result';
import type { Locale } from '../locale';
import { findingMessage, messageContext } from '../locale';
import { stampJson } from './recordJson';

/** Version of each JSON format; a change that could break a reader raises it (docs/json.md). */
export const FORMATS = {
  plans: 'phuluc.plans/1',
  plan: 'phuluc.plan/1',
  check: 'phuluc.check/1',
  merge: 'phuluc.merge/1',
  gap: 'phuluc.gap/1',
  match: 'phuluc.match/1',
  convert: 'phuluc.convert/1',
  accept: 'phuluc.accept/1',
  number: 'phuluc.number/1',
  planExport: 'phuluc.planExport/1',
  planImport: 'phuluc.planImport/1',
  planRemove: 'phuluc.planRemove/1',
  template: 'phuluc.template/1',
  templates: 'phuluc.templates/1',
  samples: 'phuluc.samples/1',
} as const;

/** The plan of the sheet that a finding stands on. */
export function planOfFinding({ sheet }: Finding, { appendices, tasks }: WorkbookCheck): Plan | undefined {
  return [...appendices, ...tasks].find((appendix) => appendix.sheet === sheet)?.plan;
}

/** A finding as JSON: code, severity, place, prose in the chosen language, and what to type instead. */
export function findingJson(finding: Finding, locale: Locale, plan: Plan | undefined) {
  const { fact, severity, sheet, cell, indicator, task, suggestion, accepted } = finding;
  return {
    code: fact.code,
    severity,
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
    ...(indicator !== undefined && { indicator }),
    ...(task !== undefined && { task }),
    message: findingMessage(finding, locale, messageContext(finding, plan)),
    ...(suggestion !== undefined && { suggestion }),
    ...(accepted && { accepted }),
  };
}

/** Whose appendix it is, and whether it is still what was stamped. */
function headJson({ sheet, plan, unit, year, stamp }: Omit<AppendixCheck, 'results'>) {
  return {
    sheet,
    plan: plan.id,
    unit: unit ?? null,
    year: year ?? null,
    ...(stamp && { stamp: stampJson(stamp) }),
  };
}

/** One checked task appendix as JSON. */
export function taskAppendixJson({ results, ...check }: TaskAppendixCheck) {
  return { ...headJson(check), results };
}

/** One checked appendix as JSON. What its record vouches for shows in the findings. */
export function appendixJson({ results, ...check }: AppendixCheck) {
  return { ...headJson(check), results: results.map((result) => ({ ...result, vouched: undefined })) };
}
