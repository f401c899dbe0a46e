import type { DecimalString } from '../decimal/decimal';

/** What is known of a cell before its text is read. Everything is optional. */
export interface NumberContext {
  /** Unit of the indicator as the plan writes it: "%", "tuổi", "căn", "bác sĩ/10.000 dân". */
  readonly unit?: string;
  /** True for a count of whole things (căn, người, xã): a fraction cannot be meant. */
  readonly integer?: boolean;
  /** Values outside cannot be right (0–100 for a share of a whole). */
  readonly bounds?: { readonly lower?: DecimalString; readonly upper?: DecimalString };
  /** Values outside are not believable; used only to choose between two readings, never to reject. */
  readonly plausible?: { readonly lower?: DecimalString; readonly upper?: DecimalString };
  /** |target|, where known: a share between 0 and 1 beside a target of 1 or more may be a fraction of one. */
  readonly targetMagnitude?: DecimalString;
  /** What is asked for is to shrink: things done away with ("đã xóa 120 căn") are not what is left of them. */
  readonly lowerIsBetter?: boolean;
}

/** How a result that is itself a bound or an interval is meant; absent for an exact number. */
export type ResultComparator = 'atLeast' | 'atMost' | 'moreThan' | 'lessThan' | 'about' | 'range';

/** Whether the text itself says that a figure is final or an estimate ("ước 41,2%"). */
export type ResultKind = 'official' | 'estimate';

/**
 * A reading that was settled by a rule and that a careful clerk would still look at:
 * - `decimalMark`: "12.900" read as 12,9 because 12.900 is outside the bounds, "20.35" read as 20,35;
 * - `multiplied`: a word or unit of another scale multiplied the number ("12,9 nghìn căn" → 12900, "41‰" → 4,1%,
 *   "12.900 kg" → 12,9 tấn);
 * - `unitDiffers`: the text names another unit of the same kind than the indicator's, or only half of a rate;
 * - `lookalike`: letters stood for digits ("l00%");
 * - `legacyEncoding`: the text was TCVN3 or VNI;
 * - `extraText`: something behind the number was left aside ("50% (8 xã)");
 * - `change`: the text states a change ("giảm 1,2 điểm %") and nothing says that a level was asked for; the value
 *   carries no sign of its own;
 * - `overOrBy`: "vượt 3,5%" was read as above that; it may say by how much a plan is exceeded;
 * - `inWords`: the number was written in words ("mười hai xã");
 * - `zeroInWords`: "không có", "không còn hộ nghèo" was read as 0;
 * - `mayBeDate`: "2-3" in a column with a unit was read as an interval, "2025" without a unit as a number.
 */
export type ReadingDoubt =
  | 'decimalMark'
  | 'multiplied'
  | 'unitDiffers'
  | 'lookalike'
  | 'legacyEncoding'
  | 'extraText'
  | 'change'
  | 'overOrBy'
  | 'inWords'
  | 'zeroInWords'
  | 'mayBeDate';

/** Why a text is not a number. */
export type UnreadableCode =
  'text' | 'date' | 'code' | 'legend' | 'unit' | 'mark' | 'qualitative' | 'formulaError' | 'severalValues';

/**
 * Why a text has more than one reading, or none that answers the question:
 * - `changeNotLevel`: a change where a level is asked for ("giảm 0,3 điểm %" of a "%"); no reading is a level;
 * - `unitConflict`: the unit in the text is of another kind than the indicator's ("100%" of "căn"), or nothing converts it
 *   ("18 tháng" for "năm", "650 bác sĩ" for "bác sĩ/10.000 dân").
 */
export type AmbiguityCode =
  | 'decimalOrThousands'
  | 'brokenDigits'
  | 'severalValues'
  | 'rangeOrDate'
  | 'fractionOrDate'
  | 'zeroOrMissing'
  | 'unitScale'
  | 'fractionInCount'
  | 'changeNotLevel'
  | 'unitConflict';

export type NumberReading =
  | {
      readonly state: 'reported';
      /** The number; for an interval its lower end; for "dưới 8" the bound itself. */
      readonly value: DecimalString;
      /** Upper end, for `comparator: 'range'` only. */
      readonly upper?: DecimalString;
      readonly comparator?: ResultComparator;
      /** "khoảng", "~", "xấp xỉ": the number holds at its own stated precision only. */
      readonly approximate?: boolean;
      /** Decimals as written ("40,0" → 1); the stated precision of an approximate number. */
      readonly decimals: number;
      /** Unit found behind the number in its usual spelling (`tidyUnit`); words that multiply are already applied. */
      readonly unit?: string;
      readonly kind?: ResultKind;
      readonly doubts: readonly ReadingDoubt[];
    }
  | { readonly state: 'notReported' }
  | { readonly state: 'notApplicable' }
  | {
      readonly state: 'ambiguous';
      readonly code: AmbiguityCode;
      /** The possible readings, likeliest first, as canonical decimals ("12900"), or "notReported". May be none. */
      readonly readings: readonly string[];
      /** The text states a bound or an interval ("0,3-0,5"): none of the readings stands for all of it. */
      readonly ofInterval?: true;
    }
  | { readonly state: 'unreadable'; readonly code: UnreadableCode };
