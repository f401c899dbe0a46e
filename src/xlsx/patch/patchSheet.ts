import type { Book } from './book';
import type { PackageDraft } from './draft';
import type { CellEdit, EditRefusal, RefusedEdit } from './edits';
import { changesContent, ownedRanges, refusedBySheet } from './guards';
import type { NoteList, PlacedNote } from './notes';
import { cellKey, indexSheet } from './sheetIndex';
import { readNotes, writeNotes, type SheetPart } from './sheetNotes';
import { sheetSplices, type SheetEdits } from './sheetSplices';
import { applySplices } from './splice';

/** What became of one sheet's edits. */
export interface SheetResult {
  readonly refused: readonly RefusedEdit[];
  readonly changesContent: boolean;
  /** Whether a formula came or went. */
  readonly changesFormulas: boolean;
}

/** Makes the edits of one sheet in the draft, save those that the sheet does not take. */
export function patchSheet(
  draft: PackageDraft,
  book: Book,
  sheet: SheetPart,
  edits: SheetEdits,
): SheetResult {
  const xml = draft.requireXml(sheet.part);
  const index = indexSheet(xml, new Set([...edits.cells, ...edits.rows].map(({ row }) => row)));
  const owned = ownedRanges(draft, sheet.relationships);
  const notes = edits.cells.some(({ note }) => note) ? readNotes(draft, book, sheet) : undefined;
  const refused: RefusedEdit[] = [];
  const cells: CellEdit[] = [];
  for (const edit of edits.cells) {
    const reason = refusedBySheet(edit, index, owned) ?? refusedByNotes(edit, notes);
    if (reason) refused.push({ edit, reason });
    else cells.push(edit);
  }
  const splices = sheetSplices(index, { ...edits, cells }, book.styleWith);
  const placed = cells.flatMap(({ row, column, note }): PlacedNote[] =>
    note ? [{ row, column, note }] : [],
  );
  if (notes && placed.length > 0) splices.push(...writeNotes(draft, book, sheet, index, notes, placed));
  if (splices.length > 0) draft.write(sheet.part, applySplices(xml.text, splices), xml);
  const contents = cells.filter(changesContent);
  return {
    refused,
    changesContent: contents.length > 0,
    changesFormulas: contents.some(
      (edit) => edit.formula !== undefined || index.cells.get(cellKey(edit))?.formula !== undefined,
    ),
  };
}

function refusedByNotes(edit: CellEdit, notes: NoteList | undefined): EditRefusal | undefined {
  return edit.note && notes?.isThreaded(edit.row, edit.column) ? 'threadedComment' : undefined;
}
