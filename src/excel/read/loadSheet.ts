import { isReport, roleOfName } from '../../core/mergeWorkbook/roles';
import type { CellSnapshot, DefinedName, SheetSnapshot, SheetVisibility } from '../../core/workbook/snapshot';
import { CONTENT, cellsOf } from './cells';

/**
 * The part of a sheet that is read. An appendix is far smaller; a sheet of a million rows beside it would
 * take minutes to read, and Excel on the web refuses answers above 5 MB.
 */
const READ_ROWS = 2000;
const READ_COLUMNS = 64;
const WINDOW = `A1:BL${READ_ROWS}`;
/** What is read of the reports of a merge: enough to tell one from another. */
const HEAD = 'A1:BL3';

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** A sheet that has been asked for; `take` is called after the sync. */
export interface LoadedSheet {
  readonly take: () => SheetRead;
}

/** A sheet as it was read. */
export interface SheetRead {
  readonly id: string;
  readonly position: number;
  readonly sheet: SheetSnapshot;
  readonly names: readonly DefinedName[];
  /** True where the sheet is larger than what is read of one. */
  readonly isCut: boolean;
}

/** Names as a file stores them: without "=". */
export function definedNames(items: readonly Excel.NamedItem[], sheet?: string): DefinedName[] {
  return items.map(({ name, formula }) => ({
    name,
    ...(sheet !== undefined && { sheet }),
    refersTo: String(formula).replace(/^=/, ''),
  }));
}

/** Asks how many cells would be read of a sheet; the answer is there after the sync. */
export function loadSize(sheet: Excel.Worksheet): () => number {
  const read = sheet.getRange(WINDOW).getUsedRangeOrNullObject(true).load('rowCount,columnCount');
  return () => (read.isNullObject ? 0 : read.rowCount * read.columnCount);
}

/** Asks whether a sheet is a report of a merge; the answer is there after the sync. */
export function loadIsReport(sheet: Excel.Worksheet): () => boolean {
  const names = sheet.names.load('items/name');
  return () => names.items.some(({ name }) => isReport(roleOfName(name)));
}

/** Asks for all that is read of a sheet, or for its head alone. Nothing is sent yet. */
export function loadSheet(sheet: Excel.Worksheet, isHeadOnly = false): LoadedSheet {
  sheet.load('id,name,visibility,position');
  const names = sheet.names.load('items/name,items/formula');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount,columnIndex,columnCount');
  const window = sheet.getRange(isHeadOnly ? HEAD : WINDOW);
  const read = window.getUsedRangeOrNullObject(true).load(CONTENT);
  return {
    take: () => {
      const cells: readonly CellSnapshot[] = read.isNullObject ? [] : cellsOf(read);
      const isCut =
        !isHeadOnly &&
        !used.isNullObject &&
        (used.rowIndex + used.rowCount > READ_ROWS || used.columnIndex + used.columnCount > READ_COLUMNS);
      return {
        id: sheet.id,
        position: sheet.position,
        isCut,
        names: definedNames(names.items, sheet.name),
        sheet: {
          name: sheet.name,
          visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
          cells,
          // No rule asks for these, and telling which rows are hidden would cost another round trip.
          merges: [],
          hiddenRows: new Set(),
          hiddenColumns: new Set(),
        },
      };
    },
  };
}
