import { compareDecimals, multiplyDecimals } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import type { Indicator } from '../../../plan/schema';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** Possible, but outside what the plan calls believable for the indicator. */
export function isImplausible({ plausible }: Indicator, value: DecimalString): boolean {
  const { lower, upper } = plausible ?? {};
  return (
    (lower !== undefined && compareDecimals(value, lower) < 0) ||
    (upper !== undefined && compareDecimals(value, upper) > 0)
  );
}

/** A shift of the decimal mark that makes an implausible number plausible, the smallest first. */
export function shiftedMark(indicator: Indicator, value: DecimalString): DecimalString | undefined {
  return ['0.1', '10', '0.01', '100', '0.001', '1000']
    .map((factor) => multiplyDecimals(value, factor))
    .find((shifted) => !isImplausible(indicator, shifted));
}

/** A number that the indicator does not take anywhere: a life expectancy of 755 years. */
export const resultImplausible: RowRule<'resultImplausible', { readonly value: DecimalString }> = {
  code: 'resultImplausible',
  severity: 'warning',
  check: (row) => {
    const read = reportedNumber(row);
    if (!read || read.comparator !== undefined || !isImplausible(row.indicator, read.value)) return [];
    const suggestion = shiftedMark(row.indicator, read.value);
    return [{ at: 'result', fact: { value: read.value }, ...(suggestion !== undefined && { suggestion }) }];
  },
};
