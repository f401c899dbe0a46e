import { damaged } from './refusal';
import { checkProlog, readXmlBytes, toUtf8 } from './xmlBytes';

/** The text of an XML part, ready to scan: names of SpreadsheetML elements bare, line ends normalised. */
export interface XmlPart {
  readonly text: string;
  /** Local name of the root element. */
  readonly root: string;
  /** Where the root's start tag begins. */
  readonly start: number;
}

const decoder = new TextDecoder();

/** `readXmlBytes` for a small part, which is scanned as text. The inside is checked by whoever scans it. */
export function readXml(part: Uint8Array): XmlPart {
  const { bytes, root, start } = readXmlBytes(part, false);
  // A byte order mark counts for neither of them.
  const text = decoder.decode(bytes);
  return { text, root, start: decoder.decode(bytes.subarray(0, start)).length };
}

/** Decodes the bytes of an XML part (XML 1.0, appendix F) and refuses a document type. */
export function decodeXml(part: Uint8Array): string {
  const bytes = toUtf8(part);
  checkProlog(bytes);
  return decoder.decode(bytes);
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
