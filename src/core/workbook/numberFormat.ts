import type { CellFormatKind } from './snapshot';

/**
 * What a format code means (ECMA-376 part 1, 18.8.31): "percent" where its first section, the one for numbers,
 * shows a % that is neither quoted nor escaped, "date" where letters of a date or a time stand there.
 * Colours, conditions and locales in brackets say nothing; elapsed times ([h], [mm], [s]) do.
 */
export function formatCodeKind(code: string): CellFormatKind | undefined {
  let date = false;
  for (let at = 0; at < code.length; at++) {
    const char = code.charAt(at);
    if (char === ';') break;
    if (char === '%') return 'percent';
    if (char === '\\' || char === '_' || char === '*') {
      at++; // the next character is shown, skipped as wide as it is, or repeated
    } else if (char === '"' || char === '[') {
      const close = code.indexOf(char === '"' ? '"' : ']', at + 1);
      if (close < 0) break;
      if (char === '[' && /^(?:h+|m+|s+)$/i.test(code.slice(at + 1, close))) date = true;
      at = close;
    } else if (/^general/i.test(code.slice(at, at + 7))) {
      at += 6;
    } else if (/[dmyhs]/i.test(char)) {
      date = true;
    }
  }
  return date ? 'date' : undefined;
}
