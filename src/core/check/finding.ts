import type { DecimalString } from '../decimal/decimal';
import type { TerritoryChange } from '../plan/territory';
import type { AmbiguityCode, ReadingDoubt, UnreadableCode } from '../number/reading';

/** error: must be mended before the appendix is sent; warning: look at it; note: for your information. */
export type Severity = 'error' | 'warning' | 'note';

/** What a cell holds: its text and, where it is a number, the exact decimal, for a message to write in its own marks. */
export interface Held {
  readonly raw: string;
  readonly number?: DecimalString;
}

/**
 * What a finding says, as data. The code is stable and closed; its prose is in `src/locale`.
 * Numbers are canonical decimals, texts are as typed.
 */
export type FindingFact =
  // What is in a result cell
  | ({ readonly code: 'resultUnreadable'; readonly reason: UnreadableReason } & Held)
  | ({
      readonly code: 'resultAmbiguous';
      readonly reason: AmbiguityCode;
      readonly readings: readonly string[];
    } & Held)
  | ({
      readonly code: 'resultOutOfBounds';
      readonly lower?: DecimalString;
      readonly upper?: DecimalString;
    } & Held)
  | { readonly code: 'numberStoredAsText'; readonly raw: string; readonly value: DecimalString }
  | {
      readonly code: 'readingDoubtful';
      readonly reason: ReadingDoubt;
      readonly raw: string;
      readonly value: DecimalString;
    }
  | { readonly code: 'resultImplausible'; readonly value: DecimalString }
  | { readonly code: 'resultIsInterval'; readonly raw: string }
  | { readonly code: 'intervalUndecided'; readonly raw: string }
  | { readonly code: 'moreThanSixDecimals'; readonly value: DecimalString }
  | { readonly code: 'notApplicableNotAllowed'; readonly raw: string }
  | { readonly code: 'resultMissing' }
  // Numerator and denominator
  | ({ readonly code: 'countUnreadable'; readonly part: RatioPart } & Held)
  | { readonly code: 'countNegative'; readonly part: RatioPart; readonly value: DecimalString }
  | { readonly code: 'denominatorZero' }
  | { readonly code: 'ratioPartMissing'; readonly part: RatioPart }
  | {
      readonly code: 'numeratorAboveDenominator';
      readonly numerator: DecimalString;
      readonly denominator: DecimalString;
    }
  | { readonly code: 'rateDisagrees'; readonly value: DecimalString; readonly computed: DecimalString }
  | { readonly code: 'rateComputable'; readonly computed: DecimalString }
  // The other cells of a row
  | { readonly code: 'kindUnreadable'; readonly raw: string }
  // A task's row
  | { readonly code: 'taskStatusMissing' }
  | { readonly code: 'taskStatusUnknown'; readonly raw: string }
  | { readonly code: 'taskProgressMissing' }
  | ({ readonly code: 'taskProgressUnreadable' } & Held)
  | ({ readonly code: 'taskProgressAmbiguous'; readonly readings: readonly string[] } & Held)
  | { readonly code: 'taskProgressOutOfRange'; readonly value: DecimalString }
  | { readonly code: 'taskProgressNotPercent'; readonly value: DecimalString }
  | { readonly code: 'taskDoneIncomplete'; readonly progress?: DecimalString }
  | { readonly code: 'taskCompleteNotDone' }
  | { readonly code: 'taskNotStartedProgress'; readonly progress: DecimalString }
  | { readonly code: 'taskDeadlineUnreadable'; readonly raw: string }
  | { readonly code: 'taskDeadlineAsText'; readonly raw: string; readonly day: string }
  | { readonly code: 'taskOverdue'; readonly day: string; readonly days: number }
  | { readonly code: 'taskExplanationMissing'; readonly because: 'overdue' | 'cancelled' }
  | { readonly code: 'taskMissing' }
  | { readonly code: 'taskDuplicate'; readonly first: string }
  // The appendix as a whole
  | { readonly code: 'indicatorMissing' }
  | { readonly code: 'indicatorDuplicate'; readonly first: string }
  | { readonly code: 'codeUnknown'; readonly raw: string }
  | { readonly code: 'codeLabelMismatch'; readonly coded: string }
  | { readonly code: 'codeLost' }
  | { readonly code: 'appendixDuplicate'; readonly other: string }
  | { readonly code: 'identityRecovered'; readonly by: 'codeColumn' | 'labels' }
  | { readonly code: 'planUnknown'; readonly plan: string }
  | { readonly code: 'planVersionDiffers'; readonly found: string; readonly known: string }
  | { readonly code: 'embeddedPlanUnreadable'; readonly plan: string }
  | { readonly code: 'embeddedPlanDiffers'; readonly plan: string; readonly version: string }
  | { readonly code: 'unitUnknown'; readonly unit: string }
  | { readonly code: 'yearUnknown' }
  | { readonly code: 'territoryNeedsTarget'; readonly change: TerritoryChange }
  | { readonly code: 'columnMissing'; readonly column: string };

export type FindingCode = FindingFact['code'];
export type RatioPart = 'numerator' | 'denominator';

/** Why a result is not a number: the reader's codes, a TRUE/FALSE cell, words that judge nothing, a formula without a value. */
export type UnreadableReason = UnreadableCode | 'boolean' | 'notAJudgement' | 'notCalculated';

/** A fact about one place. */
export interface Finding {
  readonly fact: FindingFact;
  readonly severity: Severity;
  readonly sheet?: string;
  /** A1-style address. */
  readonly cell?: string;
  /** Id of the indicator concerned. */
  readonly indicator?: string;
  /** Id of the task concerned. */
  readonly task?: string;
  /** What the cell could hold instead, as a canonical decimal. */
  readonly suggestion?: DecimalString;
}

/** Where a finding stands. */
export type Place = Pick<Finding, 'sheet' | 'cell' | 'indicator' | 'task'>;
