import { isDitto } from '../../../table/unitText';
import { cellText } from '../../cellText';
import { RATIO_PARTS } from '../../readCounts';
import type { RatioPart } from '../../readCounts';
import type { RowRule } from '../../rule';

/** One of two counts: without the other the figure cannot be added up over the units. */
export const ratioPartMissing: RowRule<'ratioPartMissing', { readonly part: RatioPart }> = {
  code: 'ratioPartMissing',
  severity: 'warning',
  check: ({ counts, cells }) =>
    RATIO_PARTS.flatMap((part) => {
      const other = part === 'numerator' ? 'denominator' : 'numerator';
      const state = counts?.[part].read.state;
      // A count that cannot be read is not missing.
      const isMissing = state === 'notReported' || state === 'notApplicable';
      const isUnread = isDitto(cellText(cells[part]));
      return isMissing && !isUnread && counts?.[other].value !== undefined
        ? [{ at: part, fact: { part } }]
        : [];
    }),
};
