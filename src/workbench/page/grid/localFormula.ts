const STRING = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;
const DECIMAL = /\d+,\d+/y;

/**
 * A formula typed under Vietnamese settings as a file has it: semicolons between arguments become commas, decimal commas
 * points. One without a semicolon stays as it is: its commas may be either.
 */
export function fromLocalFormula(formula: string): string {
  let text = '';
  let hasSemicolon = false;
  for (let at = 0; at < formula.length;) {
    const piece = [STRING, DECIMAL].map((pattern) => {
      pattern.lastIndex = at;
      return pattern.exec(formula)?.[0];
    });
    const [quoted, decimal] = piece;
    const character = formula[at] ?? '';
    if (quoted !== undefined) text += quoted;
    else if (decimal !== undefined) text += decimal.replace(',', '.');
    else {
      hasSemicolon ||= character === ';';
      text += character === ';' ? ',' : character;
    }
    at += (quoted ?? decimal ?? character).length;
  }
  return hasSemicolon ? text : formula;
}
