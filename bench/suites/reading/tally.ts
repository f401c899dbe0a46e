/** What a reader saw: the figures that show two readers read the same. */
export class Tally {
  /** Cells that hold something: no blanks, no empty texts. */
  cells = 0;
  /** Sum of all numbers. */
  sum = 0;
  /** UTF-16 units of all texts. */
  textLength = 0;

  add(value: unknown): void {
    if (value === null || value === undefined || value === '') return;
    this.cells++;
    if (typeof value === 'number') this.sum += value;
    else if (typeof value === 'string') this.textLength += value.length;
  }

  checks() {
    return { cells: this.cells, sum: this.sum, textLength: this.textLength };
  }
}
