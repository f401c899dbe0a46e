import { dayOfSerial } from '../../../calendar/serial';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import { figuresOf } from '../../figures';
import type { RowRule } from '../../rule';

/**
 * A date where a result or a count belongs: Excel makes one of "3/4" or "3-4" without asking. Which numbers were typed cannot be
 * told from the day for sure, so none is suggested.
 */
export const resultIsDate: RowRule<
  'resultIsDate',
  {
    /** ISO 8601; absent for a text that reads like a date. */
    readonly day?: string;
  } & Held
> = {
  code: 'resultIsDate',
  severity: 'error',
  check: (row) =>
    figuresOf(row).flatMap(({ part, read }) => {
      if (read.state !== 'unreadable' || read.code !== 'date') return [];
      const cell = row.cells[part];
      const { date1904 = false } = row.setting;
      const day = typeof cell?.value === 'number' ? dayOfSerial(cell.value, date1904) : undefined;
      return [{ at: part, fact: { ...heldBy(cell), ...(day !== undefined && { day }) } }];
    }),
};
