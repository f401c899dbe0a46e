import { compareDecimals } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import type { RowRule } from '../../rule';

/** More of the part than of the whole, where the rate is bounded above. */
export const numeratorAboveDenominator: RowRule<
  'numeratorAboveDenominator',
  { readonly numerator: DecimalString; readonly denominator: DecimalString }
> = {
  code: 'numeratorAboveDenominator',
  severity: 'error',
  explains: ['rateDisagrees', 'rateComputable'],
  check: ({ indicator, counts }) => {
    const numerator = counts?.numerator.value;
    const denominator = counts?.denominator.value;
    if (numerator === undefined || denominator === undefined) return [];
    if (indicator.bounds?.upper === undefined || compareDecimals(numerator, denominator) <= 0) return [];
    return [{ at: 'numerator', fact: { numerator, denominator } }];
  },
};
