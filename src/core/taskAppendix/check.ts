import type { Expected } from '../check/appendixContext';
import { finding } from '../check/catalogue';
import type { Finding } from '../check/finding';
import { otherPlan, otherUnit, otherYear } from '../check/unexpected';
import { legacyTextsIn } from '../text/legacyCells';
import { assessTask } from './assess';
import type { LocatedTaskAppendix } from './locate';
import type { TaskAppendixCheck, TaskResult } from './result';
import type { TaskAppendixStrings } from './strings';

/** What a row is judged by besides its cells. */
export interface TaskCheckContext {
  readonly strings: TaskAppendixStrings;
  /** Whether the workbook counts its days from 1904. */
  readonly date1904: boolean;
  /** Today, ISO 8601; without it nothing is called overdue. */
  readonly today: string | undefined;
  /** What every task appendix was asked to be. */
  readonly expected?: Expected | undefined;
}

/** Where a task appendix is not what was asked for. What is of another plan has units of its own. */
function unexpected(appendix: LocatedTaskAppendix, expected: Expected | undefined): Finding[] {
  const place = { sheet: appendix.index.sheet.name };
  const plan = otherPlan(appendix, expected).map((fact) =>
    finding({ code: 'planUnexpected', ...fact }, place),
  );
  const unit = plan.length > 0 ? [] : otherUnit(appendix, expected);
  return [
    ...plan,
    ...unit.map((fact) => finding({ code: 'unitUnexpected', ...fact }, place)),
    ...otherYear(appendix, expected).map((fact) => finding({ code: 'yearUnexpected', ...fact }, place)),
  ];
}

/** Texts in an old encoding, as the rule `legacyText` tells them in an appendix of indicators. */
function legacyTexts({ index, rows }: LocatedTaskAppendix): Finding[] {
  const sheet = index.sheet.name;
  const taskAt = new Map(rows.map(({ item, row }) => [row, item.id]));
  return legacyTextsIn({ name: sheet, cells: index.cells }).map(({ row, cell, encoding, after }) => {
    const task = taskAt.get(row);
    return finding(
      { code: 'legacyText', encoding, meant: after },
      { sheet, cell, ...(task !== undefined && { task }) },
    );
  });
}

/** Reads and judges every row of a task appendix. */
export function checkTaskAppendix(
  appendix: LocatedTaskAppendix,
  { strings, date1904, today, expected }: TaskCheckContext,
): { check: TaskAppendixCheck; findings: Finding[] } {
  const { index, plan, unit, year, columns, rows, findings: own } = appendix;
  const sheet = index.sheet.name;
  const results: TaskResult[] = [];
  const findings: Finding[] = [...own, ...unexpected(appendix, expected), ...legacyTexts(appendix)];
  // Without its column there is nothing to read, and the finding has said so.
  for (const { item, row } of columns.has('status') ? rows : []) {
    const cellAt = (column: number) => index.at(row, column);
    const assessment = assessTask({ task: item.id, sheet, row, columns, cellAt, date1904 }, strings, today);
    results.push(assessment.result);
    findings.push(...assessment.findings);
  }
  return {
    check: { sheet, plan, ...(unit !== undefined && { unit }), ...(year !== undefined && { year }), results },
    findings,
  };
}
