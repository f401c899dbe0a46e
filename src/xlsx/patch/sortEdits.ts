import type { Book } from './book';
import type { CellEdit, ColumnEdit, EditRefusal, Edits, RefusedEdit, RowEdit } from './edits';
import { invalidColumn, invalidEdit, invalidRow } from './guards';
import type { SheetEdits } from './sheetSplices';

/** Edits by the position of their sheet among all sheets, and those that fit none. */
export interface SortedEdits {
  readonly bySheet: ReadonlyMap<number, SheetEdits>;
  readonly refused: readonly RefusedEdit[];
}

/** Sorts out the edits that are wrong in themselves and puts the others to their sheets. */
export function sortEdits({ sheets, relationships }: Book, edits: Edits): SortedEdits {
  const bySheet = new Map<number, { cells: CellEdit[]; rows: RowEdit[]; columns: ColumnEdit[] }>();
  const refused: RefusedEdit[] = [];
  const seen = new Set<string>();
  const positions = new Map(sheets.map(({ name }, position) => [name, position]));
  const kinds = new Map(relationships.map(({ id, kind }) => [id, kind]));
  /** The sheet's edits, where an edit for this place is welcome there. */
  const place = (edit: CellEdit | RowEdit | ColumnEdit, key: string, invalid: EditRefusal | undefined) => {
    const position = positions.get(edit.sheet);
    const reason = reasonAgainst(position, key) ?? invalid;
    if (reason !== undefined || position === undefined) {
      refused.push({ edit, reason: reason ?? 'sheetMissing' });
      return undefined;
    }
    seen.add(key);
    let entry = bySheet.get(position);
    if (!entry) bySheet.set(position, (entry = { cells: [], rows: [], columns: [] }));
    return entry;
  };
  const reasonAgainst = (position: number | undefined, key: string): EditRefusal | undefined => {
    if (position === undefined) return 'sheetMissing';
    if (kinds.get(sheets[position]?.relationshipId ?? '') !== 'worksheet') return 'notAWorksheet';
    return seen.has(key) ? 'twice' : undefined;
  };
  for (const edit of edits.cells ?? []) {
    place(edit, `cell ${edit.row},${edit.column},${edit.sheet}`, invalidEdit(edit))?.cells.push(edit);
  }
  for (const edit of edits.rows ?? []) {
    place(edit, `row ${edit.row},${edit.sheet}`, invalidRow(edit))?.rows.push(edit);
  }
  for (const edit of edits.columns ?? []) {
    place(edit, `column ${edit.column},${edit.sheet}`, invalidColumn(edit))?.columns.push(edit);
  }
  return { bySheet, refused };
}
