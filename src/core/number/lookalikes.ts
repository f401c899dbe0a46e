/** Letters that scanners and hurried typists put for digits. */
const DIGIT_OF: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1' };
const RUN = /[0-9OolI|.,]+/g;
const LETTER = /[\p{L}\p{M}]/u;
/** What scanners, and typewriters' heirs, make of "%": "95o/o", "95 o/o". With zeros for the rings it may be a figure: "95 0/0". */
const RINGS_OF_PERCENT = /(\d) ?[oO]\/[oO](?![\p{L}\p{M}\d])/gu;
/** "III.5", "II": the number of a section. */
const ROMAN_NUMERAL = /^I{1,3}(?:[.,]|$)/;
/** A bar parts two figures or stands at the edge of a table; only inside one figure is it a digit: "4|,2", "|00%". */
const BAR_OF_A_TABLE = /\d\|\d|^\|[1-9]/;

/** Length of the part of a run that is a number: a last "l" is litres unless a percent sign follows. */
function numberPart(run: string, next: string): number {
  return run.endsWith('l') && next !== '%' ? run.length - 1 : run.length;
}

/**
 * Digits for the letters that stand for them inside a number: "l00%" → "100%", "4O%" → "40%", and "%" for "o/o". Runs next
 * to other letters stay ("Oslo 5", "m3"), and so do runs without a single true digit.
 */
export function withDigitsForLookalikes(text: string): { readonly text: string; readonly changed: boolean } {
  const percented = text.replace(RINGS_OF_PERCENT, '$1%');
  let changed = percented !== text;
  const result = percented.replace(RUN, (run: string, index: number) => {
    const before = percented[index - 1] ?? '';
    const next = percented[index + run.length] ?? '';
    if (LETTER.test(before) || LETTER.test(next)) return run;
    const length = numberPart(run, next);
    const figure = run.slice(0, length);
    if (!/\d/.test(figure) || !/[OolI|]/.test(figure)) return run;
    if (ROMAN_NUMERAL.test(figure) || BAR_OF_A_TABLE.test(figure)) return run;
    changed = true;
    return figure.replace(/[OolI|]/g, (letter) => DIGIT_OF[letter] as string) + run.slice(length);
  });
  return { text: result, changed };
}
