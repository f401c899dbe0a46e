import type { DecimalString } from '../core/decimal/decimal';
import type { Indicator } from '../core/plan/schema';
import type { Verdict } from '../core/target/verdict';
import type { FindingListStrings } from './findingListStrings';
import type { MergePaneStrings } from './mergePaneStrings';
import type { PlanTabStrings } from './planTabStrings';
import type { RecordPaneStrings } from './recordPaneStrings';
import type { RangeCheckStrings } from './rangeCheckStrings';
import type { TaskListStrings } from './taskListStrings';

/** What a failed request to Excel was about; the reasons are those of `src/excel/port.ts`. */
export type PaneFailure =
  | 'cellEditMode'
  | 'protected'
  | 'workbookProtected'
  | 'changed'
  | 'formula'
  | 'sheetGone'
  | 'noCells'
  | 'notShared'
  | 'tooOld'
  | 'interrupted'
  | 'unknown';

/** What the list can be narrowed to: rows that need a look, or one verdict. */
export type RowFilter = 'all' | 'attention' | Verdict;

/** Every word of the task pane. */
export interface PaneStrings {
  readonly name: string;
  /** The other language, in its own words: what the switch says. */
  readonly language: { readonly switch: string };
  readonly tabs: {
    readonly label: string;
    readonly appendix: string;
    readonly merge: string;
    readonly plan: string;
    readonly quickCheck: string;
  };
  readonly controls: {
    readonly close: string;
    readonly clear: string;
    readonly open: string;
    readonly noMatch: string;
    readonly matches: (count: number) => string;
    /** Of a long list, show more before and after what is drawn. */
    readonly earlier: (count: number) => string;
    readonly later: (count: number) => string;
  };
  readonly insert: {
    readonly heading: string;
    readonly intro: string;
    readonly plan: string;
    readonly year: string;
    readonly unit: string;
    readonly wholePlan: string;
    readonly wholePlanHint: string;
    readonly suggestedOwners: string;
    readonly count: (indicators: number) => string;
    readonly nothingAssigned: string;
    /** What to fill in: results of indicators or progress of tasks. */
    readonly content: string;
    readonly contents: { readonly indicators: string; readonly tasks: string };
    readonly countTasks: (tasks: number) => string;
    readonly noTasks: string;
    /** Beside the agencies the plan names, who does their work now. */
    readonly currentOwners: string;
    readonly submit: string;
    readonly busy: string;
    readonly cancel: string;
    readonly another: string;
    readonly done: (sheet: string) => string;
    readonly renamed: (sheet: string, wanted: string) => string;
    /** Follows either: the sheet is there, its print set-up is not. */
    readonly printFailed: string;
  };
  readonly appendix: {
    readonly choose: string;
    readonly option: (sheet: string, unit: string) => string;
    readonly caption: (unit: string, year: string) => string;
    readonly unknownYear: string;
    readonly recheck: string;
    readonly rechecking: string;
    /** Said after some waiting: Excel answers nothing while a cell is being edited. */
    readonly waitingHint: string;
    readonly mark: string;
    readonly nothingToMark: string;
    readonly marked: (cells: number) => string;
    readonly unmarked: string;
    /** The sheet is larger than what is read of it. */
    readonly cut: string;
    readonly stale: string;
    readonly staleAction: string;
    readonly aboutSheet: string;
    readonly nothingReported: string;
    readonly rechecked: (counts: readonly string[]) => string;
  };
  readonly summary: {
    readonly label: string;
    readonly reported: (have: number, of: number) => string;
    readonly all: string;
    readonly attention: string;
    readonly filter: string;
    readonly count: (name: string, count: number) => string;
  };
  readonly list: {
    readonly label: string;
    readonly search: string;
    readonly empty: string;
    readonly showAll: string;
    readonly target: string;
    readonly result: string;
    readonly gap: string;
    readonly errors: (count: number) => string;
    readonly warnings: (count: number) => string;
    readonly hint: string;
  };
  readonly detail: {
    readonly label: string;
    readonly cell: (address: string) => string;
    readonly measure: string;
    readonly quote: string;
    readonly findings: string;
    readonly apply: string;
    readonly applyValue: (value: string) => string;
    readonly applied: (value: string, cell: string) => string;
    readonly appliedMany: (cells: number) => string;
    /** Stands before a text in an old encoding as it would be in Unicode. */
    readonly conversion: string;
    readonly convert: string;
    readonly converted: (cells: readonly string[]) => string;
    readonly undo: string;
    readonly undone: string;
    readonly nothingToUndo: string;
    /** The cells were changed since, so that they are left as they are. */
    readonly keptNewer: (cells: readonly string[]) => string;
    /** The same of some of the cells; the others are as they were before. */
    readonly undonePartly: string;
    readonly goTo: (address: string) => string;
  };
  readonly findingList: FindingListStrings;
  readonly planTab: PlanTabStrings;
  readonly merge: MergePaneStrings;
  readonly tasks: TaskListStrings;
  readonly record: RecordPaneStrings;
  readonly quickCheck: {
    readonly heading: string;
    readonly intro: string;
    readonly indicator: string;
    readonly value: string;
    readonly placeholder: (indicator: Indicator) => string;
    readonly choose: string;
    /** Says that the number is the selected cell's. */
    readonly fromCell: (address: string) => string;
    readonly result: string;
  };
  readonly rangeCheck: RangeCheckStrings;
  readonly states: {
    readonly loading: string;
    readonly emptyHeading: string;
    readonly emptyText: string;
    readonly failedHeading: string;
    readonly tooOldHeading: string;
    readonly retry: string;
    readonly failure: Readonly<Record<PaneFailure, string>>;
    readonly detail: (detail: string) => string;
  };
  readonly measures: Readonly<Record<Indicator['measure'], string>>;
  /** The target as the plan writes it, with its unit: "Dưới 2,45%", "Khoảng 75,5 tuổi". */
  readonly target: (indicator: Indicator) => string;
  /** A gap for a narrow column: sign and number in the indicator's unit, "+0,05", without the unit's words. */
  readonly shortGap: (gap: DecimalString, indicator: Indicator) => string;
}
