import { decimalFromNumber, roundDecimal } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import { checksOf } from '../../../plan/checks';
import { spreadsOff } from '../../comparison/spread';
import { exactNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/**
 * A result far off those of the other units of its kind, measured so that neither skewed figures nor a few wrong ones raise it.
 * Parameter of the plan: `outlierSpreads`.
 */
export const differsFromOtherUnits: RowRule<
  'differsFromOtherUnits',
  { readonly value: DecimalString; readonly median: DecimalString; readonly units: number }
> = {
  code: 'differsFromOtherUnits',
  severity: 'warning',
  check: (row) => {
    const value = exactNumber(row);
    const { others } = row.comparison;
    if (value === undefined || !others) return [];
    const limit = Number(checksOf(row.setting.plan).outlierSpreads);
    if (spreadsOff(Number(value), others) <= limit) return [];
    const median = roundDecimal(decimalFromNumber(Math.exp(others.middle)), 2);
    return [{ at: 'result', fact: { value, median, units: others.count } }];
  },
};
