import { compareDecimals } from '../../../decimal/decimal';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { RowRule } from '../../rule';

/** A fraction where whole things are counted: with English settings Excel turns "12.900" into 12,9. */
export const fractionInCount: RowRule<'fractionInCount', { readonly readings: readonly string[] } & Held> = {
  code: 'fractionInCount',
  severity: 'error',
  check: ({ indicator, reading, cells }) => {
    if (reading.state !== 'ambiguous' || reading.code !== 'fractionInCount') return [];
    const { readings } = reading;
    const { upper } = indicator.plausible ?? {};
    // The last reading is the fraction as it stands, which cannot be right.
    const thousandfold = readings.length > 1 ? readings[0] : undefined;
    const isLikely =
      thousandfold !== undefined && (upper === undefined || compareDecimals(thousandfold, upper) <= 0);
    return [
      {
        at: 'result',
        fact: { readings, ...heldBy(cells.result) },
        ...(isLikely && { suggestion: thousandfold }),
      },
    ];
  },
};
