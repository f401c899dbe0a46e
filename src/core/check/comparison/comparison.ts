import type { AppendixCheck } from '../checkAppendix';
import type { EarlierFigure } from './earlier';
import { earlierFigures } from './earlier';

/** What a row's figure can be held against while it is read. Other units' figures are held against afterwards (`compareUnits`). */
export interface Comparison {
  /** The unit's own figures of earlier years, the latest first. */
  readonly earlier: readonly EarlierFigure[];
}

/** The appendices that a check may compare with. */
export interface ComparisonSources {
  /** Appendices of earlier years, whatever their units. */
  readonly previous?: readonly AppendixCheck[];
}

export const NOTHING_TO_COMPARE: Comparison = { earlier: [] };

/** What is at hand for one indicator of an appendix. */
export function comparisonFor(
  { previous }: ComparisonSources,
  reported: Pick<AppendixCheck, 'plan' | 'unit' | 'year'>,
  indicator: string,
): Comparison {
  return previous ? { earlier: earlierFigures(previous, reported, indicator) } : NOTHING_TO_COMPARE;
}
