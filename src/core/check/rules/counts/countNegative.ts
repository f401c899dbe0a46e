import { compareDecimals } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import { RATIO_PARTS } from '../../readCounts';
import type { RatioPart } from '../../readCounts';
import type { RowRule } from '../../rule';

/** A numerator or denominator below zero: nothing can be counted so. */
export const countNegative: RowRule<
  'countNegative',
  { readonly part: RatioPart; readonly value: DecimalString }
> = {
  code: 'countNegative',
  severity: 'error',
  check: ({ counts }) =>
    RATIO_PARTS.flatMap((part) => {
      const read = counts?.[part].read;
      if (read?.state !== 'reported' || read.comparator !== undefined) return [];
      return compareDecimals(read.value, '0') < 0 ? [{ at: part, fact: { part, value: read.value } }] : [];
    }),
};
