const NUMBER_SIGN = 0x23;
/** The longest reference that is looked at: "&#" or "&#x", eight digits, ";". */
const LONGEST = 12;

/**
 * Replaces the references of XML (XML 1.0, 4.1 and 4.6). A reference nobody can resolve stays as it is written:
 * entities of one's own need a document type, which is refused.
 */
export function decodeEntities(text: string): string {
  const first = text.indexOf('&');
  if (first < 0) return text;
  const pieces: string[] = [];
  let from = 0;
  let semicolon = -1;
  for (let at = first; at >= 0; at = text.indexOf('&', at + 1)) {
    // Looked for once, however many "&" stand before it.
    if (semicolon < at) semicolon = text.indexOf(';', at);
    if (semicolon < 0) break;
    if (semicolon - at >= LONGEST) continue;
    const character = resolve(text, at + 1, semicolon);
    if (character === undefined) continue;
    pieces.push(text.slice(from, at), character);
    from = semicolon + 1;
  }
  if (from === 0) return text;
  // Joined, not added up: a text of many additions is kept as all its pieces.
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** The character of the reference whose name stands from `start` to `end`. */
function resolve(text: string, start: number, end: number): string | undefined {
  if (text.charCodeAt(start) === NUMBER_SIGN) return numbered(text.slice(start + 1, end));
  const isNamed = (name: string): boolean => end - start === name.length && text.startsWith(name, start);
  switch (text.charCodeAt(start)) {
    case 0x6c:
      return isNamed('lt') ? '<' : undefined;
    case 0x67:
      return isNamed('gt') ? '>' : undefined;
    case 0x71:
      return isNamed('quot') ? '"' : undefined;
    case 0x61:
      return isNamed('amp') ? '&' : isNamed('apos') ? "'" : undefined;
    default:
      return undefined;
  }
}

function numbered(number: string): string | undefined {
  const numeric = /^(?:x([0-9a-f]{1,8})|([0-9]{1,8}))$/i.exec(number);
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
