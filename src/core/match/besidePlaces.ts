import type { TableModel } from '../table/model';
import { sheetPlace, turnedRange } from '../table/turn';
import type { CellRange, SheetSnapshot } from '../workbook/snapshot';
import type { JudgedRow, RangeCheck } from './rangeCheck';

/** A cell of the sheet; rows and columns count from 1. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Where the verdicts of one table can be written: the nearest free column at its right, or row below a turned one. */
export interface BesideTable {
  /** Beside the lowest heading; absent where the table has none. */
  readonly heading?: Place;
  readonly rows: readonly (Place & { readonly judged: JudgedRow })[];
}

const touch = (a: CellRange, b: CellRange): boolean =>
  a.firstRow <= b.lastRow &&
  b.firstRow <= a.lastRow &&
  a.firstColumn <= b.lastColumn &&
  b.firstColumn <= a.lastColumn;

/** Every cell that holds something, and every merged area. */
function occupied({ cells, merges }: SheetSnapshot): CellRange[] {
  const held = cells.filter(
    ({ value, formula }) => formula !== undefined || (value !== null && value !== ''),
  );
  return [
    ...merges,
    ...held.map(({ row, column }) => ({
      firstRow: row,
      lastRow: row,
      firstColumn: column,
      lastColumn: column,
    })),
  ];
}

/** The line of the table's height, behind its last column, in the sheet. */
function lineBehind({ range, turned }: TableModel, column: number): CellRange {
  const line = { ...range, firstColumn: column, lastColumn: column };
  return turned ? turnedRange(line) : line;
}

/**
 * Cells beside the tables of a check, one for each judged row, all blank in the sheet as it was read and no two the same.
 * @param sheet the sheet that was checked
 */
export function besidePlaces(sheet: SheetSnapshot, { tables, judged }: RangeCheck): readonly BesideTable[] {
  const taken = occupied(sheet);
  return tables.flatMap(({ table }, at) => {
    const own = judged.filter((row) => row.table === at);
    if (own.length === 0) return [];
    let column = table.range.lastColumn + 1;
    const isTaken = (line: CellRange) => taken.some((range) => touch(range, line));
    while (isTaken(lineBehind(table, column))) column += 1;
    taken.push(lineBehind(table, column));
    const heading = table.headerRows.at(-1);
    return [
      {
        ...(heading !== undefined && { heading: sheetPlace(table, heading, column) }),
        rows: own.map((row) => ({ ...sheetPlace(table, row.match.row.row, column), judged: row })),
      },
    ];
  });
}
