import { isDecimal } from '../../../decimal/decimal';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import { RATIO_PARTS } from '../../readCounts';
import type { RatioPart } from '../../readCounts';
import type { RowRule } from '../../rule';

/** A numerator or denominator that is no single number. */
export const countUnreadable: RowRule<'countUnreadable', { readonly part: RatioPart } & Held> = {
  code: 'countUnreadable',
  severity: 'error',
  explains: [
    'ratioPartMissing',
    'denominatorZero',
    'numeratorAboveDenominator',
    'rateDisagrees',
    'rateComputable',
  ],
  check: ({ counts, cells }) =>
    RATIO_PARTS.flatMap((part) => {
      const read = counts?.[part].read;
      if (!read || read.state === 'notReported' || read.state === 'notApplicable') return [];
      if (read.state === 'reported' && read.comparator === undefined) return [];
      const likeliest = read.state === 'ambiguous' ? read.readings.find(isDecimal) : undefined;
      return [
        {
          at: part,
          fact: { part, ...heldBy(cells[part]) },
          ...(likeliest !== undefined && { suggestion: likeliest }),
        },
      ];
    }),
};
