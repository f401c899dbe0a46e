import type { CellFormatKind, CellList, CellSnapshot, CellValue } from '../../core/workbook/snapshot';

/** What a packed value stands for: the number itself, or the index of a number, of a shared string, of anything else. */
const INTEGER = 0;
const DECIMAL = 1;
const SHARED = 2;
const OTHER = 3;

const formats: readonly (CellFormatKind | undefined)[] = [undefined, 'percent', 'date', 'worded'];

/** A cell's place and kind in 30 bits: row within its block (12), column from 0 (14), format (2), content (2). */
const ROW_BITS = 18;
const COLUMN_BITS = 4;
const FORMAT_BITS = 2;
const COLUMN_MASK = 0x3fff;
/** Rows that are told apart within a block. */
const BLOCK_MASK = 0xfff;
/** Bytes of XML that a short cell takes, such as <c r="B12" s="3"><v>7</v></c>; a style alone is no cell to keep. */
const BYTES_A_CELL = 32;
/** Of so many cells one is expected to hold a number that is no small integer. */
const CELLS_A_DECIMAL = 4;

type Test = (cell: CellSnapshot, index: number) => boolean;

/**
 * The cells of a sheet in 8 bytes each, and 8 more for a number that is no small integer. As objects they would take
 * eight times as much, and the garbage collector would need longer to carry them about than it takes to read them;
 * on machines where memory is slow to get, getting it is most of what reading a long sheet costs.
 */
export class PackedCells implements CellList {
  length = 0;
  /** Of each cell its place and kind, then its value. */
  private packed: Int32Array;
  private decimals: Float64Array;
  private decimalCount = 0;
  private readonly others: CellValue[] = [];
  /** Formulas of the values in `others`, where they have one. */
  private readonly formulas: (string | undefined)[] = [];
  /** By index, the few texts that look otherwise than they are. */
  private readonly looks = new Map<number, string>();
  /** The rows above each block, and the index of its first cell; rows in order make one for every 4,096 of them. */
  private readonly blockRows: number[] = [];
  private readonly blockStarts: number[] = [];
  private rowsAbove = -1;

  /** @param xmlLength bytes of the sheet; room for its cells is made at once, and hardly ever has to grow */
  constructor(
    private readonly strings: readonly string[],
    xmlLength: number,
  ) {
    const cells = Math.ceil((xmlLength + 1) / BYTES_A_CELL);
    this.packed = new Int32Array(2 * cells);
    this.decimals = new Float64Array(Math.ceil(cells / CELLS_A_DECIMAL));
  }

  addNumber(row: number, column: number, value: number, format: CellFormatKind | undefined): void {
    if ((value | 0) === value) this.add(row, column, INTEGER, value, format);
    else this.add(row, column, DECIMAL, this.keepDecimal(value), format);
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

  /** Says of the text that was added last how it looks. */
  noteLook(asSeen: string): void {
    this.looks.set(this.length - 1, asSeen);
  }

  /** Changes the formula of a cell that was added with one. */
  setFormula(index: number, formula: string): void {
    this.formulas[this.packed[2 * index + 1] as number] = formula;
  }

  at(index: number): CellSnapshot | undefined {
    const place = index < 0 ? this.length + index : index;
    return place >= 0 && place < this.length ? this.make(place, this.blockOf(place)) : undefined;
  }

  [Symbol.iterator](): Iterator<CellSnapshot, undefined> {
    let index = 0;
    let block = 0;
    // Faster than a generator.
    return {
      next: () => {
        if (index >= this.length) return { done: true, value: undefined };
        if (index === this.blockStarts[block + 1]) block++;
        return { done: false, value: this.make(index++, block) };
      },
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
    const within = row & BLOCK_MASK;
    if (row - within !== this.rowsAbove) this.beginBlock(row - within);
    const at = 2 * this.length++;
    if (at === this.packed.length) this.packed = enlarged(this.packed, Int32Array);
    const kind =
      ((format === undefined ? 0 : format === 'percent' ? 1 : format === 'date' ? 2 : 3) << FORMAT_BITS) |
      content;
    this.packed[at] = (within << ROW_BITS) | ((column - 1) << COLUMN_BITS) | kind;
    this.packed[at + 1] = value;
  }

  private beginBlock(rowsAbove: number): void {
    this.rowsAbove = rowsAbove;
    this.blockRows.push(rowsAbove);
    this.blockStarts.push(this.length);
  }

  /** Where the number is kept. */
  private keepDecimal(value: number): number {
    const at = this.decimalCount++;
    if (at === this.decimals.length) this.decimals = enlarged(this.decimals, Float64Array);
    this.decimals[at] = value;
    return at;
  }

  /** The block that holds the cell of this index: the last that does not begin behind it. */
  private blockOf(index: number): number {
    let first = 0;
    let last = this.blockStarts.length - 1;
    while (first < last) {
      const middle = (first + last + 1) >> 1;
      if ((this.blockStarts[middle] as number) <= index) first = middle;
      else last = middle - 1;
    }
    return first;
  }

  /** The cell of this index, which must be one, in its block. */
  private make(index: number, block: number): CellSnapshot {
    const cell = this.makePlain(index, block);
    const asSeen = this.looks.size === 0 ? undefined : this.looks.get(index);
    return asSeen === undefined ? cell : { ...cell, asSeen };
  }

  private makePlain(index: number, block: number): CellSnapshot {
    const place = this.packed[2 * index] as number;
    const packed = this.packed[2 * index + 1] as number;
    const row = (this.blockRows[block] as number) + (place >> ROW_BITS);
    const column = ((place >> COLUMN_BITS) & COLUMN_MASK) + 1;
    const content = place & 3;
    const format = formats[(place >> FORMAT_BITS) & 3];
    const value = this.valueOf(content, packed);
    const formula = content === OTHER ? this.formulas[packed] : undefined;
    if (formula !== undefined) {
      return format ? { row, column, value, formula, format } : { row, column, value, formula };
    }
    return format ? { row, column, value, format } : { row, column, value };
  }

  private valueOf(content: number, packed: number): CellValue {
    if (content === INTEGER) return packed;
    if (content === DECIMAL) return this.decimals[packed] as number;
    return (content === SHARED ? this.strings : this.others)[packed] as CellValue;
  }
}

/** The same numbers with room for as many again. */
function enlarged<T extends Int32Array | Float64Array>(full: T, Kind: new (length: number) => T): T {
  const larger = new Kind(Math.max(2 * full.length, 2));
  larger.set(full);
  return larger;
}
