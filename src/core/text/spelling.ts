import { splitTone } from './syllable';

const VOWELS = 'aăâeêioôơuưy';
const MARKED_VOWELS = 'ăâêôơư';
/** Consonants after which "y" and "i" are two spellings of one syllable: tỷ/tỉ, kỳ/kì, quý/quí. */
const Y_ONSETS = new Set(['h', 'k', 'l', 'm', 's', 't', 'v', 'qu']);

/** The first letter of the vowel cluster and the one behind its last; "qu" and "gi" count as consonants. */
function vowelCluster(letters: string): readonly [number, number] | undefined {
  let start = [...letters].findIndex((letter) => VOWELS.includes(letter));
  if (start < 0) return undefined;
  const glide = letters.startsWith('qu') || letters.startsWith('gi');
  if (glide && VOWELS.includes(letters[2] ?? ' ')) start = 2;
  let end = start;
  while (end < letters.length && VOWELS.includes(letters[end] as string)) end++;
  return [start, end];
}

/** Index of the vowel that carries the tone in the older style (hòa, thủy), which official texts prefer. */
function toneSeat(letters: string, start: number, end: number): number {
  for (let index = end - 1; index >= start; index--) {
    if (MARKED_VOWELS.includes(letters[index] as string)) return index;
  }
  const length = end - start;
  if (length === 1) return start;
  if (length === 2) return end < letters.length ? start + 1 : start;
  return start + 1;
}

/**
 * One spelling for the variants of a word: tone on its customary vowel, "i" for a final "y" after a consonant.
 * The word is NFC and in lower case; words with two tones or two vowel clusters (foreign ones) stay as they are.
 */
export function foldWord(word: string): string {
  const split = splitTone(word);
  if (!split) return word;
  const { letters, tone } = split;
  const cluster = vowelCluster(letters);
  if (!cluster) return word;
  const [start, end] = cluster;
  if ([...letters.slice(end)].some((letter) => VOWELS.includes(letter))) return word;
  const seat = toneSeat(letters, start, end);
  const onset = letters.slice(0, start);
  const sole = end - start === 1 && end === letters.length;
  const vowel = sole && letters[seat] === 'y' && Y_ONSETS.has(onset) ? 'i' : (letters[seat] as string);
  return (letters.slice(0, seat) + vowel + tone + letters.slice(seat + 1)).normalize('NFC');
}
