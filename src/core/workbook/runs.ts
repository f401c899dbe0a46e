import { cellAddress, parseCell, rangeAddress } from './address';

/** Two cells are as quickly read apart as together. */
const SHORTEST = 3;

/** A stretch of cells below one another. */
interface Run {
  readonly column: number;
  readonly firstRow: number;
  lastRow: number;
}

function shown({ column, firstRow, lastRow }: Run): string[] {
  if (lastRow - firstRow + 1 >= SHORTEST) {
    return [rangeAddress({ firstRow, firstColumn: column, lastRow, lastColumn: column })];
  }
  return Array.from({ length: lastRow - firstRow + 1 }, (_, at) => cellAddress(firstRow + at, column));
}

/**
 * Addresses of cells as a person reads them: column by column, three and more below one another as one range
 * (B9:B12, C4, C6).
 */
export function cellRuns(addresses: readonly string[]): readonly string[] {
  const cells = addresses
    .flatMap((address) => parseCell(address) ?? [])
    .sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Run[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.column === column && row <= last.lastRow + 1) last.lastRow = row;
    else runs.push({ column, firstRow: row, lastRow: row });
  }
  return runs.flatMap(shown);
}
