import { attributeSpan } from '../../read/xmlScan';
import { skipMarkup } from '../../read/xmlText';

/*
 * XML has several spellings of one thing, and the library knows only those that LibreOffice and Excel write. Others
 * exist: Python's own writer takes single quotes around a value that holds double ones, as formulas do.
 */

/** What most tags look like already. */
const PLAIN = /^<[^\s=/>]+(?: [^\s="'/>]+="[^"]*")*\/?>$/;

/** Gives an attribute another value, as it is to be written between double quotes; `undefined` leaves it. */
export type ChangeValue = (name: string, value: string) => string | undefined;

/** A start tag with one blank before each attribute, none around "=", and double quotes around all values. */
export function plainTag(tag: string, change?: ChangeValue): string {
  if (!change && PLAIN.test(tag)) return tag;
  let at = tag.search(/[\s/>]/);
  let plain = tag.slice(0, at);
  for (;;) {
    while (isBlank(tag.charCodeAt(at))) at++;
    const char = tag[at];
    if (char === '>' || char === '/') return `${plain}${char === '/' ? '/>' : '>'}`;
    const { name, start, end } = attributeSpan(tag, at);
    const value = tag.slice(start, end);
    plain += ` ${name}="${change?.(name, value) ?? value.replaceAll('"', '&quot;')}"`;
    at = end + 1;
  }
}

const isBlank = (char: number): boolean => char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09;

const SECTION = '<![CDATA[';

/** The text from `start` on with the contents of CDATA sections as plain text (XML 1.0, 2.7). */
export function withoutSections(text: string, start: number): string {
  if (!text.includes(SECTION, start)) return text;
  const pieces: string[] = [];
  let kept = 0;
  let at = text.indexOf('<', start);
  while (at >= 0) {
    const next = text.charCodeAt(at + 1);
    const end = next === 0x21 || next === 0x3f ? skipMarkup(text, at) : at + 1;
    if (text.startsWith(SECTION, at)) {
      pieces.push(text.slice(kept, at), escaped(text.slice(at + SECTION.length, end - 3)));
      kept = end;
    }
    at = text.indexOf('<', end);
  }
  pieces.push(text.slice(kept));
  return pieces.join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
