import type { Indicator } from '../../plan/schema';
import type { Decision } from '../state';
import type { SentTimes } from '../settle';
import { settle } from '../settle';
import type { Answers, Figure } from './aggregate';
import { withheldBy } from './parts';

/**
 * The figure that named sources report of the whole. Where they differ, nobody's is taken until the person who
 * coordinates has picked one.
 */
export function figureOfSources(
  { id, aggregation }: Indicator,
  { figures, missing }: Answers,
  decisions: readonly Decision[],
  sentAt: SentTimes,
): Figure {
  if (aggregation.kind === 'none') return { reason: 'notAggregated' };
  const claims = figures.map(({ claim }) => claim);
  // While one source's answer is in doubt, the other's is not the figure: it may be the very one that was decided against.
  const inDoubt = withheldBy(missing, figures.length);
  const { statement, conflict } = settle({ unit: null, indicator: id }, claims, decisions, sentAt);
  if (conflict && !statement) return { reason: 'sourcesDisagree', conflict };
  const claim = statement?.claims[0];
  if (inDoubt || !claim) return { reason: inDoubt ?? 'noFigures', ...(conflict && { conflict }) };
  const { value, comparator, upper, approximate, numerator, denominator, verdict } = claim;
  return {
    ...(value !== undefined && { value }),
    ...(comparator && { comparator }),
    ...(upper !== undefined && { upper }),
    ...(approximate && { approximate }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    verdict,
    claim,
    ...(conflict && { conflict }),
  };
}
