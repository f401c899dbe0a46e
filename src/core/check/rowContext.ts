import type { ResultKind } from '../number/reading';
import type { Indicator, Plan } from '../plan/schema';
import type { Verdict } from '../target/verdict';
import type { Comparison } from './comparison/comparison';
import type { CountReading, RatioPart } from './readCounts';
import type { CellReading } from './readCell';
import type { IndicatorResult } from './result';
import type { RowCells, RowPart } from './rowCells';

/** What a result cell says: a number in some state, or a person's judgement of a qualitative target. */
export type ResultReading = CellReading | { readonly state: 'judged'; readonly verdict: Verdict };

/** What is the same for every row of an appendix. Everything is optional: a number typed into a box has none of it. */
export interface RowSetting {
  readonly plan?: Plan;
  /** Id of the reporting unit; absent for the whole plan. */
  readonly unit?: string;
  /** The year that is reported. */
  readonly year?: number;
  /** Today where the person is, ISO 8601. */
  readonly today?: string;
  /** Whether the workbook counts its days from 1904. */
  readonly date1904?: boolean;
  /** Whether the result is over some of the units alone, as a merged appendix says of a figure of the whole. */
  readonly isPartial?: boolean;
}

/** What a rule about one row may look at. */
export interface RowContext {
  readonly indicator: Indicator;
  readonly cells: RowCells;
  /** The columns that the sheet has; a blank in one that it has not is no omission. */
  readonly columns: ReadonlySet<RowPart>;
  readonly reading: ResultReading;
  /** Numerator and denominator, for an indicator that asks for both. */
  readonly counts?: Readonly<Record<RatioPart, CountReading>>;
  readonly kind: { readonly kind?: ResultKind; readonly unreadable: boolean };
  /** What came of it: state, number, verdict and gap. */
  readonly result: RowResult;
  readonly setting: RowSetting;
  readonly comparison: Comparison;
}

/** A row's answer wherever the row stands. */
export type RowResult = Omit<IndicatorResult, 'sheet' | 'cell'>;
