/** The style of a row's number; rows of one style stand on one level. */
export type OrdinalStyle =
  'upper' | 'roman' | 'romanDotted' | 'arabic' | 'dotted2' | 'dotted3' | 'lower' | 'star' | 'dash' | 'plus';

/** A row's number or sign and its style. */
export interface Ordinal {
  readonly text: string;
  readonly style: OrdinalStyle;
}

const ROMAN = /^[IVX]{1,6}$/;

function styleOf(mark: string): OrdinalStyle | undefined {
  if (ROMAN.test(mark)) return 'roman';
  if (/^[IVX]{1,6}(?:\.\d{1,2})+$/.test(mark)) return 'romanDotted';
  if (/^\p{Lu}$/u.test(mark)) return 'upper';
  if (/^\p{Ll}\d?$/u.test(mark)) return 'lower';
  if (/^\d{1,3}$/.test(mark)) return 'arabic';
  if (/^\d{1,3}\.\d{1,2}$/.test(mark)) return 'dotted2';
  if (/^\d{1,3}(?:\.\d{1,2}){2,}$/.test(mark)) return 'dotted3';
  if (/^-+$/.test(mark)) return 'dash';
  if (/^\++$/.test(mark)) return 'plus';
  if (/^[*•●▪■○◦·]+$/.test(mark)) return 'star';
  return undefined;
}

/** Reads a cell that holds nothing but a number or a sign: "I", "1.1", "(2)", "a)", "-". */
export function readOrdinal(text: string): Ordinal | undefined {
  const mark = text
    .trim()
    .replace(/^\((.+)\)$/, '$1')
    .replace(/[.)/:]+$/, '');
  const style = styleOf(mark);
  return style && { text: text.trim(), style };
}

/** A label and the number or sign in front of it. */
export interface Marked {
  readonly ordinal?: Ordinal;
  readonly rest: string;
}

/** Numbers in front of a label. Behind a plain number or letter stands a sign; "14 loại vắc xin" is not numbered. */
const GLUED = [
  /^(\d{1,3}(?:\.\d{1,2})+)(?:\s*[.)/:-]\s*|\s+)(?=\p{L})/u,
  /^(\d{1,3}(?:\.\d{1,2})+)(?=\p{Lu})/u,
  /^\(?(\d{1,3})\s*[.)/]\s*(?=\p{L})/u,
  /^([IVX]{1,6}(?:\.\d{1,2})+)(?:\s*[.)/:-]\s*|\s+)(?=\p{L})/u,
  /^([IVX]{1,6})\s*[.)/:-]\s*(?=\p{L})/u,
  /^(\p{Lu})\s*[.)/]\s*(?=\p{L})/u,
  /^\(?(\p{Ll}\d?)\s*[.)]\s*(?=\p{L})/u,
  /^([-–—]+)\s*(?=\S)/u,
  /^(\++)\s*(?=\S)/u,
  /^([*•●▪■○◦·]+)\s*(?=\S)/u,
];

/** Takes the number or sign off the front of a label. */
export function splitOrdinal(label: string): Marked {
  const text = label.trim();
  for (const pattern of GLUED) {
    const match = pattern.exec(text);
    const mark = match?.[1];
    const style = mark === undefined ? undefined : styleOf(mark);
    if (match && mark !== undefined && style) {
      return { ordinal: { text: mark, style }, rest: text.slice(match[0].length) };
    }
  }
  return { rest: text };
}

/** The letters between which "I", "V" and "X" are letters themselves: A, B, … H, I, … */
const LETTER_BEFORE: Readonly<Record<string, string>> = { I: 'H', V: 'U', X: 'V' };

/**
 * A single capital is read by what went before: "I" after "H" counts on in letters, and a Roman numeral else.
 * @param previousUpper the last capital letter that numbered a row
 */
export function settleRoman(ordinal: Ordinal, previousUpper: string | undefined): Ordinal {
  const mark = ordinal.text.replace(/[^A-Z]/g, '');
  const before = LETTER_BEFORE[mark];
  const isLetter = ordinal.style === 'roman' && before !== undefined && before === previousUpper;
  return isLetter ? { ...ordinal, style: 'upper' } : ordinal;
}
