import type { Claim } from '../core/merge/claim';
import type { Locale } from './types';

/** What a claim says, as a person reads it: the figure in the language's own notation, its counts in brackets. */
export function saidText(claim: Claim, { number, states, pane }: Locale): string {
  const { state, value, comparator, raw, numerator, denominator } = claim;
  const isNumber = state === 'reported' && value !== undefined && comparator === undefined;
  const figure = isNumber ? number(value) : raw.trim();
  const shown = (count: string | undefined) => (count === undefined ? '?' : number(count));
  const counts =
    numerator === undefined && denominator === undefined
      ? ''
      : pane.merge.counts(shown(numerator), shown(denominator));
  if (figure === '') return counts === '' ? states[state] : counts;
  return counts === '' ? figure : `${figure} (${counts})`;
}
