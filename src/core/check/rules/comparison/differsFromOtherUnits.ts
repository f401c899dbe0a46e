import { decimalFromNumber, roundDecimal } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import { checksOf } from '../../../plan/checks';
import { isSlight } from '../../comparison/slight';
import { spreadsOff } from '../../comparison/spread';
import type { UnitsRule } from '../../rule';

/**
 * A result far off those of the other units of its kind, measured so that neither skewed figures nor a few wrong ones raise it.
 * Parameter of the plan: `outlierSpreads`.
 */
export const differsFromOtherUnits: UnitsRule<
  'differsFromOtherUnits',
  { readonly value: DecimalString; readonly median: DecimalString; readonly units: number }
> = {
  code: 'differsFromOtherUnits',
  severity: 'warning',
  check: ({ plan, indicator, value, others }) => {
    const limit = Number(checksOf(plan).outlierSpreads);
    if (spreadsOff(Number(value), others) <= limit) return [];
    const middle = Math.exp(others.middle);
    // Of two or three homes, five are many times as many, and nothing strange.
    if (isSlight(indicator, Number(value), middle)) return [];
    const median = roundDecimal(decimalFromNumber(middle), 2);
    // The figure is one of those it is held against.
    return [{ fact: { value, median, units: others.count - 1 } }];
  },
};
