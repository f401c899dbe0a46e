/** Fonts of TCVN3 (.VnTime) and VNI (VNI-Times): they show their own encoding and turn Unicode into other letters. */
const LEGACY_FONT = /^(?:\.Vn|VNI[-\s])/i;
/** Those without serifs. */
const SANS = /Arial|Helve|Aptima|Avant|Univer/i;

/** The font that takes its place: one every office has, of the same kind. */
const unicodeFont = (name: string): string => (SANS.test(name) ? 'Arial' : 'Times New Roman');

/** A font element with a Unicode font in the place of one that has no Unicode; any other font as it is. */
export function withUnicodeFont(font: string): string {
  const [whole = '', before = '', name = '', after = ''] =
    /(<(?:\w+:)?name\s[^>]*?val=")([^"]*)("[^>]*>)/.exec(font) ?? [];
  if (!LEGACY_FONT.test(name)) return font;
  return font.replace(whole, () => before + unicodeFont(name) + after);
}
