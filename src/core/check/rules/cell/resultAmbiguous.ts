import type { AmbiguityCode } from '../../../number/reading';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import { offeredReading } from '../../offeredReading';
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
    const { code: reason, readings } = reading;
    if (reason === 'unitScale' || reason === 'fractionInCount' || reason === 'unitConflict') return [];
    const suggestion = offeredReading(reading, numberContext(indicator));
    return [
      {
        at: 'result',
        fact: { reason, ...heldBy(cells.result), readings },
        ...(suggestion !== undefined && { suggestion }),
      },
    ];
  },
};
