import type { AppendixIdentity } from '../appendix/identity';
import type { Finding } from '../check/finding';
import type { ColumnId } from '../appendix/strings';
import type { Indicator, Plan } from '../plan/schema';
import type { LocatedRow } from './rows';
import type { SheetIndex } from './sheetIndex';

/** An appendix found in a workbook, whatever was done to it since it was made. */
export interface LocatedAppendix<Item = Indicator, Column extends string = ColumnId> {
  readonly index: SheetIndex;
  readonly plan: Plan;
  /** Id of the reporting unit; absent for an appendix of the whole plan. */
  readonly unit?: string;
  /** Where nothing but the line of the report it goes with says whose it is. */
  readonly isByCover?: true;
  /** Absent where nothing says it. */
  readonly year?: number;
  /** Column numbers, from 1. */
  readonly columns: ReadonlyMap<Column, number>;
  readonly rows: readonly LocatedRow<Item>[];
  /** What the sheet says of itself; absent where its hidden parts are lost. */
  readonly identity?: AppendixIdentity;
  /** How the rows were told: by the hidden codes, or by nothing but their labels. */
  readonly by: 'code' | 'label';
  readonly findings: readonly Finding[];
}
