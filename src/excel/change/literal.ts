/** What a text may look like and still be read as a text by Excel: words, and no digit that could make a date. */
const WORDS = /^\p{L}[^\d]*$/u;
const BOOLEANS = /^(?:true|false)$/i;

/**
 * A text as it is assigned to a cell so that it stays a text. Excel reads what is assigned as if it were typed;
 * an apostrophe, which it does not keep as part of the text, says that it is one. Unlike the text format it
 * needs no leave to format cells, which a protected sheet does not give.
 */
export function literalText(text: string, numberFormat: string): string {
  const isPlain = text === '' || numberFormat === '@' || (WORDS.test(text) && !BOOLEANS.test(text));
  return isPlain ? text : `'${text}`;
}
