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

/**
 * Puts all sheets of a package that this product has written behind the others, with their looks, the names and the
 * custom XML parts of that package. @throws Refusal where the package is not as we write them.
 */
export function graftSheets(draft: PackageDraft, book: Book, donorBytes: Uint8Array): void {
  const donor = PackageDraft.open(donorBytes, fflateInflate, defaultReadLimits);
  const from = new Book(donor, defaultReadLimits);
  const partOf = (kind: string) => from.relationships.find((each) => each.kind === kind)?.target;
  const styles = partOf('styles');
  const looks = book.adoptLooks(new StyleBook(donor.requireXml(styles ?? '')));
  const strings = sharedTexts(donor.xml(partOf('sharedStrings') ?? ''));
  let hasFormulas = false;
  const positions: number[] = [];
  for (const { name, visibility, relationshipId } of from.sheets) {
    const target = from.relationships.find(({ id }) => id === relationshipId)?.target ?? '';
    const xml = donor.requireXml(target);
    if (!isPlainSheet(xml) || readRelationships(donor.original, target).length > 0) {
      throw damaged('graft', { part: target });
    }
    hasFormulas ||= /<f[ >]/.test(xml.text);
    const { part, id } = book.addPart(`${folderOf(book.part)}worksheets/sheet`, 'worksheet', 'worksheet');
    draft.write(part, book.inItsEdition(graftedSheet(xml.text, looks, strings)));
    positions.push(addSheetEntry(draft, book, { name, visibility, id }));
  }
  addDefinedNames(draft, book.part, definedNamesOf(donor.requireXml(from.part)), positions[0] ?? 0);
  for (const { kind, target } of from.relationships) {
    if (kind === 'customXml') addCustomXml(draft, book, donor, target);
  }
  if (hasFormulas) book.dropCalculationChain();
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
