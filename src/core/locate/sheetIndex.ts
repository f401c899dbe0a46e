import type { CellSnapshot, SheetSnapshot } from '../workbook/snapshot';

/** The cells of a sheet by row and column. */
export class SheetIndex {
  /** All of them, in their order; each is the same object as `at` gives. */
  readonly cells: readonly CellSnapshot[];
  private readonly rows = new Map<number, Map<number, CellSnapshot>>();

  constructor(readonly sheet: SheetSnapshot) {
    this.cells = [...sheet.cells];
    for (const cell of this.cells) {
      let row = this.rows.get(cell.row);
      if (!row) {
        row = new Map<number, CellSnapshot>();
        this.rows.set(cell.row, row);
      }
      row.set(cell.column, cell);
    }
  }

  at(row: number, column: number): CellSnapshot | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The text of a cell; "" for anything but text. */
  textAt(row: number, column: number): string {
    const value = this.at(row, column)?.value;
    return typeof value === 'string' ? value : '';
  }
}
