import { readRelationships } from '../../read/relationships';
import type { Book } from '../book';
import type { PackageDraft } from '../draft';
import type { EditRefusal } from '../edits';
import { openDonor } from './graftSheets';
import { addDefinedNames, definedNamesOf, dropPrintNames } from './workbookEntries';

/** Where a sheet stands that another is to take the place of. */
export interface ReplacedSheet {
  readonly part: string;
  /** Among all sheets, from 0. */
  readonly position: number;
}

/** Finds a sheet whose cells can be written anew without loss; else why not. */
export function replaceableSheet(draft: PackageDraft, book: Book, name: string): ReplacedSheet | EditRefusal {
  const position = book.sheets.findIndex((sheet) => sheet.name === name);
  const id = book.sheets[position]?.relationshipId;
  const related = book.relationships.find((each) => each.id === id);
  if (!related || !draft.has(related.target)) return 'sheetMissing';
  if (related.kind !== 'worksheet') return 'notAWorksheet';
  const part = related.target;
  const isPlain = readRelationships(draft.original, part).every(({ kind }) => kind === 'printerSettings');
  return isPlain ? { part, position } : 'sheetOccupied';
}

/** Writes the one sheet of a package that this product has written over another, which keeps its name, place and visibility. */
export function graftOver(
  draft: PackageDraft,
  book: Book,
  donorBytes: Uint8Array,
  { part, position }: ReplacedSheet,
): void {
  const donor = openDonor(book, donorBytes);
  const [sheet] = donor.sheets;
  if (!sheet) return;
  draft.write(part, sheet.text);
  dropPrintNames(draft, book.part, position);
  addDefinedNames(draft, book.part, definedNamesOf(donor.draft.requireXml(donor.book.part)), position);
  book.dropCalculationChain();
  book.calculateOnOpening();
}
