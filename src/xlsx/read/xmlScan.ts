import { endsName } from './byteScan';
import { damaged } from './refusal';
import { decodeEntities, decodeXstring } from './xmlEntities';
import { skipMarkup, tagEnd } from './xmlText';

export { endsName } from './byteScan';

/** Attributes by name, prefixes kept ("r:id"), references replaced. */
export type Attributes = ReadonlyMap<string, string>;

/** A start tag, read. */
export interface StartTag {
  /** Name as written; SpreadsheetML's own elements have no prefix by now. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly selfClosing: boolean;
  /** Index behind the tag's ">". */
  readonly end: number;
}

function isSpace(char: number): boolean {
  return char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09;
}

/**
 * Reads the start tag at `start`. For rare tags; cells and rows have a faster way. Written by hand because a
 * pattern would try again at every character of a hostile tag.
 */
export function readStartTag(xml: string, start: number): StartTag {
  let at = start + 1;
  while (at < xml.length && !endsName(xml.charCodeAt(at))) at++;
  const name = xml.slice(start + 1, at);
  const attributes = new Map<string, string>();
  for (;;) {
    while (isSpace(xml.charCodeAt(at))) at++;
    const char = xml.charCodeAt(at);
    if (char === 0x3e) return { name, attributes, selfClosing: false, end: at + 1 };
    if (char === 0x2f && xml.charCodeAt(at + 1) === 0x3e)
      return { name, attributes, selfClosing: true, end: at + 2 };
    const value = attributeSpan(xml, at);
    attributes.set(value.name, decodeEntities(xml.slice(value.start, value.end)));
    at = value.end + 1;
  }
}

/** One attribute of the start tag at `start`, for tags of which no more is wanted. */
export function readAttribute(xml: string, start: number, wanted: string): string | undefined {
  let at = start + 1;
  while (at < xml.length && !endsName(xml.charCodeAt(at))) at++;
  for (;;) {
    while (isSpace(xml.charCodeAt(at))) at++;
    const char = xml.charCodeAt(at);
    if (char === 0x3e || char === 0x2f) return undefined;
    const { name, start: from, end } = attributeSpan(xml, at);
    if (name === wanted) return decodeEntities(xml.slice(from, end));
    at = end + 1;
  }
}

/** Where an attribute's value lies, between its quotes. */
export interface AttributeSpan {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The attribute whose name begins at `start`. */
export function attributeSpan(xml: string, start: number): AttributeSpan {
  let at = start;
  for (; at < xml.length; at++) {
    const char = xml.charCodeAt(at);
    if (char === 0x3d || char === 0x3c || endsName(char)) break;
  }
  const name = xml.slice(start, at);
  while (isSpace(xml.charCodeAt(at))) at++;
  if (name === '' || xml.charCodeAt(at) !== 0x3d) throw damaged('xml');
  at++;
  while (isSpace(xml.charCodeAt(at))) at++;
  const quote = xml.charCodeAt(at);
  if (quote !== 0x22 && quote !== 0x27) throw damaged('xml');
  const end = xml.indexOf(quote === 0x22 ? '"' : "'", at + 1);
  if (end < 0) throw damaged('xml');
  return { name, start: at + 1, end };
}

/** Whether an attribute of the type xsd:boolean is set. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/**
 * Calls `visit` for each start tag from `start` on, in document order, at any depth; comments, CDATA and
 * instructions are passed over. `visit` may return the index to go on from, -1 to stop. `leave` is called for each end
 * tag, with the index of its name.
 */
export function forEachStartTag(
  text: string,
  start: number,
  visit: (at: number) => number | undefined,
  leave?: (nameAt: number) => void,
): void {
  let at = text.indexOf('<', start);
  while (at >= 0) {
    const next = text.charCodeAt(at + 1);
    let resume = at + 1;
    if (next === 0x21 || next === 0x3f) resume = skipMarkup(text, at);
    else if (next !== 0x2f) resume = visit(at) ?? resume;
    else leave?.(at + 2);
    if (resume < 0) return;
    at = text.indexOf('<', resume);
  }
}

/** True where the tag at `at` ("<" or "</" included in `tag`) has exactly the name in `tag`. */
export function isTag(text: string, at: number, tag: string): boolean {
  return text.startsWith(tag, at) && endsName(text.charCodeAt(at + tag.length));
}

/** Index behind the end tag of this one-letter name, which must begin at `at`. */
export function behindEndTag(xml: string, at: number, name: string): number {
  if (xml.charCodeAt(at) !== 0x3c || xml.charCodeAt(at + 1) !== 0x2f || xml[at + 2] !== name)
    throw damaged('xml');
  if (xml.charCodeAt(at + 3) === 0x3e) return at + 4;
  const end = xml.indexOf('>', at);
  if (end < 0 || !isSpace(xml.charCodeAt(at + 3))) throw damaged('xml');
  return end + 1;
}

/** Character data from `start`, just behind a start tag, to the next tag; comments dropped, CDATA as it is. */
export interface CharacterData {
  readonly text: string;
  /** Index of the "<" that ends it. */
  readonly end: number;
}

/**
 * The slow way to read an element's text, for the rare one with a comment or a CDATA section in it.
 * `decode` is applied to all but CDATA.
 */
export function readMixedText(xml: string, start: number, decode: (text: string) => string): CharacterData {
  let text = '';
  let at = start;
  for (;;) {
    const end = xml.indexOf('<', at);
    if (end < 0) throw damaged('xml');
    text += decode(xml.slice(at, end));
    const next = xml.charCodeAt(end + 1);
    if (next !== 0x21 && next !== 0x3f) return { text, end };
    at = skipMarkup(xml, end);
    if (xml.startsWith('<![CDATA[', end)) text += xml.slice(end + 9, at - 3);
  }
}

/** The text from `start` to the next tag, decoded. */
export function readText(xml: string, start: number): CharacterData {
  const end = xml.indexOf('<', start);
  const next = xml.charCodeAt(end + 1);
  if (end >= 0 && next !== 0x21 && next !== 0x3f) return { text: decodeXstring(xml.slice(start, end)), end };
  return readMixedText(xml, start, decodeXstring);
}

/** Index behind the element that begins at `start`, whatever is in it. */
export function skipElement(xml: string, start: number): number {
  let depth = 0;
  let at = start;
  for (;;) {
    const next = xml.charCodeAt(at + 1);
    if (next === 0x21 || next === 0x3f) {
      at = skipMarkup(xml, at);
    } else {
      const close = tagEnd(xml, at);
      if (next === 0x2f) depth--;
      else if (xml.charCodeAt(close - 1) !== 0x2f) depth++;
      at = close + 1;
    }
    if (depth <= 0) return at;
    at = xml.indexOf('<', at);
    if (at < 0) throw damaged('xml');
  }
}
