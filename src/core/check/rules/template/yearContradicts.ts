import { yearInHeading } from '../../../locate/identities';
import { firstRowOf } from '../../../locate/rows';
import type { AppendixRule } from '../../rule';

/** The headings speak of another year than the hidden identity: nobody can say which year the figures belong to. */
export const yearContradicts: AppendixRule<
  'yearContradicts',
  { readonly stated: number; readonly identity: number }
> = {
  code: 'yearContradicts',
  severity: 'error',
  explains: [
    'officialBeforeYearEnd',
    'explanationMissing',
    'jumpFromEarlierYear',
    'cumulativeDecreases',
    'indicatorMissing',
    'territoryNeedsTarget',
    'yearNotBegun',
  ],
  check: ({ appendix: { index, identity, rows } }) => {
    if (!identity || rows.length === 0) return [];
    const first = firstRowOf(rows);
    const stated = yearInHeading(index, first);
    return stated === undefined || stated === identity.year
      ? []
      : [{ fact: { stated, identity: identity.year } }];
  },
};
