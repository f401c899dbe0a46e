import type { DecimalString } from '../../decimal/decimal';
import type { ReportingUnit } from '../../plan/schema';
import type { Claim } from '../claim';
import { isFigure } from '../claim';
import type { Settled } from '../settle';

/** Why the answer of a unit does not count towards a figure. */
export type AnswerGap =
  /** Nothing came from the unit, or its row is blank. */
  | 'nothingSaid'
  /** The unit answers that there is no figure yet. */
  | 'noFigureYet'
  | 'openConflict'
  | 'unreadable'
  /** An error was found in the row. */
  | 'invalid'
  | 'interval'
  | 'numeratorMissing'
  | 'denominatorMissing'
  | 'countsMissing';

/** Gaps in which there is nothing to mend: a figure is still to come. */
export type StillMissing = 'nothingSaid' | 'noFigureYet';

export const isStillMissing = (because: AnswerGap): because is StillMissing =>
  because === 'nothingSaid' || because === 'noFigureYet';

/** A unit whose answer does not count, and why. */
export interface Missing {
  readonly unit: string;
  readonly because: AnswerGap;
}

/** What one unit says, ready to be counted. */
export type Answer =
  | { readonly unit: ReportingUnit; readonly kind: 'figure'; readonly claim: Claim }
  | { readonly unit: ReportingUnit; readonly kind: 'notApplicable' }
  | { readonly unit: ReportingUnit; readonly kind: 'gap'; readonly because: AnswerGap };

/** How many of the units that were asked have an answer that counts. Units that say "không áp dụng" are on neither side. */
export interface Coverage {
  readonly have: number;
  readonly of: number;
}

/** Whether a claim could be in a figure: a result, or two counts beside words that there is none. */
const isCounted = (claim: Claim) =>
  claim.state === 'reported' || (claim.state === 'notReported' && isFigure(claim));

/** What a unit's settled claims are to a figure. */
export function answerOf(unit: ReportingUnit, settled: Settled | undefined): Answer {
  if (settled?.conflict?.isOpen) return { unit, kind: 'gap', because: 'openConflict' };
  const claims = settled?.statement?.claims ?? [];
  const [claim] = claims;
  // What one file says in a faulty row and another in a sound one is sound: an error may be about the figure beside it.
  const isInvalid = claims.length > 0 && claims.every(({ errors }) => errors);
  if (claim && (isInvalid || settled?.isContradicted) && isCounted(claim))
    return { unit, kind: 'gap', because: 'invalid' };
  switch (claim?.state) {
    case 'reported':
      return { unit, kind: 'figure', claim };
    case 'notApplicable':
      return { unit, kind: 'notApplicable' };
    case 'ambiguous':
    case 'unreadable':
      return { unit, kind: 'gap', because: 'unreadable' };
    case 'notReported':
      return isFigure(claim)
        ? { unit, kind: 'figure', claim }
        : { unit, kind: 'gap', because: 'noFigureYet' };
    case undefined:
      return { unit, kind: 'gap', because: settled?.saysNoFigure ? 'noFigureYet' : 'nothingSaid' };
  }
}

/** The number of a claim that is one; undefined for an interval, "khoảng" and words. */
export function exactValue({ value, comparator }: Claim): DecimalString | undefined {
  return comparator === undefined ? value : undefined;
}
