import { cellCount, intersection, isEntireColumns, isEntireRows } from './geometry';
import type { Rect } from './geometry';
import type { Sheet } from './sheet';

/** What a protected sheet still lets a person do; the names are Office.js's. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export interface Protection {
  readonly options: ProtectionOptions;
  readonly password?: string;
}

export const STRICTEST: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Whether content may be written to every cell of the rectangle: no protection, or no locked cell in it. */
export function isEditable(sheet: Sheet, rect: Rect): boolean {
  if (!sheet.protection) return true;
  for (const style of sheet.formats.stylesIn(rect)) if (style.locked) return false;
  return true;
}

/** Whether the look of the cells may be changed. */
export const isFormattable = ({ protection }: Sheet): boolean => protection?.options.allowFormatCells ?? true;

/** Whether widths, heights and hiding may be changed. */
export const areLinesFormattable = ({ protection }: Sheet, axis: 'rows' | 'columns'): boolean =>
  protection?.options[axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns'] ?? true;

/** Whether cells may be inserted or deleted: entire rows or columns only, and where the options allow it. */
export function isShiftable(sheet: Sheet, kind: 'insert' | 'delete', rect: Rect): boolean {
  const options = sheet.protection?.options;
  if (!options) return true;
  if (isEntireRows(rect)) {
    // Excel lets rows be deleted from a protected sheet only where every cell of them is unlocked.
    return kind === 'insert'
      ? options.allowInsertRows
      : options.allowDeleteRows && isEditable(sheet, used(sheet, rect));
  }
  if (!isEntireColumns(rect)) return false;
  return kind === 'insert'
    ? options.allowInsertColumns
    : options.allowDeleteColumns && isEditable(sheet, used(sheet, rect));
}

const used = (sheet: Sheet, rect: Rect): Rect => {
  const area = sheet.usedRect();
  const common = area && intersection(area, rect);
  return common && cellCount(common) > 0 ? common : rect;
};
