import type { SheetVisibility } from '../../../core/workbook/snapshot';
import { fflateInflate } from '../../read/inflate';
import { defaultReadLimits } from '../../read/limits';
import { readRelationships } from '../../read/relationships';
import { damaged } from '../../read/refusal';
import { Book, folderOf } from '../book';
import { PackageDraft } from '../draft';
import { addContentType, addDefaultType, addRelationship } from '../packageEdits';
import { StyleBook } from '../styleBook';
import { addDefinedNames, addSheetEntry, definedNamesOf } from './workbookEntries';
import { graftedSheet, isPlainSheet, sharedTexts } from './sheetText';

const CUSTOM_PROPERTIES = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** A sheet of a package that this product has written, as it reads in another workbook. */
export interface DonorSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly text: string;
  readonly hasFormulas: boolean;
}

/** What a graft brings along. */
export interface Donor {
  readonly draft: PackageDraft;
  readonly book: Book;
  readonly sheets: readonly DonorSheet[];
}

/** Opens what is to be grafted, its looks adopted by the workbook. @throws Refusal where the package is not as we write them. */
export function openDonor(book: Book, bytes: Uint8Array): Donor {
  const draft = PackageDraft.open(bytes, fflateInflate, defaultReadLimits);
  const from = new Book(draft, defaultReadLimits);
  const partOf = (kind: string) => from.relationships.find((each) => each.kind === kind)?.target;
  const looks = book.adoptLooks(new StyleBook(draft.requireXml(partOf('styles') ?? '')));
  const strings = sharedTexts(draft.xml(partOf('sharedStrings') ?? ''));
  const sheets = from.sheets.map(({ name, visibility, relationshipId }): DonorSheet => {
    const target = from.relationships.find(({ id }) => id === relationshipId)?.target ?? '';
    const xml = draft.requireXml(target);
    if (!isPlainSheet(xml) || readRelationships(draft.original, target).length > 0) {
      throw damaged('graft', { part: target });
    }
    const text = book.inItsEdition(graftedSheet(xml.text, looks, strings));
    return { name, visibility, text, hasFormulas: /<f[ >]/.test(xml.text) };
  });
  return { draft, book: from, sheets };
}

/**
 * Puts all sheets of a package that this product has written behind the others, with their looks, the names and the
 * custom XML parts of that package. @throws Refusal where the package is not as we write them.
 */
export function graftSheets(draft: PackageDraft, book: Book, donorBytes: Uint8Array): void {
  const donor = openDonor(book, donorBytes);
  const { relationships, part: main } = donor.book;
  const positions: number[] = [];
  for (const { name, visibility, text } of donor.sheets) {
    const { part, id } = book.addPart(`${folderOf(book.part)}worksheets/sheet`, 'worksheet', 'worksheet');
    draft.write(part, text);
    positions.push(addSheetEntry(draft, book, { name, visibility, id }));
  }
  addDefinedNames(draft, book.part, definedNamesOf(donor.draft.requireXml(main)), positions[0] ?? 0);
  for (const { kind, target } of relationships) {
    if (kind === 'customXml') addCustomXml(draft, book, donor.draft, target);
  }
  if (donor.sheets.some(({ hasFormulas }) => hasFormulas)) book.dropCalculationChain();
  book.calculateOnOpening();
}

/** A custom XML part with its properties (ECMA-376 part 1, 15.2.5 and 15.2.6). */
function addCustomXml(draft: PackageDraft, book: Book, donor: PackageDraft, source: string): void {
  const item = draft.freeName('customXml/item', '.xml');
  draft.write(item, donor.requireXml(source).text);
  addDefaultType(draft, 'xml', 'application/xml');
  addRelationship(draft, book.part, `${book.office}/customXml`, item);
  const properties = readRelationships(donor.original, source).find(({ kind }) => kind === 'customXmlProps');
  if (!properties) return;
  const part = draft.freeName('customXml/itemProps', '.xml');
  draft.write(part, donor.requireXml(properties.target).text);
  addContentType(draft, part, CUSTOM_PROPERTIES);
  addRelationship(draft, item, `${book.office}/customXmlProps`, part);
}
