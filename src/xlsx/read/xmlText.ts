import { damaged, Refusal } from './refusal';

/** The text of an XML part, ready to scan: names of SpreadsheetML elements bare, line ends normalised. */
export interface XmlPart {
  readonly text: string;
  /** Local name of the root element. */
  readonly root: string;
  /** Where the root's start tag begins. */
  readonly start: number;
}

const spreadsheetNamespaces = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main', // Strict (ECMA-376 part 1, from edition 2)
]);

const MAX_PREFIXES = 8;

/**
 * Decodes a part and checks its outside: the encoding, no document type, one root element that is closed.
 * The inside is checked by whoever scans it.
 */
export function readXml(bytes: Uint8Array): XmlPart {
  let text = decodeXml(bytes);
  const start = prologEnd(text);
  if (start < 0) throw damaged('noRootElement');
  // A carriage return in an XML file means a line feed (XML 1.0, 2.11); behind the prolog it is rare.
  if (text.includes('\r', start)) text = text.slice(0, start) + text.slice(start).replace(/\r\n?/g, '\n');
  const tag = text.slice(start, tagEnd(text, start) + 1);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  if (!tag.endsWith('/>') && !isClosed(text, name)) throw damaged('xmlCut');
  const colon = name.indexOf(':');
  const prefixes = spreadsheetPrefixes(tag, name.slice(0, Math.max(colon, 0)));
  // Each costs a pass over the text.
  if (prefixes.size > MAX_PREFIXES) throw damaged('namespaces');
  for (const prefix of prefixes) {
    if (!text.includes(`<${prefix}:`, start)) continue;
    text =
      text.slice(0, start) +
      text.slice(start).replace(new RegExp(`(</?)${escapeRegExp(prefix)}:`, 'g'), '$1');
  }
  return { text, root: name.slice(colon + 1), start };
}

/** Decodes the bytes of an XML part (XML 1.0, appendix F) and refuses a document type. */
export function decodeXml(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch {
    throw damaged('encoding');
  }
  prologEnd(text);
  return text;
}

/**
 * Where the root's start tag begins, behind the declaration, comments and instructions; -1 where there is none.
 * A document type can stand here only, and no part of a workbook has one (ECMA-376 part 2, 6.2.5).
 */
function prologEnd(text: string): number {
  let at = text.indexOf('<');
  while (at >= 0) {
    const next = text.charCodeAt(at + 1);
    if (next !== 0x21 && next !== 0x3f) return at;
    if (/^<!(?:DOCTYPE|ENTITY)/i.test(text.slice(at, at + 9))) throw new Refusal('entityDeclaration');
    at = text.indexOf('<', skipMarkup(text, at));
  }
  return -1;
}

function encodingOf(bytes: Uint8Array): string {
  const first = bytes[0];
  const second = bytes[1];
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  if (first !== 0x3c || second !== 0x3f) return 'utf-8';
  const declaration = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).replace(/\?>[^]*/, '');
  const declared = /\sencoding\s*=\s*["']([^"']+)/.exec(declaration)?.[1] ?? 'utf-8';
  // Bytes of one each that claim two each: the claim was left behind by a conversion.
  return /^(utf-?16|ucs-?2|iso-10646)/i.test(declared) ? 'utf-8' : declared;
}

/** The prefixes that stand for SpreadsheetML in this part; usually none, as it is the default namespace. */
function spreadsheetPrefixes(rootTag: string, rootPrefix: string): Set<string> {
  const prefixes = new Set<string>();
  if (rootPrefix) prefixes.add(rootPrefix);
  for (const [, prefix, namespace] of rootTag.matchAll(/\sxmlns:([^\s=]+)\s*=\s*["']([^"']*)["']/g)) {
    if (prefix && spreadsheetNamespaces.has(namespace ?? '')) prefixes.add(prefix);
  }
  return prefixes;
}

/** Whether the last end tag is the root's: an XML text that was cut lacks it. */
function isClosed(text: string, name: string): boolean {
  const end = text.lastIndexOf('</') + 2;
  const after = end + name.length;
  return end >= 2 && text.startsWith(name, end) && /^\s*>/.test(text.slice(after, after + 64));
}

/** Index of the ">" that ends the tag at `start`; quoted values may hold ">" too. */
export function tagEnd(text: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (quote !== 0) {
      if (char === quote) quote = 0;
    } else if (char === 0x22 || char === 0x27) {
      quote = char;
    } else if (char === 0x3e) {
      return at;
    } else if (char === 0x3c) {
      break;
    }
  }
  throw damaged('xml');
}

/** Index behind the comment, CDATA section or instruction that begins at `start` with "<!" or "<?". */
export function skipMarkup(text: string, start: number): number {
  let close = '>';
  if (text.startsWith('<!--', start)) close = '-->';
  else if (text.startsWith('<![CDATA[', start)) close = ']]>';
  else if (text.startsWith('<?', start)) close = '?>';
  const end = text.indexOf(close, start + 2);
  if (end < 0) throw damaged('xml');
  return end + close.length;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
