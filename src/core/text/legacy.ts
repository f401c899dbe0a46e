import { TCVN3_LETTERS, VNI_LETTERS } from './legacyTables';
import { isSyllableWithoutTone, isVietnameseSyllable } from './syllable';

/** The encodings of old Vietnamese files that this project converts. */
export type LegacyEncoding = 'tcvn3' | 'vni';

/** All of them, the commoner one first. */
export const LEGACY_ENCODINGS = ['tcvn3', 'vni'] as const satisfies readonly LegacyEncoding[];

/** A text in Unicode (NFC) and the encoding it came from. */
export interface LegacyText {
  readonly text: string;
  readonly encoding: LegacyEncoding;
}

/** Enough to recognise the encoding of a text; a whole text is then converted. */
const SAMPLE_LENGTH = 2000;
/** Foreign names and abbreviations in a long text may fail to be syllables; short texts allow none. */
const MIN_SYLLABLE_SHARE = 0.85;

/** Characters those fonts had no place for; Windows-1252's dashes, quotes and ellipsis they had. */
const BEYOND_LATIN1 = /[\u0100-\u2012\u2015-\u2017\u201E-\u2025\u2027-\uFFFF]/;
const CHUNK = /[A-Za-z\u00A1-\u00FF]+/g;
const NON_ASCII = /[\u00A1-\u00FF]/g;
const SYMBOL_INSIDE =
  /[A-Za-z][\u00A1-\u00BF]+[A-Za-z]|[\u00A8-\u00AC\u00B7\u00B8\u00BB-\u00BE\u00AD][A-Za-z]/;
/** Two vowels of VNI that no Western word has (treân, soá); "où", "haï" and "naïf" show why ù and ï are not here. */
const VNI_PAIR = /[ae][âáàåãäêéèüëøû]|o[âáàåãäøûõ]|[uy][øûõ]/i;
/** ½, °, × on their own: signs of any text, and no evidence. */
const STRAY_SYMBOLS = /^[\u00A1-\u00BF×÷]+$/;
/** A square, a cube or a footnote behind a word. */
const RAISED_AT_END = /[¹²³]+$/;
const ABBREVIATION = /^[A-ZĐ]{2,6}$/;

/** A converted text, and how many letters above ASCII the encoding has no code for. */
interface Conversion {
  readonly text: string;
  readonly unknown: number;
}

function convert(text: string, encoding: LegacyEncoding): Conversion {
  const table = encoding === 'tcvn3' ? TCVN3_LETTERS : VNI_LETTERS;
  const out: string[] = [];
  let unknown = 0;
  for (let index = 0; index < text.length; index++) {
    const pair = table.get(text.slice(index, index + 2));
    const letter = pair ?? table.get(text[index] as string);
    if (letter === undefined && (text[index] as string) > '\u00A0') unknown++;
    out.push(letter ?? (text[index] as string));
    if (pair !== undefined && text.length > index + 1) index++;
  }
  return { text: out.join(''), unknown };
}

/** Capital fonts hide behind lower-case codes: where all plain letters are capitals, so are the converted ones. */
function restoreCapitals(source: string, converted: string): string {
  const capitals = source.match(/[A-Z]/g)?.length ?? 0;
  return capitals >= 2 && !/[a-z]/.test(source) ? converted.toUpperCase() : converted;
}

interface Evidence {
  /** Letters of the words concerned that only a legacy text would have. */
  readonly marks: number;
  readonly syllables: number;
  readonly words: number;
  /** A sign between letters (kh«ng) or a pair of vowels (treân) that no other language's text has. */
  readonly unmistakable: boolean;
}

/** Words with codes above ASCII, and how many of them are Vietnamese once converted. */
function weigh(sample: string, encoding: LegacyEncoding): Evidence {
  let marks = 0;
  let syllables = 0;
  let words = 0;
  const sign = encoding === 'tcvn3' ? SYMBOL_INSIDE : VNI_PAIR;
  let unmistakable = false;
  for (const chunk of sample.match(CHUNK) ?? []) {
    const found = chunk.match(NON_ASCII)?.length ?? 0;
    if (found === 0 || STRAY_SYMBOLS.test(chunk)) continue;
    words++;
    const { text: word, unknown } = convert(chunk, encoding);
    if (unknown > 0 || !(isVietnameseSyllable(word) || ABBREVIATION.test(word))) continue;
    syllables++;
    marks += found;
    unmistakable ||= sign.test(chunk);
  }
  return { marks, syllables, words, unmistakable };
}

function convinces({ marks, syllables, words, unmistakable }: Evidence): boolean {
  if (syllables === 0 || syllables < Math.ceil(words * MIN_SYLLABLE_SHARE)) return false;
  // One accented letter alone is too little: "où" is French as well as VNI's "ò".
  return marks >= 2 || unmistakable;
}

/** True where every word with a letter above ASCII is Vietnamese as it stands, a forgotten tone, footnotes and "m²" aside. */
export function readsAsItStands(sample: string): boolean {
  return (sample.match(CHUNK) ?? []).every((chunk) => {
    const word = chunk.replace(RAISED_AT_END, '');
    return STRAY_SYMBOLS.test(chunk) || !/[\u00A1-\u00FF]/.test(word) || isSyllableWithoutTone(word);
  });
}

/**
 * Recognises a text in TCVN3 (.VnTime) or VNI-Windows and converts it to Unicode; undefined for every other
 * text. Recognised by what comes out: the words must turn into Vietnamese syllables and must not have been
 * such before, so French, German, English and clean Unicode Vietnamese stay as they are. A text with any
 * character beyond Latin-1 is never a legacy text: those fonts had none.
 */
export function decodeLegacy(text: string): LegacyText | undefined {
  if (!/[\u00A1-\u00FF]/.test(text)) return undefined;
  if (BEYOND_LATIN1.test(text)) return undefined;
  const sample = text.slice(0, SAMPLE_LENGTH);
  if (readsAsItStands(sample)) return undefined;
  const candidates = LEGACY_ENCODINGS.map((encoding) => ({ encoding, evidence: weigh(sample, encoding) }))
    .filter(({ evidence }) => convinces(evidence))
    .sort(
      (a, b) =>
        b.evidence.syllables - a.evidence.syllables ||
        Number(b.evidence.unmistakable) - Number(a.evidence.unmistakable),
    );
  const best = candidates[0];
  if (!best) return undefined;
  const converted = convert(text, best.encoding).text;
  return {
    text: best.encoding === 'tcvn3' ? restoreCapitals(text, converted) : converted,
    encoding: best.encoding,
  };
}

/**
 * Converts a text of a document that is known to be in an encoding, word by word: a single word ("tuæi") is too little
 * for `decodeLegacy` to tell. Words that do not turn into Vietnamese stay as they are ("m²").
 */
export function decodeLegacyWords(text: string, encoding: LegacyEncoding): string {
  if (!/[\u00A1-\u00FF]/.test(text) || BEYOND_LATIN1.test(text)) return text;
  const converted = text.replace(CHUNK, (chunk) => {
    const { text: word, unknown } = convert(chunk, encoding);
    return unknown === 0 && (isVietnameseSyllable(word) || ABBREVIATION.test(word)) ? word : chunk;
  });
  return encoding === 'tcvn3' ? restoreCapitals(text, converted) : converted;
}
