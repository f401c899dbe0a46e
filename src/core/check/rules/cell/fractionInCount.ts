import { compareDecimals } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import { figuresOf } from '../../figures';
import type { FigurePart } from '../../figures';
import type { RowContext } from '../../rowContext';
import type { RowRule } from '../../rule';

/** What a figure cannot lie above, where that is known: what is plausible, and the denominator of a numerator. */
function largest({ indicator, counts }: RowContext, part: FigurePart): DecimalString | undefined {
  if (part === 'result') return indicator.plausible?.upper;
  return part === 'numerator' ? counts?.denominator.value : undefined;
}

/** A fraction where whole things are counted: with English settings Excel turns "12.900" into 12,9. */
export const fractionInCount: RowRule<'fractionInCount', { readonly readings: readonly string[] } & Held> = {
  code: 'fractionInCount',
  severity: 'error',
  check: (row) =>
    figuresOf(row).flatMap(({ part, read }) => {
      if (read.state !== 'ambiguous' || read.code !== 'fractionInCount') return [];
      const upper = largest(row, part);
      // 400,5 of 1.000 are not 400.500 of them.
      const isAbove = (each: string) =>
        part === 'numerator' && upper !== undefined && compareDecimals(each, upper) > 0;
      const readings = read.readings.filter(
        (each, index) => index === read.readings.length - 1 || !isAbove(each),
      );
      const { ofInterval } = read;
      // The last reading is the fraction as it stands, which cannot be right.
      const thousandfold = readings.length > 1 && !ofInterval ? readings[0] : undefined;
      const isLikely =
        thousandfold !== undefined && (upper === undefined || compareDecimals(thousandfold, upper) <= 0);
      const fact = { readings, ...heldBy(row.cells[part]) };
      return [{ at: part, fact, ...(isLikely && { suggestion: thousandfold }) }];
    }),
};
