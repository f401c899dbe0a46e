import { YEAR_END, dayIn } from '../../../calendar/day';
import { isBlank } from '../../cellText';
import type { RowRule } from '../../rule';

/** A figure marked as final while its year still runs: what is left of the year can only be estimated. */
export const officialBeforeYearEnd: RowRule<'officialBeforeYearEnd', { readonly year: number }> = {
  code: 'officialBeforeYearEnd',
  severity: 'warning',
  check: ({ reading, kind, cells, setting: { year, today } }) => {
    if (year === undefined || today === undefined || today > dayIn(year, YEAR_END)) return [];
    const isReported = reading.state === 'reported' || reading.state === 'judged';
    if (!isReported || kind.kind !== 'official') return [];
    return [{ at: isBlank(cells.kind) ? 'result' : 'kind', fact: { year } }];
  },
};
