import type { AppendixStrings } from '../appendix/strings';
import type { LocatedAppendix } from '../locate/located';
import { locateAppendices } from '../locate/locate';
import type { Plan } from '../plan/schema';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { assessRow } from './assess';
import type { Finding } from './finding';
import type { IndicatorResult } from './result';
import type { RowCells } from './rowCells';

/** One appendix, checked. */
export interface AppendixCheck {
  readonly sheet: string;
  readonly plan: Plan;
  readonly unit?: string;
  readonly year?: number;
  readonly results: readonly IndicatorResult[];
}

export interface WorkbookCheck {
  readonly appendices: readonly AppendixCheck[];
  readonly findings: readonly Finding[];
}

const PARTS = ['result', 'numerator', 'denominator', 'kind'] as const satisfies readonly (keyof RowCells)[];

function checkAppendix(appendix: LocatedAppendix): { check: AppendixCheck; findings: Finding[] } {
  const { index, plan, columns, unit, year } = appendix;
  const sheet = index.sheet.name;
  const results: IndicatorResult[] = [];
  const findings: Finding[] = [...appendix.findings];
  const places = Object.fromEntries(
    PARTS.flatMap((part) => {
      const column = columns.get(part);
      return column === undefined ? [] : [[part, column]];
    }),
  );
  // Without its column there is nothing to read, and the finding has said so.
  for (const { indicator, row } of columns.has('result') ? appendix.rows : []) {
    const cells: RowCells = Object.fromEntries(
      PARTS.flatMap((part) => {
        const column = columns.get(part);
        const cell = column === undefined ? undefined : index.at(row, column);
        return cell ? [[part, cell]] : [];
      }),
    );
    const assessment = assessRow(indicator, cells, { indicator: indicator.id, sheet, row, columns: places });
    results.push(assessment.result);
    findings.push(...assessment.findings);
  }
  return {
    check: { sheet, plan, ...(unit !== undefined && { unit }), ...(year !== undefined && { year }), results },
    findings,
  };
}

/** Finds and checks every appendix of a workbook. */
export function checkWorkbook(
  workbook: WorkbookSnapshot,
  plans: readonly Plan[],
  strings: AppendixStrings,
): WorkbookCheck {
  const located = locateAppendices(workbook, plans, strings);
  const checked = located.appendices.map(checkAppendix);
  return {
    appendices: checked.map(({ check }) => check),
    findings: [...located.findings, ...checked.flatMap(({ findings }) => findings)],
  };
}
