import type { Assessment } from '../check/assess';
import type { Held } from '../check/cellText';
import type { Plan } from '../plan/schema';
import type { TableModel } from '../table/model';
import type { ResultChoice } from '../table/resultColumn';
import type { CellRange, SheetSnapshot } from '../workbook/snapshot';
import type { MatchOutcome, RowMatch } from './outcome';

/** What is to be checked. */
export interface RangeRequest {
  readonly sheet: SheetSnapshot;
  /** The selected areas; none for the whole sheet. */
  readonly areas: readonly CellRange[];
  readonly plan: Plan;
  /** The year results are wanted of. */
  readonly year: number;
  /** The column of results that a person chose for every table that has it. */
  readonly resultColumn?: number;
  /** The same for each table by itself; comes first. */
  readonly resultColumns?: readonly (number | undefined)[];
  /** What a person said a row is: indicator ids by the cell of its label, A1-style. */
  readonly chosen?: ReadonlyMap<string, string>;
}

/** A table that was found, with the columns its results may stand in. */
export interface CheckedTable {
  readonly table: TableModel;
  readonly choice: ResultChoice;
  /** The column whose figures were judged. */
  readonly resultColumn?: number;
}

/** A matched row, judged. */
export interface JudgedRow {
  readonly match: RowMatch;
  /** Index of its table. */
  readonly table: number;
  /** Where the result stands, A1-style. */
  readonly cell: string;
  readonly assessment: Assessment;
  /** The target that the table states, where it is another than the plan's. */
  readonly otherTarget?: Held;
}

/** A range against a plan. */
export interface RangeCheck {
  readonly sheet: string;
  readonly plan: Plan;
  /** True where labels stand in a row, so that rows of the models are columns of the sheet. */
  readonly turned: boolean;
  readonly tables: readonly CheckedTable[];
  readonly outcome: MatchOutcome;
  readonly judged: readonly JudgedRow[];
}
