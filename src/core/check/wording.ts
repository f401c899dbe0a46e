import { foldSpelling } from '../text/fold';
import { decodeLegacyWords } from '../text/legacy';

/** Letters and digits alone, and the marks that change what a number or unit says. */
const kernel = (text: string) =>
  foldSpelling(text)
    .replace(/[^\p{L}\p{N}%‰/²³<>≤≥]+/gu, ' ')
    .trim();

/** A single word ("tuæi") is no proof of an old encoding, but it is one that it says just what was expected. */
const isSameInLegacy = (text: string, expected: string) =>
  (['tcvn3', 'vni'] as const).some((encoding) => {
    const words = decodeLegacyWords(text, encoding);
    return words !== text && kernel(words) === expected;
  });

/** Whether two texts say the same, however they are spelled, spaced, punctuated or encoded; the second is in Unicode. */
export function isSameWording(text: string, other: string): boolean {
  if (text === other) return true;
  const expected = kernel(other);
  return kernel(text) === expected || isSameInLegacy(text, expected);
}
