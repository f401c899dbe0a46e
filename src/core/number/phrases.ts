import { foldAscii, foldSpelling } from '../text/fold';

const ACCENTED = /[\u00C0-\u024F\u1E00-\u1EFF]|\p{M}/u;

/** True for a text typed without any diacritics, where words may be matched without theirs. */
export function isUnaccented(text: string): boolean {
  return !ACCENTED.test(text);
}

/**
 * A table of Vietnamese phrases that finds them in any spelling the project folds, and without diacritics
 * where the text itself has none ("chua co so lieu"). Phrases are written as people write them.
 */
export class Phrases<Meaning> {
  private readonly spelled = new Map<string, Meaning>();
  private readonly bare = new Map<string, Meaning>();
  /** Number of words of the longest phrase. */
  readonly maxWords: number;

  constructor(entries: Iterable<readonly [string, Meaning]>) {
    let longest = 0;
    for (const [phrase, meaning] of entries) {
      const key = foldSpelling(phrase);
      this.spelled.set(key, meaning);
      const bare = foldAscii(phrase);
      if (!this.bare.has(bare)) this.bare.set(bare, meaning);
      longest = Math.max(longest, key.split(' ').length);
    }
    this.maxWords = longest;
  }

  /**
   * The meaning of a text that is exactly one of the phrases. `folded` comes from `foldSpelling`.
   * @param bare whether diacritics may be missing; only where the whole cell has none ("la" in "đô la" is not "là")
   */
  get(folded: string, bare: boolean = isUnaccented(folded)): Meaning | undefined {
    return this.spelled.get(folded) ?? (bare ? this.bare.get(folded) : undefined);
  }

  /** The longest phrase that the text begins with, at a word boundary. `folded` comes from `foldSpelling`. */
  startOf(folded: string): { readonly meaning: Meaning; readonly length: number } | undefined {
    const bare = isUnaccented(folded);
    for (const end of wordEnds(folded, this.maxWords).reverse()) {
      const meaning = this.get(folded.slice(0, end), bare);
      if (meaning !== undefined) return { meaning, length: end };
    }
    return undefined;
  }
}

/** A table of phrases of one meaning, from a list with "|" between the phrases. */
export function phraseSet(list: string): Phrases<true> {
  return new Phrases(list.split('|').map((phrase) => [phrase.trim(), true] as const));
}

const WORD = /[\p{L}\p{M}\p{N}/]+/gu;

/** Where the first `count` words of a text end. */
function wordEnds(text: string, count: number): number[] {
  const ends: number[] = [];
  WORD.lastIndex = 0;
  while (ends.length < count) {
    const match = WORD.exec(text);
    if (!match) break;
    ends.push(match.index + match[0].length);
  }
  return ends;
}
