import type { CellDescription, SheetDescription } from './description';

/** The cells of a sheet's body one by one, for a writer that has no quicker way. */
export function bodyCells({ body }: SheetDescription): CellDescription[] {
  if (!body) return [];
  const cells: CellDescription[] = [];
  let row = body.firstRow;
  for (const values of body.rows) {
    body.styles.forEach((style, at) => {
      const value = values[at];
      cells.push({ row, column: at + 1, style, ...(value !== undefined && { value }) });
    });
    row += 1;
  }
  return cells;
}

/** The description with its body among its cells. */
export function withBodyCells(sheet: SheetDescription): SheetDescription {
  const { body, ...rest } = sheet;
  return body ? { ...rest, cells: [...sheet.cells, ...bodyCells(sheet)] } : sheet;
}
