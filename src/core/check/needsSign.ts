import type { DecimalString } from '../decimal/decimal';
import { mayBeFractionOfOne } from '../number/contextChecks';
import type { Indicator } from '../plan/schema';
import { numberContext } from './readCell';

/** True for a share that would be asked about without its sign: "0,9%" says what a bare 0,9 leaves open (`shareBelowOne`). */
export const needsSign = (indicator: Indicator, value: DecimalString): boolean =>
  mayBeFractionOfOne(value, numberContext(indicator));
