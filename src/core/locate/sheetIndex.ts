import { identityFromText } from '../appendix/identity';
import type { AppendixIdentity } from '../appendix/identity';
import type { CellSnapshot, SheetSnapshot } from '../workbook/snapshot';

/** The cells of a sheet by row and column. */
export class SheetIndex {
  /** All of them, in their order; each is the same object as `at` gives. */
  readonly cells: readonly CellSnapshot[];
  /** What the sheet says of itself in the first cell of its hidden column. */
  readonly identity: AppendixIdentity | undefined;
  /** The texts of each column that has any, from the left, and down it. */
  readonly textsByColumn: ReadonlyMap<number, readonly string[]>;
  /** By row, then by column; an array costs a third of a map. */
  private readonly rows = new Map<number, (CellSnapshot | undefined)[]>();

  constructor(readonly sheet: SheetSnapshot) {
    this.cells = [...sheet.cells];
    for (const cell of this.cells) {
      let row = this.rows.get(cell.row);
      if (!row) {
        row = [];
        this.rows.set(cell.row, row);
      }
      row[cell.column] = cell;
    }
    this.identity = identityIn(this.cells);
    this.textsByColumn = textsByColumn(this.cells);
  }

  at(row: number, column: number): CellSnapshot | undefined {
    return this.rows.get(row)?.[column];
  }

  /** The text of a cell; "" for anything but text. */
  textAt(row: number, column: number): string {
    const value = this.at(row, column)?.value;
    return typeof value === 'string' ? value : '';
  }
}

function textsByColumn(cells: readonly CellSnapshot[]): ReadonlyMap<number, readonly string[]> {
  const texts = new Map<number, string[]>();
  for (const { column, value } of cells) {
    if (typeof value !== 'string') continue;
    const own = texts.get(column);
    if (own) own.push(value);
    else texts.set(column, [value]);
  }
  return new Map([...texts].sort(([one], [other]) => one - other));
}

function identityIn(cells: readonly CellSnapshot[]): AppendixIdentity | undefined {
  for (const { value } of cells) {
    const identity =
      typeof value === 'string' && value.startsWith('phuluc:') ? identityFromText(value) : undefined;
    if (identity) return identity;
  }
  return undefined;
}
