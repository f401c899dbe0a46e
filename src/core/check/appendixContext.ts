import type { AppendixStrings } from '../appendix/strings';
import type { LocatedAppendix } from '../locate/located';
import type { Indicator } from '../plan/schema';
import type { FindingCode } from './finding';
import type { RowCells, RowPlaces } from './rowCells';
import type { RowResult } from './rowContext';

/** One row of an appendix, read. */
export interface AppendixRow {
  readonly indicator: Indicator;
  /** Row number, from 1. */
  readonly row: number;
  readonly cells: RowCells;
  readonly places: RowPlaces;
  readonly result: RowResult;
  /** What the rules about rows raised here. */
  readonly codes: readonly FindingCode[];
}

/** What an appendix was asked to be. */
export interface Expected {
  /** Id of the plan. */
  readonly plan?: string;
  /** Version of that plan; any without it. */
  readonly planVersion?: string;
  /** Id of the reporting unit. */
  readonly unit?: string;
  readonly year?: number;
}

/** What is known of an appendix that somebody sent back, beside its own sheet: what was done to the file is told of such alone. */
export interface Returned {
  /** Names of the visible sheets in front of it that are no appendices. */
  readonly sheetsBefore: readonly string[];
}

/** What a rule about an appendix as a whole may look at. */
export interface AppendixContext {
  readonly appendix: LocatedAppendix;
  /** From the top; none where the sheet has no column of results. */
  readonly rows: readonly AppendixRow[];
  /** The words that the template prints. */
  readonly strings: AppendixStrings;
  /** Today where the person is, ISO 8601. */
  readonly today?: string;
  readonly expected?: Expected;
  /** Absent where a person works in the workbook. */
  readonly returned?: Returned;
}
