import type { DecimalString } from '../decimal/decimal';
import type { ResultComparator, ResultKind } from '../number/reading';
import type { Vouched } from '../record/vouched';
import type { Pace } from '../target/pace';
import type { Verdict } from '../target/verdict';
import type { CellFormatKind } from '../workbook/snapshot';

/** A number as a cell holds it, and as what it is shown. */
export interface HeldNumber {
  readonly number: DecimalString;
  readonly format?: CellFormatKind;
  /** ISO 8601; of a number that is shown as a date. */
  readonly day?: string;
}

/** What a result cell holds; the five are never collapsed into each other (docs/domain.md, "States"). */
export type ResultState = 'reported' | 'notReported' | 'notApplicable' | 'ambiguous' | 'unreadable';

/** One indicator's result as read from one row, with its verdict. */
export interface IndicatorResult {
  readonly indicator: string;
  /** Absent where the value did not come from a sheet. */
  readonly sheet?: string;
  readonly cell?: string;
  /** What the cell holds, as text: "2,45", "0.0245" for a number, "" for a blank. */
  readonly raw: string;
  /** The number in a cell that is read as none, or in several ways: `raw` has the computer's marks. */
  readonly holds?: HeldNumber;
  readonly state: ResultState;
  readonly kind?: ResultKind;
  /** The number; for an interval its lower end or the bound itself. */
  readonly value?: DecimalString;
  /** Upper end of a range. */
  readonly upper?: DecimalString;
  readonly comparator?: ResultComparator;
  readonly approximate?: boolean;
  /** The possible readings of an ambiguous cell, likeliest first. */
  readonly readings?: readonly string[];
  readonly numerator?: DecimalString;
  readonly denominator?: DecimalString;
  /** What the cell of a count holds, as text, where it is no count that can be used ("-5", "nhiều"). */
  readonly numeratorRaw?: string;
  readonly denominatorRaw?: string;
  readonly verdict: Verdict;
  /** Result − target, exact; absent where the result is not one number. */
  readonly gap?: DecimalString;
  /** Beside the straight line from the plan's baseline to the target; absent where the plan has no baseline, and where there is no year. */
  readonly pace?: Pace;
  /** What the unit's record says of it beside other units' figures; absent where it says nothing. */
  readonly vouched?: Vouched;
}
