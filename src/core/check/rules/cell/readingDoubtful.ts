import type { DecimalString } from '../../../decimal/decimal';
import type { ReadingDoubt } from '../../../number/reading';
import { cellText } from '../../cellText';
import { reportedNumber } from '../../reportedNumber';
import type { RowRule } from '../../rule';

/** A number was read by a rule that a careful clerk would still look at: "50% (8 xã)", "12,9 nghìn căn". */
export const readingDoubtful: RowRule<
  'readingDoubtful',
  { readonly reason: ReadingDoubt; readonly raw: string; readonly value: DecimalString }
> = {
  code: 'readingDoubtful',
  severity: 'warning',
  explains: ['numberStoredAsText'],
  check: (row) => {
    const read = reportedNumber(row);
    const raw = cellText(row.cells.result);
    return (read?.doubts ?? []).map((reason) => {
      const value = read?.value ?? '0';
      return { at: 'result', fact: { reason, raw, value }, suggestion: value };
    });
  },
};
