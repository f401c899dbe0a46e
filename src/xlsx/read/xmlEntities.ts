const namedEntities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Replaces the references of XML (XML 1.0, 4.1 and 4.6). A reference nobody can resolve stays as it is written:
 * entities of one's own need a document type, which is refused.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,8})|#([0-9]{1,8})|([a-z]{2,4}));/gi,
    (reference, hex, decimal, name) => {
      if (name !== undefined) return namedEntities[name as string] ?? reference;
      const code = hex !== undefined ? parseInt(hex as string, 16) : parseInt(decimal as string, 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

/**
 * Text of the type ST_Xstring: XML's references, then Excel's own `_xHHHH_` for characters that XML does not
 * allow; `_x005F_` is the underscore that keeps the next five characters from being read so
 * (ECMA-376 part 1, 22.9.2.19).
 */
export function decodeXstring(text: string): string {
  const decoded = decodeEntities(text);
  if (!decoded.includes('_x')) return decoded;
  return decoded.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
