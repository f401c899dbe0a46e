import { isDecimal } from '../../../decimal/decimal';
import { isWithinLimits } from '../../../number/candidates';
import type { AmbiguityCode } from '../../../number/reading';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import { numberContext } from '../../readCell';
import type { RowRule } from '../../rule';

/** Why a result is asked; a doubtful scale, a fraction of a count and a unit of another kind have rules of their own. */
export type AmbiguousReason = Exclude<AmbiguityCode, 'unitScale' | 'fractionInCount' | 'unitConflict'>;

/** The result cell can be read in several ways and nothing that is known of the indicator decides: it is asked, never guessed. */
export const resultAmbiguous: RowRule<
  'resultAmbiguous',
  { readonly reason: AmbiguousReason; readonly readings: readonly string[] } & Held
> = {
  code: 'resultAmbiguous',
  severity: 'error',
  check: ({ reading, cells, indicator }) => {
    if (reading.state !== 'ambiguous') return [];
    const { code: reason, readings, ofInterval } = reading;
    if (reason === 'unitScale' || reason === 'fractionInCount' || reason === 'unitConflict') return [];
    const { bounds } = numberContext(indicator);
    // One that cannot be right is no mending, and neither is an end of an interval.
    const likeliest = readings.find((each) => isDecimal(each) && isWithinLimits(each, bounds));
    return [
      {
        at: 'result',
        fact: { reason, ...heldBy(cells.result), readings },
        ...(likeliest !== undefined && !ofInterval && { suggestion: likeliest }),
      },
    ];
  },
};
