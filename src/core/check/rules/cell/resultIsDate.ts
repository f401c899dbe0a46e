import { dayOfSerial } from '../../../calendar/serial';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { RowRule } from '../../rule';

/**
 * A date where a result belongs: Excel makes one of "3/4" or "3-4" without asking. Which numbers were typed cannot be told from
 * the day for sure, so none is suggested.
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
  check: ({ reading, cells, setting }) => {
    if (reading.state !== 'unreadable' || reading.code !== 'date') return [];
    const { value } = cells.result ?? {};
    const day = typeof value === 'number' ? dayOfSerial(value, setting.date1904 ?? false) : undefined;
    return [{ at: 'result', fact: { ...heldBy(cells.result), ...(day !== undefined && { day }) } }];
  },
};
