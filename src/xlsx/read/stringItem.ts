import { beyond, type ReadLimits } from './limits';
import { damaged } from './refusal';
import { decodeXstring } from './xmlEntities';
import { endsName, isTag, readMixedText } from './xmlScan';
import { skipMarkup, tagEnd } from './xmlText';

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
export function readStringItem(xml: string, start: number, close: string, limits: ReadLimits): ReadText {
  let text = '';
  let phonetic = false;
  let at = start;
  for (;;) {
    at = xml.indexOf('<', at);
    if (at < 0) throw damaged('xml');
    const next = xml.charCodeAt(at + 1);
    if (next === 0x2f) {
      if (isTag(xml, at, close)) return { text, end: at + close.length };
      if (isTag(xml, at, '</rPh')) phonetic = false;
      at += 2;
    } else if (next === 0x21 || next === 0x3f) {
      at = skipMarkup(xml, at);
    } else {
      const end = tagEnd(xml, at);
      const selfClosing = xml.charCodeAt(end - 1) === 0x2f;
      if (isTag(xml, at, '<rPh')) phonetic = !selfClosing;
      if (next === 0x74 && endsName(xml.charCodeAt(at + 2)) && !selfClosing) {
        const run = readText(xml, end + 1);
        if (!phonetic) text += run.text;
        if (text.length > limits.stringLength) throw beyond(limits, 'stringLength');
        at = run.end;
      } else {
        at = end + 1;
      }
    }
  }
}

/** The text from `start` to the next tag, decoded; `end` is the index of that tag. */
export function readText(xml: string, start: number): ReadText {
  const end = xml.indexOf('<', start);
  const next = xml.charCodeAt(end + 1);
  if (end >= 0 && next !== 0x21 && next !== 0x3f) return { text: decodeXstring(xml.slice(start, end)), end };
  return readMixedText(xml, start, decodeXstring);
}
