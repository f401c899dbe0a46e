import { foldAscii } from '../../core/text/fold';

/** The choices that hold every word typed, whatever its diacritics and case; all of them for no word. */
export function searchChoices<Choice extends { readonly searchKey: string }>(
  choices: readonly Choice[],
  typed: string,
): readonly Choice[] {
  const words = foldAscii(typed).split(' ').filter(Boolean);
  return words.length === 0
    ? choices
    : choices.filter(({ searchKey }) => words.every((word) => searchKey.includes(word)));
}
