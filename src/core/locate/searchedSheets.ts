import { isRecordSheet } from '../record/find';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { SheetIndex } from './sheetIndex';

/** The sheets of a workbook that a check looks into, told apart in one look through their cells. */
export interface SearchedSheets {
  /** Those in which an appendix may stand. */
  readonly candidates: readonly SheetIndex[];
  /** The records of checks: they name indicators too and are no appendices. The first counts, any other is a copy. */
  readonly records: readonly SheetSnapshot[];
}

/** Looks through the sheets of a workbook. Very hidden ones are ours or a program's, not a clerk's. */
export function searchedSheets({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): SearchedSheets {
  const indexes = sheets
    .filter(({ visibility }) => visibility !== 'veryHidden')
    .map((sheet) => new SheetIndex(sheet));
  const candidates = indexes.filter((index) => index.identity !== undefined || !isRecordSheet(index));
  const isCandidate = new Set(candidates);
  const records = indexes.filter((index) => !isCandidate.has(index)).map(({ sheet }) => sheet);
  return { candidates, records };
}
