import type { Relationship } from '../read/relationships';
import { damaged } from '../read/refusal';
import type { Book } from './book';
import type { PackageDraft } from './draft';
import { emptyComments, NoteList, type PlacedNote } from './notes';
import { addContentType, addDefaultType, addRelationship } from './packageEdits';
import { rawXmlOf } from './rawXml';
import type { SheetIndex } from './sheetIndex';
import type { Splice } from './splice';
import { prefixOf } from './rawXml';
import { emptyDrawing, withNoteBoxes } from './vml';

const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/** A sheet of the workbook being patched: its part, what it relates to, and its place among the sheets. */
export interface SheetPart {
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly position: number;
}

/** The notes a sheet has, or an empty list to begin with. */
export function readNotes(draft: PackageDraft, book: Book, { relationships }: SheetPart): NoteList {
  const part = relationships.find(({ kind }) => kind === 'comments')?.target;
  return new NoteList(part === undefined ? rawXmlOf(emptyComments(book.namespace)) : draft.requireXml(part));
}

/** Adds notes to a sheet. @returns the changes to the sheet's own text: where it had no drawing, it names one. */
export function writeNotes(
  draft: PackageDraft,
  book: Book,
  sheet: SheetPart,
  index: SheetIndex,
  list: NoteList,
  notes: readonly PlacedNote[],
): Splice[] {
  const { text, fresh } = list.with(notes);
  let part = sheet.relationships.find(({ kind }) => kind === 'comments')?.target;
  if (part === undefined) {
    part = draft.freeName('xl/comments', '.xml');
    addContentType(draft, part, COMMENTS);
    addRelationship(draft, sheet.part, `${book.office}/comments`, part);
  }
  draft.write(part, text, list.xml);
  return fresh.length > 0 ? drawBoxes(draft, book, sheet, index, fresh) : [];
}

function drawBoxes(
  draft: PackageDraft,
  book: Book,
  sheet: SheetPart,
  { xml, legacyDrawing, legacyDrawingAt }: SheetIndex,
  notes: readonly PlacedNote[],
): Splice[] {
  const related = sheet.relationships.find(({ id }) => id === legacyDrawing)?.target;
  const drawing = related === undefined ? emptyDrawing(sheet.position) : draft.plain(related);
  const drawn = drawing === undefined ? undefined : withNoteBoxes(drawing, notes);
  if (drawn === undefined) throw damaged('vmlDrawing', { part: related ?? '' });
  if (related !== undefined) {
    draft.write(related, drawn);
    return [];
  }
  const part = draft.freeName('xl/drawings/vmlDrawing', '.vml');
  draft.write(part, drawn);
  addDefaultType(draft, 'vml', VML);
  const id = addRelationship(draft, sheet.part, `${book.office}/vmlDrawing`, part);
  const own = prefixOf(xml, [book.office]);
  const attribute = own === undefined ? `xmlns:r="${book.office}" r:id="${id}"` : `${own}id="${id}"`;
  return [
    { start: legacyDrawingAt, end: legacyDrawingAt, text: `<${xml.prefix}legacyDrawing ${attribute}/>` },
  ];
}
