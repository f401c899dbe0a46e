/** One form for the characters that Unicode has in many: spaces, dashes, quotes, full-width signs. */

/** Invisible characters: zero-width spaces and joiners, direction marks, soft hyphen, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const SPACES = /[^\S\n]+/g;
const DASHES = /[\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/g;
const SINGLE_QUOTES = /[\u2018-\u201B\u2032\u00B4\u0060]/g;
const DOUBLE_QUOTES = /[\u201C-\u201F\u2033\u00AB\u00BB]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** Anything that is written in another form; nearly all texts have nothing of the kind. */
const VARIANTS = new RegExp(
  [FULL_WIDTH, INVISIBLE, LINE_ENDS, /[^\S\n ]| {2}/, DASHES, SINGLE_QUOTES, DOUBLE_QUOTES]
    .map(({ source }) => source)
    .join('|'),
);

/**
 * NFC with plain spaces, "-" for every dash, ' and " for every quote and ASCII for full-width signs.
 * Line ends become "\n". Letters, case and superscripts stay.
 */
export function unifyCharacters(text: string): string {
  const composed = text.normalize('NFC');
  if (!VARIANTS.test(composed)) return composed;
  return composed
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(INVISIBLE, '')
    .replace(LINE_ENDS, '\n')
    .replace(SPACES, ' ')
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"');
}
