import type { ResultKind } from '../number/reading';

/** What a row is filled in with when an appendix is made: for samples, and for last year's figures. */
export interface RowValues {
  readonly result?: string | number;
  /** True where the result is over fewer units than were asked, and so is not judged as that of the whole. */
  readonly isPartial?: boolean;
  readonly numerator?: string | number;
  readonly denominator?: string | number;
  readonly kind?: ResultKind;
  readonly source?: string;
  readonly explanation?: string;
  readonly note?: string;
}
