import { foldSpelling } from '../text/fold';
import type { CellFormatKind } from './snapshot';

/** Words that make another number of the one they stand beside, or a bound of it. */
const WORDS = ['nghìn', 'ngàn', 'triệu', 'tỷ', 'trên', 'dưới', 'hơn', 'gần', 'khoảng', 'tối thiểu', 'tối đa'];
const WORDED = new RegExp(`(?:^| )(?:${WORDS.map(foldSpelling).join('|')}|k)(?: |$)|[<>≥≤~]`);
/** A comma behind the last digit shows a thousandth. */
const SHORTENED = /[0#?],+(?![0#?,])/;

/** Whether what a format shows of a number is another one than the cell holds: 90 as "90 nghìn", "trên 90", or as 0,09. */
function showsOther(shown: string, words: string): boolean {
  return SHORTENED.test(shown) || WORDED.test(foldSpelling(words));
}

/**
 * What a format code means (ECMA-376 part 1, 18.8.31): "percent" where its first section, the one for numbers,
 * shows a % that is neither quoted nor escaped, "date" where letters of a date or a time stand there.
 * "worded" where words there make another number of it. Colours, conditions and locales in brackets say nothing; elapsed times ([h], [mm], [s]) do.
 */
export function formatCodeKind(code: string): CellFormatKind | undefined {
  let date = false;
  let words = '';
  let digits = '';
  for (let at = 0; at < code.length; at++) {
    const char = code.charAt(at);
    if (char === ';') break;
    if (char === '%') return 'percent';
    if (char === '\\' || char === '_' || char === '*') {
      if (char === '\\') words += code.charAt(at + 1);
      at++; // the next character is shown, skipped as wide as it is, or repeated
    } else if (char === '"' || char === '[') {
      const close = code.indexOf(char === '"' ? '"' : ']', at + 1);
      if (close < 0) break;
      if (char === '[' && /^(?:h+|m+|s+)$/i.test(code.slice(at + 1, close))) date = true;
      if (char === '"') words += ` ${code.slice(at + 1, close)} `;
      at = close;
    } else if (/^general/i.test(code.slice(at, at + 7))) {
      at += 6;
    } else if (/[dmyhs]/i.test(char)) {
      date = true;
    } else {
      digits += char;
    }
  }
  if (date) return 'date';
  return showsOther(digits, words) ? 'worded' : undefined;
}
