import { yearOf } from '../../../calendar/day';
import type { AppendixRule } from '../../rule';

/** Results of a year that is still to come: the sheet's year is not the one the figures are of. */
export const yearNotBegun: AppendixRule<'yearNotBegun', { readonly year: number }> = {
  code: 'yearNotBegun',
  severity: 'error',
  explains: ['officialBeforeYearEnd', 'explanationMissing', 'jumpFromEarlierYear', 'cumulativeDecreases'],
  check: ({ appendix: { year }, rows, today }) => {
    if (year === undefined || today === undefined || year <= yearOf(today)) return [];
    return rows.some(({ result }) => result.state === 'reported') ? [{ fact: { year } }] : [];
  },
};
