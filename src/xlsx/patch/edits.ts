import type { CellError } from '../../core/workbook/snapshot';
import type { RefusalDetail, RefusalReason } from '../read/refusal';

/** What a cell is to hold: text is text even where it begins with "="; `null` and "" empty the cell. */
export type CellContent = string | number | boolean | null;

/** A note ("ghi chú") put on a cell. Where the cell has one already, the text is added below it. */
export interface NoteText {
  readonly text: string;
  readonly author: string;
}

/**
 * Which lines of a note are to go, counted from 0.
 * @param lines the note's text, line by line
 * @param author who the note says it is by
 */
export type StaleLines = (lines: readonly string[], author: string) => ReadonlySet<number>;

/** One cell's changes; what is left out stays as it is. Rows and columns count from 1. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Takes the place of a value or a formula. Not together with `formula` or `result` alone. */
  readonly value?: CellContent;
  /** Formula without the leading "=". */
  readonly formula?: string;
  /** What a formula gives now: with `formula`, or alone to bring the stored result of a formula up to date. */
  readonly result?: CellContent | CellError;
  /** Solid background "RRGGBB"; `null` takes the background away. */
  readonly fill?: string | null;
  /** Number format code: "0.00%". */
  readonly numberFormat?: string;
  /** A font that cannot show Unicode (.VnTime, VNI-Times) gives way to one that can. */
  readonly unicodeFont?: true;
  readonly note?: NoteText;
}

/** A row's own look; what is left out stays as it is. */
export interface RowEdit {
  readonly sheet: string;
  readonly row: number;
  /** Height in points. */
  readonly height?: number;
  readonly hidden?: boolean;
}

/** A column's own look; what is left out stays as it is. */
export interface ColumnEdit {
  readonly sheet: string;
  readonly column: number;
  /** Width as a file states it: in characters of the default font, the room beside them included. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** A plain sheet to add behind the others. */
export interface NewSheet {
  readonly name: string;
  /** Cells row by row; the first `headerRows` of them bold. */
  readonly rows: readonly (readonly CellContent[])[];
  readonly headerRows: number;
  /** Widths in characters of the default font, from the first column on; 0 hides the column. */
  readonly widths: readonly number[];
  /** A sheet that this one takes the place of, with its name; where that cannot be written over it is left, and this is added. */
  readonly replaces?: string;
}

/**
 * Why one edit cannot be made without breaking the workbook:
 *
 * - `sheetMissing`: no sheet of that name
 * - `notAWorksheet`: a chart, dialog or macro sheet
 * - `outsideSheet`: the row or the column is none of a sheet
 * - `twice`: another edit is for the same cell, row or column
 * - `contradiction`: value and formula together, or a result for a cell without a formula
 * - `notFinite`: no number that a file can hold
 * - `tooLong`: a text above 32,767 or a formula above 8,192 characters
 * - `emptyFormula`: a formula without text
 * - `colour`: not "RRGGBB"
 * - `mergedCell`: covered by a merged cell
 * - `arrayFormula`, `dataTable`, `pivotTable`: part of a range that is only changed as a whole
 * - `tableHeader`, `tableTotals`: the table's definition repeats what the cell says
 * - `threadedComment`: the cell has a conversation, which a note would break
 * - `sheetName`: no name a sheet can have, or taken
 * - `sheetOccupied`: a sheet to be replaced that holds notes, pictures or tables
 */
export const editRefusals = [
  'sheetMissing',
  'notAWorksheet',
  'outsideSheet',
  'twice',
  'contradiction',
  'notFinite',
  'tooLong',
  'emptyFormula',
  'colour',
  'mergedCell',
  'arrayFormula',
  'dataTable',
  'pivotTable',
  'tableHeader',
  'tableTotals',
  'threadedComment',
  'sheetName',
  'sheetOccupied',
] as const;

export type EditRefusal = (typeof editRefusals)[number];

/** The name of a sheet that a graft was to take the place of. */
export interface Replacement {
  readonly graftOver: string;
}

/** An edit that was not made, and why. */
export interface RefusedEdit {
  readonly edit: CellEdit | RowEdit | ColumnEdit | NewSheet | Replacement;
  readonly reason: EditRefusal;
}

/**
 * What a person should know of a patched workbook:
 *
 * - `signatureBroken`: the package is signed; its signature no longer holds
 * - `calculatedOnOpening`: formulas keep their stored results until a program opens and recalculates the file
 */
export type PatchFinding = 'signatureBroken' | 'calculatedOnOpening';

/** What is to be done to a workbook. */
export interface Edits {
  readonly cells?: readonly CellEdit[];
  readonly rows?: readonly RowEdit[];
  readonly columns?: readonly ColumnEdit[];
  readonly newSheets?: readonly NewSheet[];
  /** Takes lines out of the notes of all sheets before others are added; a note that is left without words goes with its box. */
  readonly staleLines?: StaleLines;
  /** A package that this product has written: its sheets, with their looks, names and custom XML, go behind all others. */
  readonly graft?: Uint8Array;
  /**
   * Of a graft of one sheet: the name of the sheet whose place it takes, in its order and visibility. A sheet with notes, pictures
   * or tables is `sheetOccupied`: these would be lost.
   */
  readonly graftOver?: string;
}

/** Parts that differ from the original's; all others are the original's bytes. */
export interface PartChanges {
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A patched workbook, or why there is none. */
export type PatchOutcome =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      readonly parts: PartChanges;
      readonly findings: readonly PatchFinding[];
      /** Edits left out; empty unless `partial` was asked for. */
      readonly refused: readonly RefusedEdit[];
    }
  | { readonly ok: false; readonly reason: RefusalReason; readonly detail?: RefusalDetail }
  | { readonly ok: false; readonly reason: 'editsRefused'; readonly refused: readonly RefusedEdit[] };
