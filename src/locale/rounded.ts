import type { DecimalString } from '../core/decimal/decimal';
import { decimalPlaces, roundDecimal } from '../core/decimal/decimal';
import type { Indicator } from '../core/plan/schema';

/** A computed number as a message shows it: with the target's decimals and one more. */
export function rounded(value: DecimalString, indicator: Indicator | undefined): DecimalString {
  const decimals = (indicator?.target.decimals ?? 1) + 1;
  return decimalPlaces(value) > decimals ? roundDecimal(value, decimals) : value;
}
