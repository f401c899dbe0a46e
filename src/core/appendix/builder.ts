import type { CellRange } from '../workbook/snapshot';
import type {
  CellDescription,
  ConditionalFormatDescription,
  NameDescription,
  RowHeight,
  StyleName,
  ValidationDescription,
} from './description';
import type { ColumnSpec } from './columns';
import type { ColumnId } from './strings';

/** Collects the parts of a sheet while its rows are laid out from the top. */
export class SheetBuilder<Id extends string = ColumnId> {
  readonly cells: CellDescription[] = [];
  readonly merges: CellRange[] = [];
  readonly validations: ValidationDescription[] = [];
  readonly conditionalFormats: ConditionalFormatDescription[] = [];
  readonly names: NameDescription[] = [];
  readonly rowHeights = new Map<number, RowHeight>();
  /** The row that is laid out next. */
  row = 1;

  constructor(readonly columns: readonly ColumnSpec<Id>[]) {}

  /** Number of a column, from 1; undefined where this appendix has no such column. */
  columnOf(id: Id): number | undefined {
    const index = this.columns.findIndex((column) => column.id === id);
    return index < 0 ? undefined : index + 1;
  }

  /** The last column that is seen and printed. */
  get lastVisible(): number {
    return this.columns.findLastIndex((column) => !column.hidden) + 1;
  }

  put(
    column: number,
    style: StyleName,
    content: Omit<CellDescription, 'row' | 'column' | 'style'> = {},
  ): void {
    this.cells.push({ row: this.row, column, style, ...content });
  }

  /** A text over several columns of the current row; the covered cells carry its style, for their borders. */
  putAcross(first: number, last: number, style: StyleName, value: string): void {
    for (let column = first; column <= last; column++) {
      this.put(column, style, column === first ? { value } : {});
    }
    if (last > first) this.merges.push(this.span(first, last));
  }

  /** The cells of the current row from one column to another. */
  span(first: number, last: number, rows = 1): CellRange {
    return { firstRow: this.row, firstColumn: first, lastRow: this.row + rows - 1, lastColumn: last };
  }

  /** Sum of the widths of some columns, in characters. */
  widthOf(first: number, last: number): number {
    return this.columns.slice(first - 1, last).reduce((sum, column) => sum + column.width, 0);
  }

  /** Gives the current row a fixed height in points and goes to the next. */
  endRow(points: number): void {
    this.rowHeights.set(this.row, { points, isFixed: true });
    this.row += 1;
  }

  /** Gives the current row a height that may grow with its texts and goes to the next. */
  endGrowingRow(points: number): void {
    this.rowHeights.set(this.row, { points, isFixed: false });
    this.row += 1;
  }
}
