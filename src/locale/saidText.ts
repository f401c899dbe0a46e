import type { Claim } from '../core/merge/claim';
import { saysCounts } from '../core/merge/claim';
import type { Locale } from './types';

/** What a claim says, as a person reads it: the figure in the language's own notation, its counts in brackets. */
export function saidText(claim: Claim, { number, states, pane }: Locale): string {
  const { state, value, comparator, raw } = claim;
  const isNumber = state === 'reported' && value !== undefined && comparator === undefined;
  const figure = isNumber ? number(value) : raw.trim();
  const shown = (count: string | undefined, typed: string | undefined) =>
    count === undefined ? (typed === undefined ? '?' : `"${typed.trim()}"`) : number(count);
  const counts = saysCounts(claim)
    ? pane.merge.counts(
        shown(claim.numerator, claim.numeratorRaw),
        shown(claim.denominator, claim.denominatorRaw),
      )
    : '';
  if (figure === '') return counts === '' ? states[state] : counts;
  return counts === '' ? figure : `${figure} (${counts})`;
}
