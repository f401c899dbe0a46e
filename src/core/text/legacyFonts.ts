/** Fonts of TCVN3 (.VnTime) and VNI (VNI-Times): they show their own encoding and turn Unicode into other letters. */
const LEGACY_FONT = /^(?:\.Vn|VNI[-\s])/i;
/** Those without serifs. */
const SANS = /Arial|Helve|Aptima|Avant|Univer/i;

/** The font that takes a font's place where that has no Unicode: one every office has, of the same kind; any other font as it is. */
export function unicodeFont(name: string): string {
  if (!LEGACY_FONT.test(name)) return name;
  return SANS.test(name) ? 'Arial' : 'Times New Roman';
}
