import { unifyCharacters } from './characters';
import { readableText } from './legacySheet';
import { remembering } from '../memo/remember';
import { foldWord } from './spelling';

const WORD = /[\p{L}\p{M}]+/gu;
const MARKS = /\p{M}/gu;

/** The language has some 7,000 syllables, and a plan uses a few hundred of them. */
const foldKnownWord = remembering(foldWord);

/**
 * The matching key of a Vietnamese text: NFC, lower case, single spaces, one dash, one kind of quotes, one
 * place for the tone (hoà = hòa, thuỷ = thủy) and one of i/y (tỷ = tỉ, kỹ = kĩ). Letters and tones that
 * tell words apart stay: "tỉnh" is not "tinh". A text in an old encoding has the key of what it says, where it is certain to be
 * one. A key to compare with, never a text to show.
 */
export const foldSpelling = remembering((text) =>
  // First of all: signs of the old encodings look like quotes and soft hyphens.
  unifyCharacters(readableText(text)?.text ?? text)
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ \n]+/g, ' ')
    .trim()
    .replace(WORD, (word) => foldKnownWord(word)),
);

/**
 * `foldSpelling` without any diacritics and with đ as d: for slugs, and for texts typed without a
 * Vietnamese keyboard ("chua co so lieu"). Unrelated words fall together: a loose match only.
 */
export const foldAscii = remembering((text) =>
  foldSpelling(text).normalize('NFD').replace(MARKS, '').replace(/đ/g, 'd'),
);
