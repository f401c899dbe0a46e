/** A reference of OpenFormula without its brackets (ODF 1.3 part 4, 5.8): a file, a sheet and a cell, and a second cell of a range. */
const REFERENCE =
  /^(?:'((?:[^']|'')*)'#)?\$?('(?:[^']|'')*'|[^'.]*)\.([$A-Z0-9]+)(?::(?:\$?(?:'(?:[^']|'')*'|[^'.]*))?\.([$A-Z0-9]+))?$/;

/** "$Sheet1.$A$1:.$B$3" as Excel writes it; anything else as it is. */
export function excelReference(address: string): string {
  const [, file, sheet, first, last] = REFERENCE.exec(address) ?? [];
  if (sheet === undefined || first === undefined) return address;
  const cells = `${first}${last === undefined ? '' : `:${last}`}`;
  if (file !== undefined) return `'${inFile(file, sheet)}'!${cells}`;
  return sheet === '' ? cells : `${sheet}!${cells}`;
}

/** "file:///C:/a/b.ods" and a sheet as Excel names them together: "C:/a/[b.ods]Sheet1". */
function inFile(address: string, sheet: string): string {
  const path = address.replace(/^file:\/\/\/?/, '');
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}[${path.slice(name)}]${sheet.replace(/^'(.*)'$/s, '$1')}`;
}

/** What a formula is made of: a text, a reference in brackets, an inline array's marks, what separates arguments. */
const PIECE = /"[^"]*"|\[([^[\]]*)\]|[{}|;~!]/g;

/**
 * A formula in OpenFormula ("of:=SUM([.A1:.B2];1)", ODF 1.3 part 4, 5) as Excel writes it, without "=". Names of functions are left
 * as they are.
 */
export function excelFormula(formula: string): string {
  const bare = formula.replace(/^(?:\w+:)?={0,2}/, '').replaceAll('COM.MICROSOFT.', '');
  let isInArray = false;
  return bare.replace(PIECE, (piece, reference?: string) => {
    if (reference !== undefined)
      return /^\.?#/.test(reference) ? reference.replace('.', '') : excelReference(reference);
    if (piece === '{' || piece === '}') isInArray = piece === '{';
    switch (piece) {
      case '|':
        return isInArray ? ';' : piece;
      case ';':
      case '~':
        return ',';
      case '!':
        return ' ';
      default:
        return piece;
    }
  });
}
