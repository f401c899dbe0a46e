import { decodeLegacy, decodeLegacyWords } from './legacy';
import type { LegacyEncoding, LegacyText } from './legacy';
import { decodeMojibake } from './mojibake';
import { remembering } from '../memo/remember';

/** How a text came to be unreadable: an old encoding, or UTF-8 taken for another code page. */
export type UnreadableEncoding = LegacyEncoding | 'mojibake';

/** A text in Unicode (NFC) and what it was in. */
export interface ReadableText {
  readonly text: string;
  readonly encoding: UnreadableEncoding;
}

/** What a text tells of encodings by itself, whatever stands around it. */
interface Trace {
  /** Whether it has letters that exist in Unicode only: those with two marks, and those with a horn. */
  readonly isUnicode: boolean;
  readonly legacy?: LegacyText;
  readonly readable?: ReadableText;
}

/** Most texts tell nothing, and share these. */
const UNICODE: Trace = { isUnicode: true };
const NOTHING: Trace = { isUnicode: false };

/** Labels and headings come again with every file of a kind. */
const traceBeyondAscii = remembering((text): Trace => {
  const isUnicode = /[\u0102-\u01B0\u1EA0-\u1EF9]/.test(text);
  const legacy = decodeLegacy(text);
  if (legacy) return { isUnicode, legacy, readable: legacy };
  const meant = decodeMojibake(text);
  if (meant !== undefined) return { isUnicode, readable: { text: meant, encoding: 'mojibake' } };
  return isUnicode ? UNICODE : NOTHING;
});

/** Whether a text has letters that an old encoding can have changed: figures and codes have none. */
export const isBeyondAscii = (text: string): boolean => /[\u0080-\uffff]/.test(text);

const traceOf = (text: string): Trace => (isBeyondAscii(text) ? traceBeyondAscii(text) : NOTHING);

/** Fewer texts than this may look like an old encoding by chance. */
const FEWEST_LEGACY = 3;

function encodingOf(traces: readonly Trace[]): LegacyEncoding | undefined {
  const counts = { tcvn3: 0, vni: 0, unicode: 0 };
  for (const { isUnicode, legacy } of traces) {
    if (isUnicode) counts.unicode++;
    if (legacy) counts[legacy.encoding]++;
  }
  const encoding = counts.tcvn3 >= counts.vni ? 'tcvn3' : 'vni';
  const isClear = counts[encoding] >= FEWEST_LEGACY && counts.unicode * 10 <= counts[encoding];
  return isClear ? encoding : undefined;
}

/** The old encoding that the texts of a sheet are in; undefined for Unicode, and where they disagree. */
export const legacyEncodingOf = (texts: Iterable<string>): LegacyEncoding | undefined =>
  encodingOf(Array.from(texts, traceOf));

function madeReadable(
  { readable }: Trace,
  text: string,
  known: LegacyEncoding | undefined,
): ReadableText | undefined {
  if (readable || known === undefined) return readable;
  const words = decodeLegacyWords(text, known);
  return words === text ? undefined : { text: words, encoding: known };
}

/**
 * A text made readable; undefined where it is readable already.
 * @param known the encoding that the sheet around it is in: single words are then converted too
 */
export const readableText = (text: string, known?: LegacyEncoding): ReadableText | undefined =>
  madeReadable(traceOf(text), text, known);

/** Each text of a sheet made readable, in their order; undefined for those that are. */
export function readableTexts(texts: readonly string[]): readonly (ReadableText | undefined)[] {
  const traces = texts.map(traceOf);
  const known = encodingOf(traces);
  return traces.map((trace, at) => madeReadable(trace, texts[at] as string, known));
}
