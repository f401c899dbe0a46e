import type { Finding } from '../core/check/finding';
import type { AppendixCheck } from '../core/check/checkWorkbook';
import type { Plan } from '../core/plan/schema';
import type { Locale } from '../locale';
import { findingMessage } from '../locale';

/** Version of each JSON format; a change that could break a reader raises it (docs/json.md). */
export const FORMATS = {
  plans: 'phuluc.plans/1',
  plan: 'phuluc.plan/1',
  check: 'phuluc.check/1',
  gap: 'phuluc.gap/1',
  template: 'phuluc.template/1',
} as const;

/** A finding as JSON: code, severity, place, prose in the chosen language, and what to type instead. */
export function findingJson(finding: Finding, locale: Locale, plan: Plan | undefined) {
  const { fact, severity, sheet, cell, indicator, suggestion } = finding;
  const known = plan?.indicators.find(({ id }) => id === indicator);
  return {
    code: fact.code,
    severity,
    ...(sheet !== undefined && { sheet }),
    ...(cell !== undefined && { cell }),
    ...(indicator !== undefined && { indicator }),
    message: findingMessage(finding, locale, { ...(known && { indicator: known }), ...(plan && { plan }) }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** One checked appendix as JSON. */
export function appendixJson({ sheet, plan, unit, year, results }: AppendixCheck) {
  return { sheet, plan: plan.id, unit: unit ?? null, year: year ?? null, results };
}
