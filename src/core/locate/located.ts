import type { Finding } from '../check/finding';
import type { ColumnId } from '../appendix/strings';
import type { Indicator, Plan } from '../plan/schema';
import type { SheetIndex } from './sheetIndex';

/** Where an indicator's row stands. */
export interface LocatedRow {
  readonly indicator: Indicator;
  readonly row: number;
}

/** An appendix found in a workbook, whatever was done to it since it was made. */
export interface LocatedAppendix {
  readonly index: SheetIndex;
  readonly plan: Plan;
  /** Id of the reporting unit; absent for an appendix of the whole plan. */
  readonly unit?: string;
  /** Absent where nothing says it. */
  readonly year?: number;
  /** Column numbers, from 1. */
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly rows: readonly LocatedRow[];
  readonly findings: readonly Finding[];
}
