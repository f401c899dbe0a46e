import type { CellFormatKind, CellList, CellSnapshot, CellValue } from '../../core/workbook/snapshot';

/** What a packed value stands for: the number itself, a shared string by its index, or the index of anything else. */
const NUMBER = 0;
const SHARED = 1;
const OTHER = 2;

const formats: readonly (CellFormatKind | undefined)[] = [undefined, 'percent', 'date'];

/** A cell's place and kind in one number: row, column (14 bits, from 0), format (2 bits), content (2 bits). */
const ROW = 2 ** 18;
const COLUMN = 2 ** 4;
const FORMAT = 2 ** 2;
/** Bytes of XML that a short cell takes, such as <c r="B12" s="3"><v>7</v></c>; a style alone is no cell to keep. */
const BYTES_A_CELL = 32;

type Test = (cell: CellSnapshot, index: number) => boolean;

/**
 * The cells of a sheet in 16 bytes each. As objects they would take four times as much, and the garbage collector
 * would need longer to carry them about than it takes to read them.
 */
export class PackedCells implements CellList {
  length = 0;
  /** Of each cell its place and kind, then its value. */
  private packed: Float64Array;
  private readonly others: CellValue[] = [];
  /** Formulas of the values in `others`, where they have one. */
  private readonly formulas: (string | undefined)[] = [];

  /** @param xmlLength bytes of the sheet; room for its cells is made at once, and hardly ever has to grow */
  constructor(
    private readonly strings: readonly string[],
    xmlLength: number,
  ) {
    this.packed = new Float64Array(2 * Math.ceil((xmlLength + 1) / BYTES_A_CELL));
  }

  addNumber(row: number, column: number, value: number, format: CellFormatKind | undefined): void {
    this.add(row, column, NUMBER, value, format);
  }

  /** Adds a cell that holds the shared string of this index. */
  addShared(row: number, column: number, index: number, format: CellFormatKind | undefined): void {
    this.add(row, column, SHARED, index, format);
  }

  /** Adds any other cell, and each with a formula. */
  addOther(
    row: number,
    column: number,
    value: CellValue,
    format: CellFormatKind | undefined,
    formula?: string,
  ): void {
    this.add(row, column, OTHER, this.others.length, format);
    this.others.push(value);
    this.formulas.push(formula);
  }

  /** Changes the formula of a cell that was added with one. */
  setFormula(index: number, formula: string): void {
    this.formulas[this.packed[2 * index + 1] as number] = formula;
  }

  at(index: number): CellSnapshot | undefined {
    const place = index < 0 ? this.length + index : index;
    return place >= 0 && place < this.length ? this.make(place) : undefined;
  }

  [Symbol.iterator](): Iterator<CellSnapshot, undefined> {
    let index = 0;
    // Faster than a generator.
    return {
      next: () =>
        index < this.length ? { done: false, value: this.make(index++) } : { done: true, value: undefined },
    };
  }

  every(isSo: Test): boolean {
    return !this.some((cell, index) => !isSo(cell, index));
  }

  filter(isWanted: Test): CellSnapshot[] {
    return [...this].filter(isWanted);
  }

  find(isWanted: Test): CellSnapshot | undefined {
    let index = 0;
    for (const cell of this) if (isWanted(cell, index++)) return cell;
    return undefined;
  }

  flatMap<T>(make: (cell: CellSnapshot, index: number) => T | readonly T[]): T[] {
    return [...this].flatMap(make);
  }

  map<T>(make: (cell: CellSnapshot, index: number) => T): T[] {
    return Array.from(this, make);
  }

  slice(start?: number, end?: number): CellSnapshot[] {
    return [...this].slice(start, end);
  }

  some(isSo: Test): boolean {
    return this.find(isSo) !== undefined;
  }

  private add(
    row: number,
    column: number,
    content: number,
    value: number,
    format: CellFormatKind | undefined,
  ): void {
    const at = 2 * this.length++;
    if (at === this.packed.length) {
      const larger = new Float64Array(2 * at);
      larger.set(this.packed);
      this.packed = larger;
    }
    const kind = (format === undefined ? 0 : format === 'percent' ? 1 : 2) * FORMAT + content;
    this.packed[at] = row * ROW + (column - 1) * COLUMN + kind;
    this.packed[at + 1] = value;
  }

  /** The cell of this index, which must be one. */
  private make(index: number): CellSnapshot {
    const place = this.packed[2 * index] as number;
    const packed = this.packed[2 * index + 1] as number;
    const row = Math.floor(place / ROW);
    const rest = place - row * ROW;
    const column = (rest >> 4) + 1;
    const content = rest & 3;
    const format = formats[(rest >> 2) & 3];
    const value =
      content === NUMBER ? packed : ((content === SHARED ? this.strings : this.others)[packed] as CellValue);
    const formula = content === OTHER ? this.formulas[packed] : undefined;
    if (formula !== undefined) {
      return format ? { row, column, value, formula, format } : { row, column, value, formula };
    }
    return format ? { row, column, value, format } : { row, column, value };
  }
}
