import type { AppendixStrings } from '../appendix/strings';
import { locateAppendices } from '../locate/locate';
import { searchedSheets } from '../locate/searchedSheets';
import type { Plan } from '../plan/schema';
import { recordedAppendices } from '../record/appendices';
import { checkRecord } from '../record/checkRecord';
import type { RecordCheck, RecordRequest } from '../record/checkRecord';
import { checkTaskAppendix } from '../taskAppendix/check';
import { locateTaskAppendices } from '../taskAppendix/locate';
import type { TaskAppendixCheck } from '../taskAppendix/result';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { Expected } from './appendixContext';
import type { AppendixCheck } from './checkAppendix';
import { checkAppendix } from './checkAppendix';
import type { ComparisonSources } from './comparison/comparison';
import type { Finding } from './finding';
import type { RowMemory } from './rowMemory';

export type { AppendixCheck } from './checkAppendix';

export interface WorkbookCheck {
  readonly appendices: readonly AppendixCheck[];
  readonly tasks: readonly TaskAppendixCheck[];
  readonly findings: readonly Finding[];
  /** What the workbook's record of checks says; absent where it has none. */
  readonly record?: RecordCheck;
}

export interface CheckOptions extends ComparisonSources, RecordRequest {
  /** Today where the person is, ISO 8601; without it no task is called overdue. */
  readonly today?: string;
  /** What every appendix was asked to be: another plan, unit or year is an error. */
  readonly expected?: Expected;
  /** True for a file that somebody sent back: what was done to the template's sheets is told, too. */
  readonly isReturned?: boolean;
  /** What the last check of this workbook came to; rows that are as they were are not assessed again. */
  readonly memory?: RowMemory;
}

/** Names of the visible sheets in front of one that are none of `own`. */
function sheetsBefore(
  { sheets }: WorkbookSnapshot,
  sheet: SheetSnapshot,
  own: ReadonlySet<string>,
): readonly string[] {
  const before = sheets.slice(0, sheets.indexOf(sheet));
  return before.flatMap(({ name, visibility }) => (visibility === 'visible' && !own.has(name) ? [name] : []));
}

/** Finds and checks every appendix of a workbook. */
export function checkWorkbook(
  workbook: WorkbookSnapshot,
  plans: readonly Plan[],
  strings: AppendixStrings,
  options: CheckOptions = {},
): WorkbookCheck {
  const { candidates, records } = searchedSheets(workbook);
  const located = locateAppendices(workbook, plans, strings, candidates);
  const locatedTasks = locateTaskAppendices(workbook, plans, strings, candidates);
  const { date1904 } = workbook;
  const context = { strings: strings.tasks, date1904, today: options.today, expected: options.expected };
  const own = new Set(
    [...located.appendices, ...locatedTasks.appendices].map(({ index }) => index.sheet.name),
  );
  const checked = located.appendices.map((appendix) =>
    checkAppendix(appendix, {
      ...options,
      ...(options.isReturned && {
        returned: { sheetsBefore: sheetsBefore(workbook, appendix.index.sheet, own) },
      }),
      date1904,
      strings,
    }),
  );
  options.memory?.endCheck();
  const checkedTasks = locatedTasks.appendices.map((tasks) => checkTaskAppendix(tasks, context));
  const findings = [
    ...located.findings,
    ...locatedTasks.findings,
    ...[...checked, ...checkedTasks].flatMap((each) => each.findings),
  ];
  const recorded = () => recordedAppendices(located.appendices, locatedTasks.appendices);
  const { stamps, vouched, ...outcome } = checkRecord(records, recorded, findings, strings.record, options);
  const stamped = <Check extends AppendixCheck | TaskAppendixCheck>(check: Check): Check => {
    const stamp = stamps.get(check.sheet);
    return stamp ? { ...check, stamp } : check;
  };
  /** The results with what goes with them to where other units' are at hand. */
  const vouchedFor = (check: AppendixCheck): AppendixCheck => {
    const own = vouched.get(check.sheet);
    if (!own || own.size === 0) return check;
    const results = check.results.map((result) => {
      const its = own.get(result.cell ?? '');
      return its ? { ...result, vouched: its } : result;
    });
    return { ...check, results };
  };
  return {
    appendices: checked.map(({ check }) => vouchedFor(stamped(check))),
    tasks: checkedTasks.map(({ check }) => stamped(check)),
    ...outcome,
  };
}
