/** The two pre-Unicode encodings of old Vietnamese files, as their codes look when read as Windows-1252. */

/** Vowels in the order of both tables, each with the level, acute, grave, hook, tilde and dot-below tone. */
const TONED_VOWELS = [
  'aáàảãạ',
  'âấầẩẫậ',
  'ăắằẳẵặ',
  'eéèẻẽẹ',
  'êếềểễệ',
  'oóòỏõọ',
  'ôốồổỗộ',
  'ơớờởỡợ',
  'uúùủũụ',
  'ưứừửữự',
  'iíìỉĩị',
  'yýỳỷỹỵ',
];

/**
 * TCVN 5712:1993 VN3 (.VnTime and its kin), lower case, in the order of `TONED_VOWELS`; "đ" separately.
 * Checked against iconv's TCVN5712 table.
 */
const TCVN3_VOWELS = [
  'a\u00B8\u00B5\u00B6\u00B7\u00B9',
  '\u00A9\u00CA\u00C7\u00C8\u00C9\u00CB',
  '\u00A8\u00BE\u00BB\u00BC\u00BD\u00C6',
  'e\u00D0\u00CC\u00CE\u00CF\u00D1',
  '\u00AA\u00D5\u00D2\u00D3\u00D4\u00D6',
  'o\u00E3\u00DF\u00E1\u00E2\u00E4',
  '\u00AB\u00E8\u00E5\u00E6\u00E7\u00E9',
  '\u00AC\u00ED\u00EA\u00EB\u00EC\u00EE',
  'u\u00F3\u00EF\u00F1\u00F2\u00F4',
  '\u00AD\u00F8\u00F5\u00F6\u00F7\u00F9',
  'i\u00DD\u00D7\u00D8\u00DC\u00DE',
  'y\u00FD\u00FA\u00FB\u00FC\u00FE',
];

/** The only capitals TCVN3 has; toned capitals use the lower-case codes under a capital font (.VnTimeH). */
const TCVN3_CAPITALS = ['¡Ă', '¢Â', '£Ê', '¤Ô', '¥Ơ', '¦Ư', '§Đ', '®đ'];

/** VNI-Windows writes a base letter and then a mark; these are the marks of the five tones. */
const VNI_TONES = 'ùøûõï';
/** a with circumflex or breve fuses that mark with the tone, likewise e and o with circumflex. */
const VNI_CIRCUMFLEX = 'âáàåãä';
const VNI_BREVE = 'êéèúüë';

/** VNI codes per vowel, in the order of `TONED_VOWELS`. Source: the VNI-Windows chart (as in xvnkb's vni.h). */
function vniCodes(): string[][] {
  const tones = (base: string): string[] => [base, ...[...VNI_TONES].map((mark) => base + mark)];
  const fused = (base: string, marks: string): string[] => [...marks].map((mark) => base + mark);
  return [
    tones('a'),
    fused('a', VNI_CIRCUMFLEX),
    fused('a', VNI_BREVE),
    tones('e'),
    fused('e', VNI_CIRCUMFLEX),
    tones('o'),
    fused('o', VNI_CIRCUMFLEX),
    tones('ô'),
    tones('u'),
    tones('ö'),
    ['i', 'í', 'ì', 'æ', 'ó', 'ò'],
    ['y', 'yù', 'yø', 'yû', 'yõ', 'î'],
  ];
}

function buildTcvn3(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  TCVN3_VOWELS.forEach((codes, row) => {
    [...codes].forEach((code, column) => {
      if (code > '\u007F') table.set(code, [...(TONED_VOWELS[row] as string)][column] as string);
    });
  });
  for (const pair of TCVN3_CAPITALS) table.set(pair[0] as string, pair[1] as string);
  return table;
}

function buildVni(): ReadonlyMap<string, string> {
  const table = new Map<string, string>([
    ['ñ', 'đ'],
    ['Ñ', 'Đ'],
  ]);
  vniCodes().forEach((codes, row) => {
    codes.forEach((code, column) => {
      if (code.length === 1 && code < '\u0080') return;
      const letter = [...(TONED_VOWELS[row] as string)][column] as string;
      table.set(code, letter);
      // The base letter's case is the letter's case; the mark behind it may be typed in either.
      table.set((code[0] as string).toUpperCase() + code.slice(1), letter.toUpperCase());
      if (code.length === 2) {
        table.set((code[0] as string) + (code[1] as string).toUpperCase(), letter);
        table.set(code.toUpperCase(), letter.toUpperCase());
      }
    });
  });
  return table;
}

/** TCVN3 code → Unicode letter: 60 marked lower-case vowels, đ and 7 capitals. One code a letter. */
export const TCVN3_LETTERS: ReadonlyMap<string, string> = buildTcvn3();

/** VNI code (one letter, or a letter and a mark) → Unicode letter, both cases. */
export const VNI_LETTERS: ReadonlyMap<string, string> = buildVni();
