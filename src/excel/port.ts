import type { SheetDescription } from '../core/appendix/description';
import type { CellRange, CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';

/**
 * What the pane and the ribbon may ask of Excel, and all they know of it. `officePort.ts` implements it
 * with Office.js; nothing outside src/excel touches `Excel` or `Office`.
 *
 * Every method rejects only with `ExcelFailure`.
 */
export interface ExcelPort {
  /**
   * Renders a description into a sheet of its own and shows it. Never overwrites: where the name is taken
   * the sheet gets another ("Phụ lục 2026 (2)"). At most 4 round trips.
   */
  insertSheet(description: SheetDescription): Promise<InsertedSheet>;

  /**
   * The workbook as plain cells; of the reports of a merge only the first rows, because they hold nothing to check. 2 round trips; more
   * beyond 24 sheets, where there are such reports, or where the answer is too large for one.
   */
  readWorkbook(): Promise<ReadOutcome>;

  /** One sheet read again after an edit, in 1 round trip; undefined where it is gone. */
  rereadSheet(sheetId: string, previous: ReadOutcome): Promise<ReadOutcome | undefined>;

  /**
   * Gives a sheet of ours another content, made from what it holds at the moment, and touches no other sheet. Where there is
   * none, or it is gone, it is inserted and not shown. Where it is protected nothing is written. 2 round trips, 3 for a
   * new sheet.
   * @param sheetId the sheet as last read; undefined where there was none
   * @returns the sheet's id
   */
  rewriteSheet(sheetId: string | undefined, change: SheetChange): Promise<string>;

  /**
   * Writes a sheet of ours that may have thousands of rows, part by part, so that the page can draw in between; nobody else's sheet
   * is touched. A former sheet is emptied and keeps its name and place, and is left half-written where Excel fails; a new one is
   * inserted behind the others without being shown, and taken away where Excel fails. 4 round trips, and one for every 4,000 cells.
   * @param sheetId the former sheet; undefined where there was none
   */
  writeReport(sheetId: string | undefined, source: ReportSource): Promise<WrittenReport>;

  /** The cells of some rectangles of a sheet (A1-style, "A1:C9") that hold something. 1 round trip. */
  readAreas(sheetId: string, addresses: readonly string[]): Promise<readonly CellSnapshot[]>;

  /**
   * The selected cells with all that tells what they are: the sheet from its first row down to the selection, or its head
   * and the selection where that is too much, with merged areas and formats. 2 round trips. Where a chart or a shape is
   * selected the reason is `noCells`.
   */
  readSelection(): Promise<SelectionRead>;

  /** Brings a cell into view and selects it. */
  selectCell(sheetId: string, address: string): Promise<void>;

  /**
   * Writes numbers and texts into cells of a sheet, all of them or none, after taking a pre-image that one `restore`
   * brings back. A text stays a text. Where a cell does not hold what is expected, nothing is written and the reason is
   * `changed`; where what is expected is a formula it is not written over either, and the reason is `formula`.
   * 2 round trips, however many cells.
   */
  writeCells(sheetId: string, writes: readonly CellWrite[]): Promise<void>;

  /**
   * Fills cells to point them out; earlier marks are taken away first, also those of another run of the add-in.
   * The cells' own fill is not touched. Where one of the sheets is protected or gone, nothing is written.
   */
  markCells(marks: readonly CellMark[]): Promise<void>;

  /** Takes the last write back: value, formula, format. Marks go by marking nothing. */
  restore(): Promise<RestoreOutcome>;

  /** What `restore` would bring back, for the button's label; undefined where nothing can be restored. */
  restorable(): Restorable | undefined;

  /**
   * Changes a text that the worksheet functions read, and has the formulas worked out anew where it changed (1 round
   * trip). Nothing happens in an Excel without a store for it, which has no functions either.
   */
  leaveForFunctions(key: string, change: (before: string | null) => string): Promise<void>;

  /** Calls back on every change of any sheet until the returned function is called. */
  onChange(listener: (change: WorkbookChange) => void): Promise<Unsubscribe>;

  /** Calls back with the selection as it is now, and whenever it moves. */
  onSelection(listener: (selection: Selection) => void): Promise<Unsubscribe>;
}

export type Unsubscribe = () => Promise<void>;

/** What a sheet is to hold, by what it holds now; undefined where there is none. */
export type SheetChange = (now: SheetSnapshot | undefined) => SheetDescription;

/** A row of a report from its first column on; undefined is a blank. */
export type ReportRow = readonly (string | number | undefined)[];

/** A sheet whose rows come in parts. */
export interface ReportSource {
  /** The sheet; the rows of its body are not looked at. */
  readonly description: SheetDescription;
  /** Rows of its body, the first counted from 0. */
  readonly rows: (from: number, count: number) => Promise<readonly ReportRow[]>;
  /** Told how many rows have been written so far. */
  readonly onRows?: (written: number) => void;
  /** Id of the sheet that a new one is put before. */
  readonly before?: string;
  /** Id of a sheet of ours that a new one takes the place of, once it is written to the end. */
  readonly replaces?: string;
}

export interface WrittenReport {
  readonly sheetId: string;
  /** As it is called in the workbook. */
  readonly name: string;
}

export interface InsertedSheet {
  readonly sheetId: string;
  readonly name: string;
  /** True where the description's own name was taken. */
  readonly wasRenamed: boolean;
  /** Why Excel refused to set up printing (no printer, for one), in Office.js's words; absent where it did not. */
  readonly printFailure?: string;
}

/** The cells of a workbook and the ids of its sheets, which survive renaming. */
export interface ReadOutcome {
  readonly workbook: WorkbookSnapshot;
  /** Id by sheet name. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** Names of the sheets of which only the first 2,000 rows and 64 columns were read, reports of a merge apart; absent where there are none. */
  readonly cutSheets?: ReadonlySet<string>;
}

/** What was selected, and what of its sheet was read around it. */
export interface SelectionRead {
  readonly sheetId: string;
  readonly sheet: SheetSnapshot;
  /** The selected areas, cut to the cells that hold something; none where all of it is empty. */
  readonly areas: readonly CellRange[];
  /** True where the selection is larger than what is read at once; the rows beyond are missing. */
  readonly isCut: boolean;
}

export interface CellMark {
  readonly sheetId: string;
  readonly address: string;
  readonly tone: 'error' | 'warning' | 'note';
}

/** What a cell holds, as it is read. */
export interface HeldContent {
  /** "" for a blank; of an error its name, "#N/A". */
  readonly value: string | number | boolean;
  readonly isFormula: boolean;
}

/** One cell to write. */
export interface CellWrite {
  /** A1-style, without the sheet. */
  readonly address: string;
  readonly value: number | string;
  /** Gives the cell another font where its own shows an old encoding and no Unicode. */
  readonly unicodeFont?: true;
  /** What the cell held when it was read; absent where it does not matter. */
  readonly expected?: HeldContent;
}

/** A write that can be taken back, with the addresses that its cells had when they were written. */
export interface Restorable {
  readonly sheetId: string;
  readonly addresses: readonly string[];
}

/**
 * What came of taking back. `changed`: the cells were changed since, and the newer entries are left alone;
 * `partly`: some of them were; `nothing`: there is nothing to take back, or its sheet is gone.
 */
export type RestoreOutcome = 'restored' | 'partly' | 'changed' | 'nothing';

export interface WorkbookChange {
  readonly kind:
    | 'edited'
    | 'structure'
    /** Formulas have new results; who caused it is not told. */
    | 'calculated'
    | 'sheetAdded'
    | 'sheetDeleted'
    | 'sheetRenamed'
    | 'sheetActivated';
  readonly sheetId: string;
  /** A1-style address of what changed, for `edited` and `structure`. */
  readonly address?: string;
  /** A change by somebody else who works in the same file: shown as stale, never answered by writing. */
  readonly isRemote: boolean;
}

export interface Selection {
  readonly sheetId: string;
  /** A1-style address without the sheet: "H11" or "H11:H20". */
  readonly address: string;
}

/** Why Excel did not do what was asked; the prose is in `src/locale`. */
export type ExcelFailureReason =
  /** The cell or workbook is being edited; nothing was written. */
  | 'cellEditMode'
  /** The sheet is protected; nothing was written. */
  | 'protected'
  /** The workbook's structure is protected: no sheet can be added. */
  | 'workbookProtected'
  /** The cell no longer holds what was read; nothing was written. */
  | 'changed'
  /** The cell holds a formula, which a number is not written over; nothing was written. */
  | 'formula'
  | 'sheetGone'
  /** A chart or a shape is selected, and no cells. */
  | 'noCells'
  /** Excel is older than ExcelApi 1.14. */
  | 'tooOld'
  /** The store that the worksheet functions read could not be written. */
  | 'notShared'
  /** A batch failed half-way; what was begun has been taken back as far as `details` says. */
  | 'interrupted'
  | 'unknown';

/** A request that Excel did not carry out. */
export class ExcelFailure extends Error {
  override readonly name = 'ExcelFailure';

  constructor(
    readonly reason: ExcelFailureReason,
    /** Office.js error code or other detail for a report, never shown as the message. */
    readonly detail: string,
  ) {
    super(`${reason}: ${detail}`);
  }
}
