import { cellText } from '../../cellText';
import type { RatioPart } from '../../readCounts';
import type { RowRule } from '../../rule';

const FIGURES = ['result', 'numerator', 'denominator'] as const;

/** A result or count whose formula gives an error, or an error that was pasted as text: there is no figure. */
export const formulaError: RowRule<
  'formulaError',
  { readonly part: RatioPart | 'result'; readonly raw: string }
> = {
  code: 'formulaError',
  severity: 'error',
  explains: [
    'ratioPartMissing',
    'denominatorZero',
    'numeratorAboveDenominator',
    'rateDisagrees',
    'rateComputable',
  ],
  check: ({ reading, counts, cells }) =>
    FIGURES.flatMap((part) => {
      const read = part === 'result' ? reading : counts?.[part].read;
      return read?.state === 'unreadable' && read.code === 'formulaError'
        ? [{ at: part, fact: { part, raw: cellText(cells[part]) } }]
        : [];
    }),
};
