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
  decision: Decision | undefined,
  sentAt: SentTimes,
): Figure {
  if (aggregation.kind === 'none') return { reason: 'notAggregated' };
  const claims = figures.map(({ claim }) => claim);
  const { statement, conflict } = settle({ unit: null, indicator: id }, claims, decision, sentAt);
  if (conflict && !statement) return { reason: 'sourcesDisagree', conflict };
  const claim = statement?.claims[0];
  if (!claim) return { reason: withheldBy(missing, 0) ?? 'noFigures' };
  const { value, numerator, denominator, verdict } = claim;
  return {
    ...(value !== undefined && { value }),
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    verdict,
    claim,
    ...(conflict && { conflict }),
  };
}
