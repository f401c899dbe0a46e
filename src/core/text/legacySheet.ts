import { decodeLegacy, decodeLegacyWords } from './legacy';
import type { LegacyEncoding } from './legacy';
import { decodeMojibake } from './mojibake';

/** How a text came to be unreadable: an old encoding, or UTF-8 taken for another code page. */
export type UnreadableEncoding = LegacyEncoding | 'mojibake';

/** A text in Unicode (NFC) and what it was in. */
export interface ReadableText {
  readonly text: string;
  readonly encoding: UnreadableEncoding;
}

/** Fewer texts than this may look like an old encoding by chance. */
const FEWEST_LEGACY = 3;

/** The old encoding that the texts of a sheet are in; undefined for Unicode, and where they disagree. */
export function legacyEncodingOf(texts: Iterable<string>): LegacyEncoding | undefined {
  const counts = { tcvn3: 0, vni: 0, unicode: 0 };
  for (const text of texts) {
    // Letters with two marks, and those with a horn, exist in Unicode only.
    if (/[\u0102-\u01B0\u1EA0-\u1EF9]/.test(text)) counts.unicode++;
    const legacy = decodeLegacy(text);
    if (legacy) counts[legacy.encoding]++;
  }
  const encoding = counts.tcvn3 >= counts.vni ? 'tcvn3' : 'vni';
  const isClear = counts[encoding] >= FEWEST_LEGACY && counts.unicode * 10 <= counts[encoding];
  return isClear ? encoding : undefined;
}

/**
 * A text made readable; undefined where it is readable already.
 * @param known the encoding that the sheet around it is in: single words are then converted too
 */
export function readableText(text: string, known?: LegacyEncoding): ReadableText | undefined {
  const legacy = decodeLegacy(text);
  if (legacy) return legacy;
  const meant = decodeMojibake(text);
  if (meant !== undefined) return { text: meant, encoding: 'mojibake' };
  if (known === undefined) return undefined;
  const words = decodeLegacyWords(text, known);
  return words === text ? undefined : { text: words, encoding: known };
}
