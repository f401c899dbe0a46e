import type { DecimalString } from '../../decimal/decimal';
import type { ResultComparator } from '../../number/reading';
import type { Verdict } from '../../target/verdict';
import type { Asked } from '../expected';
import type { Claim } from '../claim';
import type { Conflict } from '../settle';
import type { Answer, Coverage, Missing } from './answer';

/** Why no figure is given for the whole (docs/decisions/006). */
export type Withheld =
  | 'countsMissing'
  | 'intervals'
  | 'unreadable'
  | 'invalid'
  | 'openConflicts'
  | 'denominatorZero'
  /** What the parts make is no figure that the indicator can have. */
  | 'outOfBounds'
  | 'noFigures'
  /** Every unit that was asked says that the indicator does not apply to it. */
  | 'notApplicable'
  | 'sourcesDisagree'
  | 'notAggregated';

/** What the figure of the whole is, before it is compared with the target. */
export interface Figure {
  readonly value?: DecimalString;
  /** Of a figure that a source gives as a bound, an interval or "khoảng": it is never its number alone. */
  readonly comparator?: ResultComparator;
  readonly upper?: DecimalString;
  readonly approximate?: boolean;
  readonly numerator?: DecimalString;
  readonly denominator?: DecimalString;
  /** Decimals to which the quotient of the two was rounded. */
  readonly places?: number;
  /** Of a judgement in words, which has no number. */
  readonly verdict?: Verdict;
  /** The claim that is the figure, where a source reports it. */
  readonly claim?: Claim;
  readonly reason?: Withheld;
  /** Where named sources contradict each other. */
  readonly conflict?: Conflict;
}

/** The figure of the whole for one indicator. */
export interface Aggregate extends Figure {
  readonly indicator: string;
  readonly basis: Asked['basis'];
  readonly coverage: Coverage;
  /** Ids of the units whose answers are in the figure, or would be were it not withheld. */
  readonly counted: ReadonlySet<string>;
  /** Units that were asked and whose answer does not count, in the plan's order. */
  readonly missing: readonly Missing[];
  /** True where a figure is given over fewer units than were asked. */
  readonly isPartial: boolean;
  /** Of a partial figure `notAssessed` where the units that are missing may still turn it. */
  readonly verdict: Verdict;
  /** Figure − target, exact; absent where the verdict on a partial figure is open. */
  readonly gap?: DecimalString;
}

/** Answers that count, and the units whose answers do not. */
export interface Answers {
  readonly figures: readonly Extract<Answer, { kind: 'figure' }>[];
  readonly missing: readonly Missing[];
}
