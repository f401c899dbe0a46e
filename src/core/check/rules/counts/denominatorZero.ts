import { compareDecimals } from '../../../decimal/decimal';
import type { RowRule } from '../../rule';

/** A denominator of zero: no rate can come of it. */
export const denominatorZero: RowRule<'denominatorZero'> = {
  code: 'denominatorZero',
  severity: 'error',
  explains: ['ratioPartMissing', 'numeratorAboveDenominator'],
  check: ({ counts }) => {
    const denominator = counts?.denominator.value;
    const isZero = denominator !== undefined && compareDecimals(denominator, '0') === 0;
    return isZero ? [{ at: 'denominator', fact: {} }] : [];
  },
};
