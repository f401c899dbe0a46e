import { compareDecimals } from '../../../decimal/decimal';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import { figuresOf } from '../../figures';
import type { RowRule } from '../../rule';

/** A fraction where whole things are counted: with English settings Excel turns "12.900" into 12,9. */
export const fractionInCount: RowRule<'fractionInCount', { readonly readings: readonly string[] } & Held> = {
  code: 'fractionInCount',
  severity: 'error',
  check: (row) =>
    figuresOf(row).flatMap(({ part, read }) => {
      if (read.state !== 'ambiguous' || read.code !== 'fractionInCount') return [];
      const { readings, ofInterval } = read;
      const upper = part === 'result' ? row.indicator.plausible?.upper : undefined;
      // The last reading is the fraction as it stands, which cannot be right.
      const thousandfold = readings.length > 1 && !ofInterval ? readings[0] : undefined;
      const isLikely =
        thousandfold !== undefined && (upper === undefined || compareDecimals(thousandfold, upper) <= 0);
      const fact = { readings, ...heldBy(row.cells[part]) };
      return [{ at: part, fact, ...(isLikely && { suggestion: thousandfold }) }];
    }),
};
