import { parseArea } from '../../src/core/workbook/address';
import type { CellRange, CellSnapshot, SheetSnapshot } from '../../src/core/workbook/snapshot';

/** A cell of a sheet written down in a test: a text, a number, a percentage, or nothing. */
export type Written = string | number | { readonly percent: number } | null;

/** "B3:D4" as a range. */
export function area(address: string): CellRange {
  const parsed = parseArea(`x!${address}`);
  if (!parsed) throw new Error(`no range: ${address}`);
  return parsed.range;
}

/** A sheet from its rows, the first in row 1; blanks are "" or null. */
export function sheetOf(
  rows: readonly (readonly Written[])[],
  { merges = [], name = 'Biểu' }: { readonly merges?: readonly string[]; readonly name?: string } = {},
): SheetSnapshot {
  const cells = rows.flatMap((values, rowAt) =>
    values.flatMap((written, columnAt): CellSnapshot[] => {
      const place = { row: rowAt + 1, column: columnAt + 1 };
      if (written === null || written === '') return [];
      if (typeof written === 'object') return [{ ...place, value: written.percent, format: 'percent' }];
      return [{ ...place, value: written }];
    }),
  );
  return {
    name,
    visibility: 'visible',
    cells,
    merges: merges.map(area),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}
