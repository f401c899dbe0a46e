import { identityFromText } from '../appendix/identity';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { MARKS, isEntryText } from './marks';

/**
 * True for a sheet whose hidden column says that it is the record, whatever it is called: by its first cell, or where
 * that row was deleted by any other. A row of it that strayed into an appendix does not make that a record.
 */
export function isRecordSheet({ cells }: Pick<SheetSnapshot, 'cells'>): boolean {
  let isRecord = false;
  for (const { value } of cells) {
    if (typeof value !== 'string' || !value.startsWith('phuluc:')) continue;
    if (identityFromText(value)) return false;
    isRecord ||= value.trim() === MARKS.record || isEntryText(value);
  }
  return isRecord;
}

/** The record sheets of a workbook: the first counts, any other is a copy. */
export function findRecordSheets({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): readonly SheetSnapshot[] {
  return sheets.filter((sheet) => sheet.visibility !== 'veryHidden' && isRecordSheet(sheet));
}
