import type { TableRow } from '../table/model';
import type { Indicator } from '../plan/schema';

/** Why a row that looks like an indicator is put to the person instead of being judged. */
export type MatchDoubt =
  /** The labels differ in words that may matter: those the plan has beside, and those the row has beside. */
  | { readonly code: 'wordsDiffer'; readonly missing: readonly string[]; readonly extra: readonly string[] }
  /** The same words in another order. */
  | { readonly code: 'orderDiffers' }
  /** A heading above the row names something else. */
  | { readonly code: 'headingDiffers'; readonly heading: string }
  /** The label is shared by several indicators, or says little, and no heading tells which is meant. */
  | { readonly code: 'headingNeeded' }
  | { readonly code: 'unitDiffers'; readonly unit: string }
  /** The label speaks of another level: "toàn huyện" in a plan of a province. */
  | { readonly code: 'scopeDiffers' }
  /** Several rows are this indicator. */
  | { readonly code: 'rowRepeated'; readonly rows: readonly number[] };

/** An indicator that a row may be. */
export interface MatchCandidate {
  readonly indicator: Indicator;
  /** How alike the labels are, 0 to 1; 1 where they say the same. */
  readonly score: number;
  readonly doubt: MatchDoubt;
}

/**
 * A row that is an indicator beyond doubt.
 * - `confidence`: `exact` where the label is the plan's own, spelling apart; `equivalent` where it differs in words that
 *   change nothing (abbreviations, "khu vực", "được");
 * - `by`: what told it: the label together with its headings (`path`), the label, which no other indicator has (`label`),
 *   a label that goes on from the heading above ("Tỷ lệ thất nghiệp" / "Khu vực thành thị": `joined`), or a person.
 */
export interface RowMatch {
  readonly row: TableRow;
  readonly indicator: Indicator;
  readonly confidence: 'exact' | 'equivalent';
  readonly by: 'path' | 'label' | 'joined' | 'person';
  /** The target that the label itself states: "dưới 2,45%". */
  readonly statedTarget?: string;
}

/** A row that could be one of some indicators; the likeliest first. */
export interface RowQuestion {
  readonly row: TableRow;
  readonly candidates: readonly MatchCandidate[];
}

export interface MatchOutcome {
  readonly matched: readonly RowMatch[];
  readonly couldBe: readonly RowQuestion[];
  /** Rows that are no indicator of the plan; headings are not listed. */
  readonly unmatched: readonly TableRow[];
  /** Indicators that no row is. */
  readonly notFound: readonly Indicator[];
}
