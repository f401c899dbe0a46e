import { RATIO_PARTS } from '../../readCounts';
import type { RatioPart } from '../../readCounts';
import type { RowRule } from '../../rule';

/** One of two counts: without the other the figure cannot be added up over the units. */
export const ratioPartMissing: RowRule<'ratioPartMissing', { readonly part: RatioPart }> = {
  code: 'ratioPartMissing',
  severity: 'warning',
  check: ({ counts }) => {
    const missing = RATIO_PARTS.filter((part) => counts?.[part].value === undefined);
    return missing.length === 1 ? missing.map((part) => ({ at: part, fact: { part } })) : [];
  },
};
