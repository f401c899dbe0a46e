import type { Aggregation } from '../plan/schema';
import { compareDecimals } from '../decimal/decimal';
import type { Measured } from './goal';
import type { ReportedNumber, Verdict } from './verdict';
import { isOutOfBounds, judge } from './verdict';

/** An indicator with the way in which its units make up the whole. */
export type MadeOfParts = Measured & { readonly aggregation: Aggregation };

/** True where what is still missing can only add to a figure: a sum of parts of which none is negative. */
export const onlyGrows = ({ aggregation, bounds }: MadeOfParts): boolean =>
  aggregation.kind === 'sum' && bounds?.lower !== undefined && compareDecimals(bounds.lower, '0') >= 0;

/**
 * Verdict on a figure over some of the units that were asked, which holds whatever the others will say: a sum that can only grow is
 * the least that the whole can be; nothing is known of any other whole from some of its parts. `notAssessed` where it is still open.
 */
export function judgePart(indicator: MadeOfParts, result: ReportedNumber): Verdict {
  const { direction, target } = indicator;
  if (!onlyGrows(indicator) || result.comparator !== undefined || isOutOfBounds(indicator, result))
    return 'notAssessed';
  return judge({ direction, target }, { ...result, comparator: 'atLeast' });
}
