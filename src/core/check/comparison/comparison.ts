import type { AppendixCheck } from '../checkAppendix';
import type { EarlierFigure } from './earlier';
import { earlierFigures } from './earlier';
import { spreadOfOthers } from './others';
import type { Spread } from './spread';

/** What a row's figure can be held against. */
export interface Comparison {
  /** The unit's own figures of earlier years, the latest first. */
  readonly earlier: readonly EarlierFigure[];
  /** The other units' figures of the same year, where enough are at hand. */
  readonly others?: Spread;
}

/** The appendices that a check may compare with. */
export interface ComparisonSources {
  /** Appendices of earlier years, whatever their units. */
  readonly previous?: readonly AppendixCheck[];
  /** Appendices of the same year, of other units; the checked one may be among them. */
  readonly others?: readonly AppendixCheck[];
}

export const NOTHING_TO_COMPARE: Comparison = { earlier: [] };

/** What is at hand for one indicator of an appendix. */
export function comparisonFor(
  { previous, others }: ComparisonSources,
  reported: Pick<AppendixCheck, 'plan' | 'unit' | 'year'>,
  indicator: string,
): Comparison {
  if (!previous && !others) return NOTHING_TO_COMPARE;
  const spread = others && spreadOfOthers(others, reported, indicator);
  return {
    earlier: previous ? earlierFigures(previous, reported, indicator) : [],
    ...(spread && { others: spread }),
  };
}
