import type { AppendixStrings } from '../appendix/strings';
import { YEAR_END, dayIn } from '../calendar/day';
import type { LocatedAppendix } from '../locate/located';
import { locateAppendices } from '../locate/locate';
import type { Plan } from '../plan/schema';
import { isMergedTerritory, territoryChange } from '../plan/territory';
import { checkTaskAppendix } from '../taskAppendix/check';
import { locateTaskAppendices } from '../taskAppendix/locate';
import type { TaskAppendixCheck } from '../taskAppendix/result';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { assessRow } from './assess';
import { finding } from './catalogue';
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
  readonly tasks: readonly TaskAppendixCheck[];
  readonly findings: readonly Finding[];
}

export interface CheckOptions {
  /** Today where the person is, ISO 8601; without it no task is called overdue. */
  readonly today?: string;
}

const PARTS = ['result', 'numerator', 'denominator', 'kind'] as const satisfies readonly (keyof RowCells)[];

/** Figures of the territory that the plan's one was merged into are no measure of the plan's targets. */
function territoryFindings({ index, plan, unit, year }: LocatedAppendix): Finding[] {
  const change = year === undefined ? undefined : territoryChange(plan, dayIn(year, YEAR_END));
  if (!change || unit === undefined || !isMergedTerritory(change, unit)) return [];
  return [finding({ code: 'territoryNeedsTarget', change }, { sheet: index.sheet.name })];
}

function checkAppendix(appendix: LocatedAppendix): { check: AppendixCheck; findings: Finding[] } {
  const { index, plan, columns, unit, year } = appendix;
  const sheet = index.sheet.name;
  const results: IndicatorResult[] = [];
  const findings: Finding[] = [...appendix.findings, ...territoryFindings(appendix)];
  const places = Object.fromEntries(
    PARTS.flatMap((part) => {
      const column = columns.get(part);
      return column === undefined ? [] : [[part, column]];
    }),
  );
  // Without its column there is nothing to read, and the finding has said so.
  for (const { item: indicator, row } of columns.has('result') ? appendix.rows : []) {
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
  options: CheckOptions = {},
): WorkbookCheck {
  const located = locateAppendices(workbook, plans, strings);
  const locatedTasks = locateTaskAppendices(workbook, plans, strings);
  const context = { strings: strings.tasks, date1904: workbook.date1904, today: options.today };
  const checked = located.appendices.map(checkAppendix);
  const checkedTasks = locatedTasks.appendices.map((tasks) => checkTaskAppendix(tasks, context));
  return {
    appendices: checked.map(({ check }) => check),
    tasks: checkedTasks.map(({ check }) => check),
    findings: [
      ...located.findings,
      ...locatedTasks.findings,
      ...[...checked, ...checkedTasks].flatMap(({ findings }) => findings),
    ],
  };
}
