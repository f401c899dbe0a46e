/** A formula in whose text its own row has no number, so that it is the same wherever the row stands. */
export const relativeFormula = (formula: string, row: number): string =>
  formula.replace(new RegExp(`([A-Z]\\$?)${row}(?!\\d)`, 'g'), '$1#');
