import { heldBy, heldNumber } from '../../cellText';
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
    /** ISO 8601; absent for a text that reads like a date, and for a number that is no day of a plan's years. */
    readonly day?: string;
  } & Held
> = {
  code: 'resultIsDate',
  severity: 'error',
  check: (row) =>
    figuresOf(row).flatMap(({ part, read }) => {
      if (read.state !== 'unreadable' || read.code !== 'date') return [];
      const cell = row.cells[part];
      const { day, number } = heldNumber(cell, row.setting.date1904 ?? false) ?? {};
      const said = day !== undefined ? { day } : number !== undefined ? { number } : {};
      return [{ at: part, fact: { ...heldBy(cell), ...said } }];
    }),
};
