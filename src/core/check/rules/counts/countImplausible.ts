import { compareDecimals } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import { RATIO_PARTS } from '../../readCounts';
import type { RatioPart } from '../../readCounts';
import type { RowRule } from '../../rule';

/**
 * More than there will be people in the country: 101 million in 2024 by the General Statistics Office, whose projection
 * (medium variant of 2020) reaches 116.9 million in 2069. What a rate is of (people, households, pupils, schools) is not more than the people; a plan says of no unit how many live there.
 */
const MORE_THAN_THE_COUNTRY = '120000000';

/** A numerator or denominator beyond anything that a unit can count: a digit too many, a number pasted twice, a sum of money. */
export const countImplausible: RowRule<
  'countImplausible',
  { readonly part: RatioPart; readonly value: DecimalString }
> = {
  code: 'countImplausible',
  severity: 'warning',
  check: ({ counts }) =>
    RATIO_PARTS.flatMap((part) => {
      const value = counts?.[part].value;
      if (value === undefined || compareDecimals(value, MORE_THAN_THE_COUNTRY) <= 0) return [];
      return [{ at: part, fact: { part, value } }];
    }),
};
