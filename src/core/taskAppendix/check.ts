import type { Finding } from '../check/finding';
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
}

/** Reads and judges every row of a task appendix. */
export function checkTaskAppendix(
  { index, plan, unit, year, columns, rows, findings: own }: LocatedTaskAppendix,
  { strings, date1904, today }: TaskCheckContext,
): { check: TaskAppendixCheck; findings: Finding[] } {
  const sheet = index.sheet.name;
  const results: TaskResult[] = [];
  const findings: Finding[] = [...own];
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
