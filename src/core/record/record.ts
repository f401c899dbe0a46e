import type { CellSnapshot } from '../workbook/snapshot';
import type { Acceptance } from './acceptance';
import type { Stamp } from './stamp';
import type { RecordColumn } from './strings';

/** What a row of the record sheet says to people, by column; they may have edited it. */
export type RecordTexts = Readonly<Partial<Record<RecordColumn, string>>>;

/** One row of the record sheet. */
export interface RecordEntry<Value> {
  readonly value: Value;
  readonly texts: RecordTexts;
  /** What people wrote into the row besides. */
  readonly beside: readonly CellSnapshot[];
}

/** All that a workbook's record sheet holds. */
export interface CheckRecord {
  readonly stamps: readonly RecordEntry<Stamp>[];
  readonly acceptances: readonly RecordEntry<Acceptance>[];
  /** Rows that people wrote, or that do not count: kept as they are, from the top. */
  readonly others: readonly (readonly CellSnapshot[])[];
}

export const EMPTY_RECORD: CheckRecord = { stamps: [], acceptances: [], others: [] };
