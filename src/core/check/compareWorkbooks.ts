import { finding } from './catalogue';
import { isBesideUnits, stateBeside } from '../record/vouched';
import type { WorkbookCheck } from './checkWorkbook';
import { compareUnits } from './comparison/others';
import type { Finding } from './finding';

/**
 * What the figures in several workbooks say of one another, on top of what each of them says for itself: the findings of each
 * check, in the order of the checks. Nothing is read or judged again.
 */
export function compareWorkbooks(
  checks: readonly Pick<WorkbookCheck, 'appendices'>[],
): readonly (readonly Finding[])[] {
  const all = checks.flatMap(({ appendices }) => appendices);
  const unlike = new Map(compareUnits(all).map((those, at) => [all[at], those]));
  return checks.map(({ appendices }) =>
    appendices.flatMap((appendix) =>
      (unlike.get(appendix) ?? []).map(({ result: { indicator, cell }, fact, accepted }) => ({
        ...finding(fact, { sheet: appendix.sheet, ...(cell !== undefined && { cell }), indicator }),
        ...(accepted && { accepted }),
      })),
    ),
  );
}

/** The checks with what they say of one another added to what each says for itself, and to what its record comes to. */
export function comparedChecks(checks: readonly WorkbookCheck[]): readonly WorkbookCheck[] {
  const found = compareWorkbooks(checks);
  return checks.map((check, at) => {
    const more = found[at] ?? [];
    if (more.length === 0) return check;
    const { appendices, findings, record } = check;
    const acceptances = record?.acceptances.map((entry) =>
      isBesideUnits(entry.value.code)
        ? { ...entry, state: stateBeside(entry.value, more, appendices) }
        : entry,
    );
    return {
      ...check,
      findings: [...findings, ...more],
      ...(record && acceptances && { record: { ...record, acceptances } }),
    };
  });
}
