import { beyond, type ReadLimits } from './limits';
import { damaged } from './refusal';

/*
 * Scanning XML as UTF-8 bytes, for the parts that grow with a workbook: sheets and shared strings. To decode such
 * a part takes longer than to scan it, and its text needs up to twice the memory. The small parts are read as text
 * (`xmlScan.ts`). Every mark of XML is one byte below 0x80, which is never part of another character.
 */

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

// A byte order mark inside a part is a character of it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Node's own kind of bytes, which a page does not have. */
const hasBuffers = typeof Buffer !== 'undefined';

/** The text of the bytes from `start` to `end`; what is no UTF-8 becomes U+FFFD. */
export function decodeUtf8(xml: Uint8Array, start: number, end: number): string {
  if (start === end) return '';
  // A buffer decodes a part of itself faster than a view of it could be made.
  return hasBuffers && Buffer.isBuffer(xml)
    ? xml.toString('utf8', start, end)
    : decoder.decode(xml.subarray(start, end));
}

/** True for a character that ends a name in a tag: white space, "/" or ">". */
export function endsName(char: number): boolean {
  return char === 0x3e || char === 0x20 || char === 0x2f || char === 0x0a || char === 0x0d || char === 0x09;
}

/** True where these ASCII characters stand at `at`. */
export function hasBytes(xml: Uint8Array, at: number, ascii: string): boolean {
  for (let index = 0; index < ascii.length; index++) {
    if (xml[at + index] !== ascii.charCodeAt(index)) return false;
  }
  return true;
}

/** True where the tag at `at` ("<" or "</" included in `tag`) has exactly the name in `tag`. */
export function isTagAt(xml: Uint8Array, at: number, tag: string): boolean {
  return hasBytes(xml, at, tag) && endsName(xml[at + tag.length] as number);
}

/** True for the byte behind "<" of a comment, a CDATA section, a declaration or an instruction. */
export function isMarkup(next: number | undefined): boolean {
  return next === 0x21 || next === 0x3f;
}

/** Index of the ">" that ends the tag at `start`; quoted values may hold ">" too. */
export function tagEndAt(xml: Uint8Array, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const byte = xml[at] as number;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
      quote = byte;
    } else if (byte === GREATER) {
      return at;
    } else if (byte === LESS) {
      break;
    }
  }
  throw damaged('xml');
}

/** Index behind the comment, CDATA section or instruction that begins at `start` with "<!" or "<?". */
export function skipMarkupAt(xml: Uint8Array, start: number): number {
  let close = '>';
  if (hasBytes(xml, start, '<!--')) close = '-->';
  else if (hasBytes(xml, start, '<![CDATA[')) close = ']]>';
  else if (xml[start + 1] === 0x3f) close = '?>';
  for (let at = start + 2; ; at++) {
    at = xml.indexOf(close.charCodeAt(0), at);
    if (at < 0) throw damaged('xml');
    if (hasBytes(xml, at, close)) return at + close.length;
  }
}

/** Index behind the element that begins at `start`, whatever is in it. */
export function skipElementAt(xml: Uint8Array, start: number, limits: ReadLimits): number {
  let depth = 0;
  let at = start;
  for (;;) {
    if (isMarkup(xml[at + 1])) {
      at = skipMarkupAt(xml, at);
    } else {
      const close = tagEndAt(xml, at);
      if (xml[at + 1] === SLASH) depth--;
      else if (xml[close - 1] !== SLASH && ++depth > limits.nesting) throw beyond(limits, 'nesting');
      at = close + 1;
    }
    if (depth <= 0) return at;
    at = xml.indexOf(LESS, at);
    if (at < 0) throw damaged('xml');
  }
}

/**
 * Calls `visit` for each start tag from `start` on, in document order, at any depth; comments, CDATA and
 * instructions are passed over. `visit` may return the index to go on from.
 */
export function forEachStartTagAt(
  xml: Uint8Array,
  start: number,
  visit: (at: number) => number | undefined,
): void {
  let at = xml.indexOf(LESS, start);
  while (at >= 0) {
    const next = xml[at + 1];
    let resume = at + 1;
    if (isMarkup(next)) resume = skipMarkupAt(xml, at);
    else if (next !== SLASH) resume = visit(at) ?? resume;
    at = xml.indexOf(LESS, resume);
  }
}

/** Where an attribute lies: its name from where it was looked for, its value between the quotes. */
export interface AttributeBytes {
  readonly nameEnd: number;
  readonly start: number;
  readonly end: number;
}

/** The attribute whose name begins at `at`. */
export function attributeAt(xml: Uint8Array, at: number): AttributeBytes {
  let nameEnd = at;
  for (; nameEnd < xml.length; nameEnd++) {
    const byte = xml[nameEnd] as number;
    if (byte === EQUALS || byte === LESS || endsName(byte)) break;
  }
  const equals = behindBlanks(xml, nameEnd);
  if (nameEnd === at || xml[equals] !== EQUALS) throw damaged('xml');
  const open = behindBlanks(xml, equals + 1);
  const quote = xml[open] as number;
  if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw damaged('xml');
  return { nameEnd, start: open + 1, end: closingQuote(xml, open + 1, quote) };
}

/** Index of the quote that ends a value; values are short, so it is looked for by hand. */
export function closingQuote(xml: Uint8Array, start: number, quote: number): number {
  let at = start;
  while (at < xml.length && xml[at] !== quote) at++;
  if (at >= xml.length) throw damaged('xml');
  return at;
}

/** Index behind the end tag of this one-letter name, which must begin at `at`. */
export function behindEndTagAt(xml: Uint8Array, at: number, letter: number): number {
  if (xml[at] !== LESS || xml[at + 1] !== SLASH || xml[at + 2] !== letter) throw damaged('xml');
  if (xml[at + 3] === GREATER) return at + 4;
  const end = behindBlanks(xml, at + 3);
  if (xml[end] !== GREATER) throw damaged('xml');
  return end + 1;
}

function behindBlanks(xml: Uint8Array, start: number): number {
  let at = start;
  while (xml[at] === 0x20 || xml[at] === 0x0a || xml[at] === 0x0d || xml[at] === 0x09) at++;
  return at;
}
