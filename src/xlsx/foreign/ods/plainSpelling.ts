import { skipMarkup } from '../../read/xmlText';

/*
 * XML has several spellings of one thing, and the library knows only those that LibreOffice and Excel write. Others
 * exist: Python's own writer takes single quotes around a value that holds double ones, as formulas do.
 */

/** A start tag with double quotes around all its values. */
export function doubleQuoted(tag: string): string {
  return tag.replace(/"[^"]*"|'([^']*)'/g, (value, inner?: string) =>
    inner === undefined ? value : `"${inner.replaceAll('"', '&quot;')}"`,
  );
}

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
