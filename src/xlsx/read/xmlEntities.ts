const namedEntities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/** The longest reference that is looked at: "&#" or "&#x", eight digits, ";". */
const LONGEST = 12;

/**
 * Replaces the references of XML (XML 1.0, 4.1 and 4.6). A reference nobody can resolve stays as it is written:
 * entities of one's own need a document type, which is refused.
 */
export function decodeEntities(text: string): string {
  const pieces: string[] = [];
  let from = 0;
  let semicolon = -1;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    // Looked for once, however many "&" stand before it.
    if (semicolon < at) semicolon = text.indexOf(';', at);
    if (semicolon < 0) break;
    if (semicolon - at >= LONGEST) continue;
    const character = resolve(text.slice(at, semicolon + 1));
    if (character === undefined) continue;
    pieces.push(text.slice(from, at), character);
    from = semicolon + 1;
  }
  if (from === 0) return text;
  // Joined, not added up: a text of many additions is kept as all its pieces.
  pieces.push(text.slice(from));
  return pieces.join('');
}

function resolve(reference: string): string | undefined {
  const named = namedEntities[reference];
  if (named !== undefined) return named;
  const numeric = /^&#(?:x([0-9a-f]{1,8})|([0-9]{1,8}));$/i.exec(reference);
  if (!numeric) return undefined;
  const [, hex, decimal = ''] = numeric;
  const code = hex !== undefined ? parseInt(hex, 16) : parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/**
 * Text of the type ST_Xstring: XML's references, then Excel's own `_xHHHH_` for characters that XML does not
 * allow; `_x005F_` is the underscore that keeps the next five characters from being read so
 * (ECMA-376 part 1, 22.9.2.19).
 */
export function decodeXstring(text: string): string {
  const decoded = decodeEntities(text);
  if (!decoded.includes('_')) return decoded;
  return decoded.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
