import type { DecimalString } from '../../../decimal/decimal';
import type { ReadingDoubt } from '../../../number/reading';
import { cellText } from '../../cellText';
import { figuresOf } from '../../figures';
import type { RowRule } from '../../rule';

/** A number was read by a rule that a careful clerk would still look at: "50% (8 xã)", "12,9 nghìn căn". */
export const readingDoubtful: RowRule<
  'readingDoubtful',
  { readonly reason: ReadingDoubt; readonly raw: string; readonly value: DecimalString }
> = {
  code: 'readingDoubtful',
  severity: 'warning',
  check: (row) =>
    figuresOf(row).flatMap(({ part, read }) => {
      if (read.state !== 'reported') return [];
      const { value, doubts } = read;
      const raw = cellText(row.cells[part]);
      return doubts.map((reason) => ({ at: part, fact: { reason, raw, value }, suggestion: value }));
    }),
};
