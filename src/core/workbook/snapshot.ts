/**
 * A workbook as plain cells: what every host and every file reader hands to the core.
 * Rows and columns count from 1, as in Excel. Nothing here knows where the cells came from.
 */

/** An error value of a cell, as Excel names it: "#N/A", "#REF!", "#DIV/0!". */
export interface CellError {
  readonly error: string;
}

/** The value a cell holds; for a formula, the value last calculated. `null` is a formula without a value. */
export type CellValue = string | number | boolean | CellError | null;

/** What a number format says about the meaning of a number; absent for every other format. */
export type CellFormatKind = 'percent' | 'date' | 'worded';

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /**
   * A text as it looks, where parts of it have a look of their own that is part of what they say: "41,2¹" for a value of
   * "41,21" whose last digit is raised. Absent where it looks as it is.
   */
  readonly asSeen?: string;
  /** Formula text without the leading "=", where the cell holds a formula. */
  readonly formula?: string;
  readonly format?: CellFormatKind;
}

/**
 * A list of cells: an array, or one that keeps its cells packed and makes each when it is asked for, so that the
 * same cell need not be the same object twice. Its methods are those of an array.
 */
export interface CellList extends Iterable<CellSnapshot> {
  readonly length: number;
  at(index: number): CellSnapshot | undefined;
  every(isSo: (cell: CellSnapshot, index: number) => boolean): boolean;
  filter(isWanted: (cell: CellSnapshot, index: number) => boolean): CellSnapshot[];
  find(isWanted: (cell: CellSnapshot, index: number) => boolean): CellSnapshot | undefined;
  flatMap<T>(make: (cell: CellSnapshot, index: number) => T | readonly T[]): T[];
  map<T>(make: (cell: CellSnapshot, index: number) => T): T[];
  slice(start?: number, end?: number): CellSnapshot[];
  some(isSo: (cell: CellSnapshot, index: number) => boolean): boolean;
}

/** A rectangle of cells, ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The cells that hold a value or a formula, row by row from the top, left to right. */
  readonly cells: CellList;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet that owns the name; absent for a name of the whole workbook. */
  readonly sheet?: string;
  /** What the name refers to, as stored: `'Phụ lục'!$G$10:$G$60`. */
  readonly refersTo: string;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly definedNames: readonly DefinedName[];
  /** The text of every custom XML part. */
  readonly customXml: readonly string[];
  /** True where day 0 is 1 January 1904 (old Macs). */
  readonly date1904: boolean;
  /** When it was saved last, as the file itself says it: an instant, ISO 8601 in universal time. */
  readonly savedAt?: string;
}
