import type { CellRange } from '../workbook/snapshot';

/**
 * An appendix sheet as data: what stands where and how it looks, behaves and prints. The file writer
 * (`src/xlsx`) and the Office.js writer (`src/excel`) both render this and nothing else, so that
 * a workbook made on the command line and a sheet inserted in Excel are the same.
 */
export interface SheetDescription {
  readonly name: string;
  readonly columns: readonly ColumnDescription[];
  /** Row heights by row number; the rows in between have the default height. */
  readonly rowHeights: ReadonlyMap<number, RowHeight>;
  readonly cells: readonly CellDescription[];
  /** Many rows of one kind below the cells, which are too many to describe one by one. */
  readonly body?: BodyDescription;
  readonly merges: readonly CellRange[];
  readonly validations: readonly ValidationDescription[];
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
  /** Names that belong to this sheet alone, so that a workbook may hold several appendices. */
  readonly names: readonly NameDescription[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintDescription;
  /** Whether all but the input cells are locked, without a password. */
  readonly isProtected: boolean;
  /** The custom XML part that says what this sheet is; "" for a sheet that is no appendix. */
  readonly identityXml: string;
  /** `veryHidden`: only a program shows it again. Absent for a sheet like any other. */
  readonly visibility?: 'veryHidden';
  /** Custom XML parts the workbook carries besides: the plan, where the receiver may not have it. */
  readonly customXml?: readonly string[];
}

/** Rows that differ in what they hold alone. */
export interface BodyDescription {
  readonly firstRow: number;
  readonly rowCount: number;
  /** The look of each column, from the first. */
  readonly styles: readonly StyleName[];
  /** What the rows hold, from the first column; undefined is a blank. May be gone through more than once. */
  readonly rows: Iterable<readonly (string | number | undefined)[]>;
}

export interface ColumnDescription {
  /** Width in characters of the default font, as Excel counts. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowHeight {
  readonly points: number;
  /** False where the row may grow with what is typed; true for rows of merged cells, which no program can fit. */
  readonly isFixed: boolean;
}

export interface CellDescription {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  /** A constant. Text is text, even where it begins with "=". */
  readonly value?: string | number;
  /** Formula without the leading "=". */
  readonly formula?: string;
  /** What the formula gives now, so that a reader that does not calculate sees it. */
  readonly formulaResult?: string | number;
  /** A number format of this cell alone, over its style's. */
  readonly numberFormat?: string;
}

/** How a kind of cell looks; each writer looks it up in `styles`. */
export type StyleName =
  | 'heading'
  | 'title'
  | 'subtitle'
  | 'info'
  | 'reportTitle'
  | 'issuer'
  | 'nationalTitle'
  | 'motto'
  | 'dateLine'
  | 'columnHeader'
  | 'groupNumber'
  | 'group'
  | 'ordinal'
  | 'text'
  | 'centred'
  | 'target'
  | 'inputNumber'
  | 'inputChoice'
  | 'inputText'
  | 'inputPercent'
  | 'inputDate'
  | 'notAsked'
  | 'gap'
  | 'icon'
  | 'verdict'
  | 'code'
  | 'footnote'
  | 'paragraph'
  | 'signatureTitle'
  | 'signatureHint';

export interface CellStyle {
  readonly fontSize: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** "RRGGBB". */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly wrap?: boolean;
  readonly numberFormat?: string;
  /** False for the cells a clerk fills in. */
  readonly locked: boolean;
}

export interface ValidationDescription {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'list'; readonly items: readonly string[] };
  readonly prompt: { readonly title: string; readonly text: string };
  readonly alert: { readonly title: string; readonly text: string };
}

export type ConditionalFormatDescription =
  | {
      readonly kind: 'formula';
      readonly range: CellRange;
      /** Written for the range's first cell. */
      readonly formula: string;
      readonly fontColor?: string;
      readonly fill?: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
    }
  /** Icons instead of the numbers 1 (cross), 2 (exclamation mark) and 3 (tick). */
  | { readonly kind: 'icons'; readonly range: CellRange };

export interface NameDescription {
  readonly name: string;
  readonly range: CellRange;
}

/** A4 landscape throughout (Decree 30/2020/NĐ-CP, Annex I). Margins in millimetres. */
export interface PrintDescription {
  readonly area: CellRange;
  readonly repeatedRows: { readonly first: number; readonly last: number };
  /** Leading columns that stand on every page again, where there are several side by side. */
  readonly repeatedColumns?: number;
  /** Pages side by side; one where absent. */
  readonly pagesWide?: number;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
}
