import { decodeUtf8, hasBytes, isMarkup, isTagAt, skipMarkupAt, tagEndAt } from './byteScan';
import { beyond, type ReadLimits } from './limits';
import { damaged } from './refusal';
import { decodeXstring } from './xmlEntities';
import { endsName, readMixedText } from './xmlScan';

const LESS = 0x3c;

/** A text and the index at which reading goes on. */
export interface ReadText {
  readonly text: string;
  readonly end: number;
}

/**
 * The text of a string item (`<si>` of the shared strings, `<is>` of a cell; ECMA-376 part 1, 18.4.8 and 18.3.1.53):
 * its `<t>` elements, those of rich runs joined. Phonetic runs (`<rPh>`) are a reading aid, not text.
 *
 * Blanks are kept with and without `xml:space="preserve"`: taking them away could only lose something.
 *
 * `start` lies behind the item's start tag; `close` is its end tag without ">". `end` lies behind that tag's name.
 */
export function readStringItem(xml: Uint8Array, start: number, close: string, limits: ReadLimits): ReadText {
  // Nearly all items are one bare <t>.
  if (hasBytes(xml, start, '<t>')) {
    const run = readTextAt(xml, start + 3, limits);
    if (hasBytes(xml, run.end, '</t>') && isTagAt(xml, run.end + 4, close)) {
      return { text: run.text, end: run.end + 4 + close.length };
    }
  }
  let text = '';
  let phonetic = false;
  let at = start;
  for (;;) {
    at = xml.indexOf(LESS, at);
    if (at < 0) throw damaged('xml');
    const next = xml[at + 1];
    if (next === 0x2f) {
      if (isTagAt(xml, at, close)) return { text, end: at + close.length };
      if (isTagAt(xml, at, '</rPh')) phonetic = false;
      at += 2;
    } else if (isMarkup(next)) {
      at = skipMarkupAt(xml, at);
    } else {
      const end = tagEndAt(xml, at);
      const selfClosing = xml[end - 1] === 0x2f;
      if (isTagAt(xml, at, '<rPh')) phonetic = !selfClosing;
      if (next === 0x74 && endsName(xml[at + 2] as number) && !selfClosing) {
        const run = readTextAt(xml, end + 1, limits);
        if (!phonetic) text += run.text;
        if (text.length > limits.stringLength) throw beyond(limits, 'stringLength');
        at = run.end;
      } else {
        at = end + 1;
      }
    }
  }
}

/** The text from `start` to the next tag, decoded; `end` is the index of that tag. For parts read as text. */
export function readText(xml: string, start: number): ReadText {
  const end = xml.indexOf('<', start);
  const next = xml.charCodeAt(end + 1);
  if (end >= 0 && next !== 0x21 && next !== 0x3f) return { text: decodeXstring(xml.slice(start, end)), end };
  return readMixedText(xml, start, decodeXstring);
}

/** What `readText` does, for parts read as bytes. */
export function readTextAt(xml: Uint8Array, start: number, limits: ReadLimits): ReadText {
  let text = '';
  let at = start;
  for (;;) {
    const end = xml.indexOf(LESS, at);
    if (end < 0) throw damaged('xml');
    text += decodeXstring(decodeUtf8(xml, at, end));
    if (text.length > limits.stringLength) throw beyond(limits, 'stringLength');
    if (!isMarkup(xml[end + 1])) return { text, end };
    at = skipMarkupAt(xml, end);
    if (hasBytes(xml, end, '<![CDATA[')) text += decodeUtf8(xml, end + 9, at - 3);
  }
}
