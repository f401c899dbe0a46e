import type { CellRange } from '../workbook/snapshot';

/**
 * A table as people lay it out in a sheet: headings above, labels at the left, figures between them. Rows and columns
 * count from 1. A table whose labels stand in a heading row is described as if it were turned over (`turned`).
 */
export interface TableModel {
  readonly sheet: string;
  /** From the first heading row to the last body row. */
  readonly range: CellRange;
  /** True where rows and columns of this model are the sheet's columns and rows. */
  readonly turned: boolean;
  /** The rows of headings, from the top; none where nothing stands above the figures. */
  readonly headerRows: readonly number[];
  /** The row that numbers the columns: "A | B | 1 | 2 | 3 = 2/1". */
  readonly numberRow?: number;
  readonly columns: readonly TableColumn[];
  /** The columns labels stand in; several where deeper levels are set further to the right. */
  readonly labelColumns: readonly number[];
  /** The unit stated once above the table: "ĐVT: tỷ đồng". */
  readonly unit?: string;
  readonly rows: readonly TableRow[];
}

/**
 * What a column holds. `value` is a column of figures of which nothing says what they are; `comparison` relates two
 * others ("So sánh (%)", "TH 2025/KH 2025") and is never a result.
 */
export type ColumnRole =
  'ordinal' | 'group' | 'label' | 'unit' | 'target' | 'result' | 'comparison' | 'value' | 'text';

export interface TableColumn {
  readonly column: number;
  /** Headings from the outermost to the column's own. */
  readonly heading: readonly string[];
  readonly role: ColumnRole;
  /** The one year the headings name. */
  readonly year?: number;
  /** True where a heading says that the figures are estimates ("ước"). */
  readonly estimate?: boolean;
  /** True where a heading says that the figures are of a part of the year ("6 tháng", "quý III"). */
  readonly partOfYear?: boolean;
  /** A unit in the heading: "Kết quả (%)". */
  readonly unit?: string;
}

/**
 * - `section`: a heading among the rows, without figures of its own;
 * - `part`: of what stands above it ("Trong đó", dashes, plus signs);
 * - `total`: named by nothing but a word for the whole ("Tổng số", "Chung");
 * - `item`: every other row.
 */
export type RowKind = 'section' | 'item' | 'part' | 'total';

/** One heading above a row, in the rows or in a column of groups at the left. */
export interface PathStep {
  /** The heading without its number. */
  readonly text: string;
  readonly kind: RowKind | 'group';
}

export interface TableRow {
  readonly row: number;
  /** The column the label stands in. */
  readonly column: number;
  readonly kind: RowKind;
  /** Number as printed, in a column of its own or in front of the label; "" without one. */
  readonly ordinal: string;
  /** The label without number, dash and "Trong đó"; old encodings turned into Unicode. */
  readonly name: string;
  /** The row's own unit as written; absent where the row states none. */
  readonly unit?: string;
  /** The headings above the row, from the outermost. */
  readonly path: readonly PathStep[];
}
