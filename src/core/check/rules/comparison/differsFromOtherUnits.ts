import { decimalFromNumber, roundDecimal } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import type { Indicator } from '../../../plan/schema';
import { checksOf } from '../../../plan/checks';
import { isSlight } from '../../comparison/slight';
import { spreadsOff } from '../../comparison/spread';
import type { UnitsRule } from '../../rule';

/** What the figure is a figure of, and which way it is far off. Somebody who accepts the warning vouches for no more than this. */
interface Own {
  readonly value: DecimalString;
  readonly side: 'below' | 'above';
  readonly unit: Indicator['unit'];
  readonly target?: DecimalString;
}

/** Where the others are; it changes with every file that comes in (`basisOf`). */
interface Others {
  readonly median: DecimalString;
  readonly units: number;
}

/**
 * A result far off those of the other units of its kind, measured so that neither skewed figures nor a few wrong ones raise it.
 * Parameter of the plan: `outlierSpreads`.
 */
export const differsFromOtherUnits: UnitsRule<'differsFromOtherUnits', Own & Others> = {
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
    const units = others.count - 1;
    const side = Number(value) < middle ? 'below' : 'above';
    const { unit, target } = indicator;
    const asked = target.value === undefined ? {} : { target: target.value };
    return [{ fact: { value, side, unit, ...asked, median, units } }];
  },
};
