import { readRelationships } from '../read/relationships';
import { inPart } from '../read/refusal';
import type { Book } from './book';
import type { PackageDraft } from './draft';
import type { StaleLines } from './edits';
import { NoteList } from './notes';
import { withoutNoteBoxes } from './vml';

/** Takes lines out of the notes of every worksheet; a note that is left without words goes with its box. */
export function withdrawNotes(draft: PackageDraft, book: Book, staleLines: StaleLines): void {
  for (const { kind, target } of book.relationships) {
    if (kind === 'worksheet' && draft.has(target))
      inPart(target, () => {
        withdrawIn(draft, target, staleLines);
      });
  }
}

function withdrawIn(draft: PackageDraft, sheet: string, staleLines: StaleLines): void {
  const related = readRelationships(draft.original, sheet);
  const part = related.find(({ kind }) => kind === 'comments')?.target;
  if (part === undefined || !draft.has(part)) return;
  const list = new NoteList(draft.requireXml(part));
  const { text, gone } = list.without(staleLines);
  draft.write(part, text, list.xml);
  if (gone.size === 0) return;
  for (const { kind, target } of related) {
    const drawing = kind === 'vmlDrawing' ? draft.plain(target) : undefined;
    if (drawing !== undefined) draft.write(target, withoutNoteBoxes(drawing, gone));
  }
}
