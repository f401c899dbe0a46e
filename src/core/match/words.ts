import { unifyCharacters } from '../text/characters';
import { foldSpelling } from '../text/fold';
import { ABBREVIATIONS, FILLERS, SCOPE, SIDES, SYNONYMS } from './vocabulary';

/** A label as it is compared. */
export interface LabelWords {
  /** Folded text, spelling only. */
  readonly folded: string;
  /** The words that matter, in their order. */
  readonly words: readonly string[];
  /** "tỉnh", "huyện", "xã" where the label says how far it reaches. */
  readonly scope?: string;
}

/** Signs that stand for words, and numbers in one form. */
function withoutSigns(text: string): string {
  return text
    .replace(/<(?=\s*\d)/g, ` ${foldSpelling('dưới')} `)
    .replace(/>(?=\s*\d)/g, ` ${foldSpelling('trên')} `)
    .replace(/\/(?=\s*(?:\d|vạn))/g, ` ${foldSpelling('trên')} `)
    .replace(/(?<=\d)[. ](?=\d{3}(?!\d))/g, '')
    .replace(/(?:(?<=^| |\/)(?:1|một) )?(?<![\p{L}])vạn(?= )/gu, '10000')
    .replace(/(?<![\d,.])0+(?=\d)/g, '')
    .replace(/(?<=\d) ?(?:-|đến) ?(?=\d)/g, ' ')
    .replace(/(\d),(\d)/g, '$1_$2')
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .replace(/_/g, ',')
    .replace(/ +/g, ' ')
    .trim();
}

const expanded = (text: string): string =>
  text
    .split(' ')
    .map((word) => ABBREVIATIONS.get(word) ?? word)
    .join(' ');

function withSynonyms(text: string): string {
  let padded = ` ${text} `;
  for (const [from, to] of SYNONYMS) padded = padded.replaceAll(` ${from} `, ` ${to} `);
  return padded.trim();
}

const isNumber = (word: string | undefined): boolean => /^\d/.test(word ?? '');

/** Takes a label to the words that tell what it measures. */
export function labelWords(label: string): LabelWords {
  const folded = foldSpelling(unifyCharacters(label));
  const plain = withSynonyms(expanded(withoutSigns(folded)));
  let scope: string | undefined;
  const bare = plain.replace(SCOPE, (_, level: string) => {
    scope ??= level;
    return ' ';
  });
  const words = bare.split(' ').filter((word, at, all) => {
    // "từ 15 tuổi" is not "15 tuổi"; "từ 3 đến 5 tuổi" is "3-5 tuổi".
    if (SIDES.has(word)) return isNumber(all[at + 1]) && !isNumber(all[at + 2]);
    return word !== '' && !FILLERS.has(word);
  });
  return { folded, words, ...(scope !== undefined && { scope }) };
}

/** Both labels one behind the other, as a reader of an outline reads them. */
export function joinedWords(parts: readonly LabelWords[]): LabelWords {
  const scope = parts.find((part) => part.scope !== undefined)?.scope;
  return {
    folded: parts.map(({ folded }) => folded).join(' '),
    words: parts.flatMap(({ words }) => words),
    ...(scope !== undefined && { scope }),
  };
}
