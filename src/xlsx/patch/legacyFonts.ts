import { unicodeFont } from '../../core/text/legacyFonts';

/** A font element with a Unicode font in the place of one that has no Unicode; any other font as it is. */
export function withUnicodeFont(font: string): string {
  const [whole = '', before = '', name = '', after = ''] =
    /(<(?:\w+:)?name\s[^>]*?val=")([^"]*)("[^>]*>)/.exec(font) ?? [];
  return whole === '' ? font : font.replace(whole, () => before + unicodeFont(name) + after);
}
