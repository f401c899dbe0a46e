import { damaged } from '../read/refusal';
import { endsName, forEachStartTag, skipElement } from '../read/xmlScan';
import { decodeXml, skipMarkup, tagEnd } from '../read/xmlText';

/** A part's text as it is written, prefixes and line ends included, so that what is not edited stays as it was. */
export interface RawXml {
  readonly text: string;
  /** Local name of the root element. */
  readonly root: string;
  /** Where the root's start tag begins, and the index behind it. */
  readonly start: number;
  readonly tagEnd: number;
  readonly selfClosing: boolean;
  /** What names of the root's own namespace begin with: "" or "x:". */
  readonly prefix: string;
  /** The root's start tag. */
  readonly tag: string;
}

/** An element of a part: its start tag. */
export interface ElementSpan {
  /** Name without the prefix. */
  readonly name: string;
  readonly start: number;
  /** Index behind the start tag. */
  readonly tagEnd: number;
  readonly selfClosing: boolean;
}

/** Decodes a part's bytes. @throws Refusal where they are no XML that may be read. */
export function rawXml(bytes: Uint8Array): RawXml {
  return rawXmlOf(decodeXml(bytes));
}

/** A text of XML with its root found. */
export function rawXmlOf(text: string): RawXml {
  let start = -1;
  forEachStartTag(text, 0, (at) => {
    start = at;
    return -1;
  });
  if (start < 0) throw damaged('noRootElement');
  const { name, tagEnd: end, selfClosing } = elementAt(text, start);
  const tag = text.slice(start, end);
  const prefix = /^<([^\s/>:]+:)/.exec(tag)?.[1] ?? '';
  return { text, root: name, start, tagEnd: end, selfClosing, prefix, tag };
}

/** The element whose start tag begins at `start`. */
export function elementAt(text: string, start: number): ElementSpan {
  const close = tagEnd(text, start);
  return {
    name: localName(text, start),
    start,
    tagEnd: close + 1,
    selfClosing: text.charCodeAt(close - 1) === 0x2f,
  };
}

/** Name without prefix of the start tag at `start`. */
export function localName(text: string, start: number): string {
  let from = start + 1;
  let at = from;
  for (; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x3a) from = at + 1;
    else if (endsName(char)) break;
  }
  return text.slice(from, at);
}

/**
 * Calls `visit` for the children of the element whose start tag ends before `start`. `visit` may return the
 * index behind the child where it knows it. Returns where the parent's end tag begins.
 */
export function forEachChild(
  text: string,
  start: number,
  visit: (child: ElementSpan) => number | undefined,
): number {
  let at = text.indexOf('<', start);
  while (at >= 0) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x2f) return at;
    if (next === 0x21 || next === 0x3f) {
      at = text.indexOf('<', skipMarkup(text, at));
    } else {
      const child = elementAt(text, at);
      at = text.indexOf('<', visit(child) ?? skipElement(text, child.start));
    }
  }
  throw damaged('xmlCut');
}

/** The children of the root; none where it closes itself. */
export function rootChildren({
  text,
  tagEnd: start,
  selfClosing,
}: RawXml): (ElementSpan & { end: number })[] {
  const children: (ElementSpan & { end: number })[] = [];
  if (selfClosing) return children;
  forEachChild(text, start, (child) => {
    const end = skipElement(text, child.start);
    children.push({ ...child, end });
    return end;
  });
  return children;
}

/** The prefix ("r:") that stands for one of these namespaces at the root; `undefined` where none does. */
export function prefixOf({ tag }: RawXml, namespaces: readonly string[]): string | undefined {
  for (const [, prefix, , address] of tag.matchAll(/\sxmlns:([^\s=]+)\s*=\s*(["'])([^"']*)\2/g)) {
    if (namespaces.includes(address ?? '')) return `${prefix ?? ''}:`;
  }
  return undefined;
}
