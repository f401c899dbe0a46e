import type { Finding } from '../../core/check/finding';
import type { Locale } from '../../locale';

/** The value that a cell could hold instead; "" where none is likely. */
export function suggestionText({ suggestion }: Finding, locale: Locale): string {
  return suggestion === undefined ? '' : locale.number(suggestion);
}

/** Why somebody accepted it; "" where nobody did. */
export const acceptedText = ({ accepted }: Finding, { record }: Locale) =>
  accepted ? ` ${record.because(accepted.reason, accepted.at)}` : '';
