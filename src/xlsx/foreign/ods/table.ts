import type { SheetVisibility } from '../../../core/workbook/snapshot';
import { MAX_COLUMN, MAX_ROW } from '../../read/cellReference';

/** What of a sheet is hidden; and what it is called, where the library garbles that. */
export interface SheetLayout {
  readonly name?: string;
  readonly visibility: SheetVisibility;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** Lines (rows or columns) that are hidden, ends included. */
type Lines = readonly [first: number, last: number];

/** A sheet while its table is scanned: where the scan stands, and what is hidden so far. */
export class Table {
  isOpen = true;
  row = 0;
  /** Columns whose looks were told so far. */
  column = 0;
  /** Columns whose cells were told so far, in the row that began last. */
  cellColumn = 0;
  rowRepeat = 1;
  /** How often the cell that began last is repeated. */
  cellRepeat = 1;
  lastRow = 0;
  readonly rows: Lines[] = [];
  readonly columns: Lines[] = [];

  constructor(
    readonly name: string,
    readonly visibility: SheetVisibility,
  ) {}

  /**
   * Hidden rows below the last cell are left out: a sheet hides its unused million with a single mark.
   * @param count is told how many lines are to be listed, before they are
   */
  layout(count: (lines: number) => void): SheetLayout {
    const linesOf = (ranges: readonly Lines[], most: number): Set<number> => {
      const lines = new Set<number>();
      for (const [first, end] of ranges) {
        const last = Math.min(end, most);
        if (last >= first) count(last - first + 1);
        for (let line = first; line <= last; line++) lines.add(line);
      }
      return lines;
    };
    return {
      name: this.name,
      visibility: this.visibility,
      hiddenRows: linesOf(this.rows, Math.min(this.lastRow, MAX_ROW)),
      hiddenColumns: linesOf(this.columns, MAX_COLUMN),
    };
  }
}
