import { unifyCharacters } from '../text/characters';
import { decodeLegacy } from '../text/legacy';
import { withoutFootnotes } from './footnotes';
import { withDigitsForLookalikes } from './lookalikes';
import type { ReadingDoubt } from './reading';
import { unifySigns } from './signs';

/** A cell's text ready for the grammar, and what was done to it that a person should know. */
export interface PreparedText {
  readonly text: string;
  readonly doubts: readonly ReadingDoubt[];
}

/** Bullets and boxes that scanning and copying leave at the ends of a cell. */
const LEADING_ORNAMENT = /^[■□▪▫●○◦•·►▶➢❖◆★☆✓✔☑]+ *(?=[^ ])/;
// Begun by what is no ornament, a run is tried once and not once for each of its characters.
const TRAILING_ORNAMENT = /([^ ■□▪▫●○◦•·►▶◆★☆_|])[ ■□▪▫●○◦•·►▶◆★☆_|]*[■□▪▫●○◦•·►▶◆★☆_|]$/;
/** A dash behind a whole number is a blot of the scanner; behind decimals or groups it may be an exported minus. */
const TRAILING_DASH = /(^|[^\d.,])(\d+%?) *-+$/;
/** The dots of a form around what was filled in. */
const FORM_DOTS_IN_FRONT = /^[.…_ ]{2,}(?=\d)/;
const FORM_DOTS_BEHIND = /([^.…_ ]) ?(?:\.\.|…)[.… ]*$/;
/** Quotes around a cell, and the apostrophe by which Excel is told "this is text". */
const QUOTES = /^(?:\u0022([^]*)\u0022|\u0027([^]*)\u0027|\u0027([^]*))$/;
const LEADING_PUNCTUATION = /^[:;] */;
const TRAILING_PUNCTUATION = /([^.;,:! ])[.;,:! ]+$/;

function unquoted(text: string): string {
  const [, double, single, marked] = QUOTES.exec(text) ?? [];
  return (double ?? single ?? marked ?? '').trim() || text;
}

/**
 * Brings a raw text into the grammar's alphabet: Unicode, NFC, plain spaces, dashes and quotes; footnote
 * marks, ornaments and closing punctuation off. Superscripts of units and the case of letters stay.
 */
export function prepareText(raw: string): PreparedText {
  const doubts: ReadingDoubt[] = [];
  const legacy = decodeLegacy(raw);
  if (legacy) doubts.push('legacyEncoding');
  const plain = unquoted(unifySigns(withoutFootnotes(unifyCharacters(legacy?.text ?? raw))).trim());
  const digits = withDigitsForLookalikes(plain);
  if (digits.changed) doubts.push('lookalike');
  const bare = digits.text
    .replace(FORM_DOTS_IN_FRONT, '')
    .replace(FORM_DOTS_BEHIND, '$1')
    .replace(LEADING_ORNAMENT, '')
    .replace(TRAILING_ORNAMENT, '$1')
    .replace(TRAILING_DASH, '$1$2');
  // A lone bullet or dash is a text of its own, not an ornament of nothing.
  if (bare !== digits.text && bare !== '') doubts.push('extraText');
  const text = (bare || digits.text).replace(LEADING_PUNCTUATION, '').replace(TRAILING_PUNCTUATION, '$1');
  return { text: text || digits.text, doubts };
}
