import { decodeUtf8, isMarkup, skipMarkupAt, tagEndAt } from './byteScan';
import { damaged, Refusal } from './refusal';

const spreadsheetNamespaces = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main', // Strict (ECMA-376 part 1, from edition 2)
]);

const MAX_PREFIXES = 8;

/** An XML part as UTF-8, ready to scan: names of SpreadsheetML elements bare, line ends normalised. */
export interface XmlBytes {
  readonly bytes: Uint8Array;
  /** Local name of the root element. */
  readonly root: string;
  /** Where the root's start tag begins. */
  readonly start: number;
}

const LESS = 0x3c;
const SLASH = 0x2f;
const COLON = 0x3a;
const GREATER = 0x3e;
const RETURN = 0x0d;
const LINE_FEED = 0x0a;
/** Bytes fed to the decoder at a time, so that the text never stands whole beside its bytes. */
const CHUNK = 64 * 1024;

/**
 * Checks a part's outside (the encoding, no document type, one root element that is closed), and rewrites what is
 * spelt unusually. The inside is checked by whoever scans it.
 *
 * @param part the part's bytes; changed in place only where `isOwn`, else copied before they are changed
 */
export function readXmlBytes(part: Uint8Array, isOwn: boolean): XmlBytes {
  let bytes = toUtf8(part);
  let own = isOwn || bytes !== part;
  const writable = (): Uint8Array => {
    if (!own) bytes = bytes.slice();
    own = true;
    return bytes;
  };
  const start = checkProlog(bytes);
  if (start < 0) throw damaged('noRootElement');
  // A carriage return in an XML file means a line feed (XML 1.0, 2.11); behind the prolog it is rare.
  if (bytes.includes(RETURN, start)) bytes = normaliseLineEnds(writable(), start);
  const tag = decodeUtf8(bytes, start, tagEndAt(bytes, start) + 1);
  const name = rootName(tag);
  if (!tag.endsWith('/>') && !isClosed(bytes, name)) throw damaged('xmlCut');
  for (const prefix of spreadsheetPrefixes(tag, name)) bytes = withoutPrefix(writable(), start, prefix);
  return { bytes, root: name.slice(name.indexOf(':') + 1), start };
}

/**
 * Where the root's start tag begins, behind the declaration, comments and instructions; -1 where there is none.
 * A document type can stand here only, and no part of a workbook has one (ECMA-376 part 2, 6.2.5): it is refused.
 */
export function checkProlog(xml: Uint8Array): number {
  let at = xml.indexOf(LESS);
  while (at >= 0) {
    if (!isMarkup(xml[at + 1])) return at;
    if (/^<!(?:DOCTYPE|ENTITY)/i.test(decodeUtf8(xml, at, Math.min(at + 9, xml.length)))) {
      throw new Refusal('entityDeclaration');
    }
    at = xml.indexOf(LESS, skipMarkupAt(xml, at));
  }
  return -1;
}

/** Whether the last end tag is the root's: an XML text that was cut lacks it. */
function isClosed(xml: Uint8Array, name: string): boolean {
  let at = xml.lastIndexOf(LESS);
  // A comment or an instruction may follow.
  while (at > 0 && xml[at + 1] !== SLASH) at = xml.lastIndexOf(LESS, at - 1);
  if (at <= 0) return false;
  // A character of UTF-8 has at most three bytes for each UTF-16 unit.
  const end = decodeUtf8(xml, at, Math.min(xml.length, at + 2 + 3 * name.length + 64));
  return end.startsWith(name, 2) && /^\s*>/.test(end.slice(2 + name.length));
}

/** Turns CR LF and lone CR into LF, in place. */
function normaliseLineEnds(xml: Uint8Array, start: number): Uint8Array {
  let to = xml.indexOf(RETURN, start);
  for (let from = to; from < xml.length; from++) {
    const byte = xml[from] as number;
    if (byte !== RETURN) xml[to++] = byte;
    else if (xml[from + 1] !== LINE_FEED) xml[to++] = LINE_FEED;
  }
  return xml.subarray(0, to);
}

/** Takes "x:" out of every "<x:" and "</x:", in place. */
function withoutPrefix(xml: Uint8Array, start: number, prefix: string): Uint8Array {
  const name = new TextEncoder().encode(prefix);
  const standsAt = (at: number): boolean => {
    for (let index = 0; index < name.length; index++) if (xml[at + index] !== name[index]) return false;
    return xml[at + name.length] === COLON;
  };
  let to = start;
  for (let from = start; from < xml.length;) {
    const byte = (xml[to++] = xml[from++] as number);
    if (byte !== LESS) continue;
    if (xml[from] === SLASH) xml[to++] = xml[from++] as number;
    if (standsAt(from)) from += name.length + 1;
  }
  return xml.subarray(0, to);
}

/** A part as UTF-8, whatever it is encoded in (XML 1.0, appendix F); the same bytes where it is UTF-8 already. */
export function toUtf8(part: Uint8Array): Uint8Array {
  const encoding = encodingOf(part);
  if (/^utf-?8$/.test(encoding)) return part;
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    const decoder = new TextDecoder(encoding);
    for (let at = 0; at < part.length; at += CHUNK) {
      const stream = at + CHUNK < part.length;
      const piece = encoder.encode(decoder.decode(part.subarray(at, at + CHUNK), { stream }));
      pieces.push(piece);
      length += piece.length;
    }
  } catch {
    throw damaged('encoding');
  }
  const utf8 = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    utf8.set(piece, at);
    at += piece.length;
  }
  return utf8;
}

/** The encoding of an XML part, as its first bytes and its declaration tell. */
function encodingOf(bytes: Uint8Array): string {
  const first = bytes[0];
  const second = bytes[1];
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first !== 0x3c || second !== 0x3f) return 'utf-8';
  const declaration = decodeUtf8(bytes, 0, Math.min(200, Math.max(0, bytes.indexOf(GREATER))));
  const declared = /\sencoding\s*=\s*["']([^"']+)/.exec(declaration)?.[1]?.toLowerCase() ?? 'utf-8';
  // Bytes of one each that claim two each: the claim was left behind by a conversion.
  return /^(utf-?16|ucs-?2|iso-10646)/i.test(declared) ? 'utf-8' : declared;
}

/** The name of the root element, its prefix included, from its start tag. */
function rootName(rootTag: string): string {
  return /^<([^\s/>]+)/.exec(rootTag)?.[1] ?? '';
}

/** The prefixes that stand for SpreadsheetML in this part; usually none, as it is the default namespace. */
function spreadsheetPrefixes(rootTag: string, name: string): Set<string> {
  const prefixes = new Set<string>();
  const colon = name.indexOf(':');
  if (colon > 0) prefixes.add(name.slice(0, colon));
  for (const [, prefix, namespace] of rootTag.matchAll(/\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)) {
    if (prefix && spreadsheetNamespaces.has(namespace ?? '')) prefixes.add(prefix);
  }
  // Each costs a pass over the part.
  if (prefixes.size > MAX_PREFIXES) throw damaged('namespaces');
  return prefixes;
}
