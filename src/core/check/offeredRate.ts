import type { DecimalString } from '../decimal/decimal';
import { isWithinLimits } from '../number/candidates';
import { mayBeFractionOfOne } from '../number/contextChecks';
import type { Indicator } from '../plan/schema';
import { numberContext } from './readCell';

/**
 * A computed rate as a suggestion to take over by one click; none where the rate would itself be asked about: 2 of 2.028 beside a
 * result of 100% says that a count is wrong, not that the result is 0,1%.
 */
export function offeredRate(
  indicator: Indicator,
  computed: DecimalString,
): { readonly suggestion?: DecimalString } {
  const context = numberContext(indicator);
  const isBelievable =
    !mayBeFractionOfOne(computed, context) &&
    isWithinLimits(computed, context.bounds) &&
    isWithinLimits(computed, context.plausible);
  return isBelievable ? { suggestion: computed } : {};
}
