/** The row of the first item; there must be one. No spread: a sheet may have more rows than a call takes arguments. */
export const firstRowOf = (rows: readonly { readonly row: number }[]): number =>
  rows.reduce((least, { row }) => Math.min(least, row), Infinity);
