import { MAX_COLUMNS, bounding, cellCount, containsCell, rectOf } from './geometry';
import type { Rect } from './geometry';
import type { CellStyle } from './style';
import type { Scalar } from './value';

export interface StoredCell {
  value: Scalar;
  /** With the leading "=". */
  formula?: string;
  /** Absent where the cell looks like its row, column or sheet. */
  style?: CellStyle;
  /** Whether the text was typed after an apostrophe. */
  quoted?: boolean;
}

export type CellVisitor = (cell: StoredCell, row: number, column: number) => void;

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** The cells of one sheet that hold anything: a sparse map, fast enough for blocks of 10,000 cells. */
export class CellStore {
  private readonly cells = new Map<number, StoredCell>();
  private readonly formulaKeys = new Set<number>();
  /** The rectangle around all cells, where it is known: it is asked for again and again while a sheet is filled and drawn. */
  private around: { readonly rect: Rect | undefined } | undefined;

  get(row: number, column: number): StoredCell | undefined {
    return this.cells.get(keyOf(row, column));
  }

  /** Stores a cell; one that holds nothing at all is dropped. */
  set(row: number, column: number, cell: StoredCell | undefined): void {
    const key = keyOf(row, column);
    if (cell?.formula === undefined) this.formulaKeys.delete(key);
    else this.formulaKeys.add(key);
    if (!cell || (cell.value === null && cell.formula === undefined && !cell.style)) {
      if (this.cells.delete(key)) this.around = undefined;
      return;
    }
    this.cells.set(key, cell);
    const rect = this.around?.rect;
    if (this.around && !(rect && containsCell(rect, row, column))) {
      const own = rectOf(row, column);
      this.around = { rect: rect ? bounding(rect, own) : own };
    }
  }

  /** Puts the result of a formula in its cell. */
  setResult(row: number, column: number, value: Scalar): void {
    const cell = this.get(row, column);
    if (cell) cell.value = value;
  }

  /** Visits the stored cells of a rectangle, in no particular order. */
  visit(rect: Rect, visitor: CellVisitor): void {
    if (cellCount(rect) > this.cells.size) {
      for (const [key, cell] of [...this.cells]) {
        const row = Math.floor(key / MAX_COLUMNS);
        const column = key % MAX_COLUMNS;
        if (containsCell(rect, row, column)) visitor(cell, row, column);
      }
      return;
    }
    for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
      for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
        const cell = this.get(row, column);
        if (cell) visitor(cell, row, column);
      }
    }
  }

  visitFormulas(visitor: CellVisitor): void {
    for (const key of [...this.formulaKeys]) {
      const cell = this.cells.get(key);
      if (cell) visitor(cell, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
    }
  }

  get formulaCount(): number {
    return this.formulaKeys.size;
  }

  /** The rectangle around all cells that hold anything, a look among it; undefined for an empty sheet. */
  get extent(): Rect | undefined {
    this.around ??= { rect: this.used(() => true) };
    return this.around.rect;
  }

  /** The rectangle around the cells that count; undefined where none does. */
  used(counts: (cell: StoredCell) => boolean): Rect | undefined {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const [key, cell] of this.cells) {
      if (!counts(cell)) continue;
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? undefined : bounding(rectOf(top, left), rectOf(bottom, right));
  }

  /** All cells, row by row from the top. */
  entries(): [row: number, column: number, cell: StoredCell][] {
    return [...this.cells]
      .sort(([a], [b]) => a - b)
      .map(([key, cell]) => [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, cell]);
  }

  /** Moves every cell to where `moved` says; undefined drops it. */
  relocate(moved: (row: number, column: number) => [row: number, column: number] | undefined): void {
    const before = this.entries();
    this.cells.clear();
    this.formulaKeys.clear();
    this.around = undefined;
    for (const [row, column, cell] of before) {
      const target = moved(row, column);
      if (target) this.set(target[0], target[1], cell);
    }
  }
}
