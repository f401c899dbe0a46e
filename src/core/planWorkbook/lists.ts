/** Several texts in one cell, parted by ";" or a line break; a text's own are written behind a backslash. */
const SEPARATORS = /[\\;\n]/g;

/** The texts of a list as one. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => text.replace(SEPARATORS, (mark) => `\\${mark}`)).join('; ');
}

/** The texts of a cell, without the spaces around them; blank ones are passed over. */
export function splitList(cell: string): string[] {
  const texts = [''];
  for (const [, escaped, mark, plain] of cell.matchAll(/\\([\s\S])|([;\n])|([^\\;\n]+|\\$)/g)) {
    if (mark !== undefined) texts.push('');
    else texts.push(`${texts.pop() ?? ''}${escaped ?? plain ?? ''}`);
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
