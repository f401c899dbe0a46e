import { isDecimal } from '../../../decimal/decimal';
import type { AmbiguityCode } from '../../../number/reading';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { RowRule } from '../../rule';

/** The result cell can be read in several ways and nothing that is known of the indicator decides: it is asked, never guessed. */
export const resultAmbiguous: RowRule<
  'resultAmbiguous',
  { readonly reason: AmbiguityCode; readonly readings: readonly string[] } & Held
> = {
  code: 'resultAmbiguous',
  severity: 'error',
  check: ({ reading, cells }) => {
    if (reading.state !== 'ambiguous') return [];
    const { code: reason, readings } = reading;
    // Of a unit of another kind no number is likely.
    const likeliest = reason === 'unitConflict' ? undefined : readings[0];
    return [
      {
        at: 'result',
        fact: { reason, ...heldBy(cells.result), readings },
        ...(likeliest !== undefined && isDecimal(likeliest) && { suggestion: likeliest }),
      },
    ];
  },
};
