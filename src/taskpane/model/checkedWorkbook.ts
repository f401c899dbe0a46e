import type { AppendixStrings } from '../../core/appendix/strings';
import { checkWorkbook } from '../../core/check/checkWorkbook';
import type { AppendixCheck } from '../../core/check/checkWorkbook';
import type { Finding } from '../../core/check/finding';
import { reportSheetsOf } from '../../core/mergeWorkbook/roles';
import type { Plan } from '../../core/plan/schema';
import type { RecordCheck } from '../../core/record/checkRecord';
import type { TaskAppendixCheck } from '../../core/taskAppendix/result';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import type { ReadOutcome } from '../../excel/port';
import { groupBy } from './groupBy';
import { keepUnchanged } from './keepUnchanged';

/** One sheet with what the core says of it. */
export interface CheckedSheet {
  readonly sheetId: string;
  readonly sheet: SheetSnapshot;
  /** Absent where the sheet is no appendix that can be read. */
  readonly check?: AppendixCheck;
  /** The same for the progress of tasks. */
  readonly tasks?: TaskAppendixCheck;
  readonly findings: readonly Finding[];
}

/** A workbook as last read, every sheet checked. */
export interface CheckedWorkbook {
  readonly outcome: ReadOutcome;
  readonly sheets: readonly CheckedSheet[];
  /** What is about no sheet. */
  readonly findings: readonly Finding[];
  /** What the workbook's record of checks says; absent where it has none. */
  readonly record?: RecordCheck;
}

/** The parts of a workbook that answers depend on; the same objects mean the same answers. */
const partsOf = ({ outcome }: Pick<CheckedWorkbook, 'outcome'>): readonly unknown[] => [
  ...outcome.workbook.sheets,
  outcome.workbook.definedNames,
  outcome.workbook.customXml,
  [...(outcome.cutSheets ?? [])].join('\n'),
];

/** What a workbook is checked with. */
export interface CheckContext {
  readonly plans: readonly Plan[];
  readonly strings: AppendixStrings;
  /** ISO 8601; what is overdue depends on it. */
  readonly today: string;
}

/**
 * Checks what was read, as a whole: whether a sheet is an appendix, and whether two are the same one,
 * depends on the others. Nothing is checked where nothing is new since `previous`.
 */
export function checkOutcome(
  read: ReadOutcome,
  { plans, strings, today }: CheckContext,
  previous?: CheckedWorkbook,
): CheckedWorkbook {
  const outcome = previous ? keepUnchanged(read, previous.outcome) : read;
  const parts = partsOf({ outcome });
  const before = previous && partsOf(previous);
  if (previous && before?.length === parts.length && parts.every((part, at) => part === before[at])) {
    return previous;
  }
  const { workbook, sheetIds } = outcome;
  // The reports of a merge quote the plan on every page and hold nothing to check.
  const reports = reportSheetsOf(workbook);
  const others = workbook.sheets.filter(({ name }) => !reports.has(name));
  const checkable = { ...workbook, sheets: others };
  const { appendices, tasks, findings, record } = checkWorkbook(checkable, plans, strings, { today });
  const checks = new Map(appendices.map((check) => [check.sheet, check]));
  const taskChecks = new Map(tasks.map((check) => [check.sheet, check]));
  const bySheet = groupBy(findings, ({ sheet }) => sheet);
  const sheets = workbook.sheets.map((sheet): CheckedSheet => {
    const check = checks.get(sheet.name);
    const tasksOfSheet = taskChecks.get(sheet.name);
    return {
      sheetId: sheetIds.get(sheet.name) ?? sheet.name,
      sheet,
      ...(check && { check }),
      ...(tasksOfSheet && { tasks: tasksOfSheet }),
      findings: bySheet.get(sheet.name) ?? [],
    };
  });
  return { outcome, sheets, findings: bySheet.get(undefined) ?? [], ...(record && { record }) };
}
