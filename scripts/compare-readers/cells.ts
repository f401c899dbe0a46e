import type { CellValue } from '../../src/core/workbook/snapshot';

/** A cell that holds a value or a formula; rows and columns count from 1. */
export interface PlainCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
}

export interface PlainSheet {
  readonly name: string;
  readonly cells: readonly PlainCell[];
}

/** A workbook as far as two readers can be compared, or why there is none. */
export type PlainOutcome =
  | { readonly ok: true; readonly sheets: readonly PlainSheet[] }
  | { readonly ok: false; readonly reason: string; readonly detail?: string };
