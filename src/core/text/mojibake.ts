import { isVietnameseSyllable } from './syllable';

const codesFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join('');

/** Windows-1252 from 0x80 to 0x9F, a control character where it has nothing (WHATWG Encoding). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Code page 437 from 0x80 on: what programs take the names in a .zip for that say nothing else (APPNOTE.TXT, appendix D). */
const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const bytesIn = (table: string): [sign: string, byte: number][] =>
  [...table].map((sign, index) => [sign, 0x80 + index]);

/** Windows-1252 and Latin-1, which differ only where the other has nothing to show; and code page 437. */
const CODE_PAGES: readonly ReadonlyMap<string, number>[] = [
  new Map([...bytesIn(codesFrom(0x80, 0xff)), ...bytesIn(WINDOWS_1252)]),
  new Map(bytesIn(CODE_PAGE_437)),
];

/** The bytes of a text as percent escapes; undefined where a sign has none. */
function escaped(text: string, codePage: ReadonlyMap<string, number>): string | undefined {
  let escapes = '';
  for (const sign of text) {
    const byte = sign <= '\u007f' ? sign.charCodeAt(0) : codePage.get(sign);
    if (byte === undefined) return undefined;
    escapes += `%${byte.toString(16).padStart(2, '0')}`;
  }
  return escapes;
}

/** The text that these bytes are in UTF-8; undefined where they are none. */
function fromUtf8(escapes: string): string | undefined {
  try {
    return decodeURIComponent(escapes);
  } catch {
    // No UTF-8: the text is what it says.
    return undefined;
  }
}

/** True where a word with a mark is Vietnamese, and none with a mark is anything else. */
function isVietnamese(text: string): boolean {
  const marked = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[\u0080-\uffff]/.test(word));
  return marked.length > 0 && marked.every((word) => isVietnameseSyllable(word));
}

/**
 * A Vietnamese text whose UTF-8 was taken for another code page ("Phá»¥ lá»¥c", and "Phß╗Ñ lß╗Ñc" out of a .zip), as it
 * was meant, in NFC; undefined for every other text. Certain: the signs must be proper UTF-8, which text of no language
 * is by chance, and become Vietnamese syllables.
 */
export function decodeMojibake(text: string): string | undefined {
  if (!/[\u0080-\uffff]/.test(text)) return undefined;
  for (const codePage of CODE_PAGES) {
    const escapes = escaped(text, codePage);
    const decoded = escapes === undefined ? undefined : fromUtf8(escapes);
    if (decoded !== undefined && isVietnamese(decoded.normalize('NFC'))) return decoded.normalize('NFC');
  }
  return undefined;
}
