import { finding } from './catalogue';
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
      (unlike.get(appendix) ?? []).map(({ result: { indicator, cell }, fact }) =>
        finding(fact, { sheet: appendix.sheet, ...(cell !== undefined && { cell }), indicator }),
      ),
    ),
  );
}
