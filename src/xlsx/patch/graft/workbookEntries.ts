import type { SheetVisibility } from '../../../core/workbook/snapshot';
import { skipElement } from '../../read/xmlScan';
import type { Book } from '../book';
import type { PackageDraft } from '../draft';
import { forEachChild, prefixOf, rootChildren, type RawXml } from '../rawXml';
import { applySplices, insertInto, type Splice } from '../splice';
import { attributeOf, attributeValue, withAttribute } from '../xmlValues';
import { damaged } from '../../read/refusal';

export interface NewSheetEntry {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Of the workbook's relationship to the sheet's part. */
  readonly id: string;
}

/** Lists a sheet behind the others in the workbook part. @returns its position among all sheets, from 0. */
export function addSheetEntry(
  draft: PackageDraft,
  book: Book,
  { name, visibility, id }: NewSheetEntry,
): number {
  const xml = draft.requireXml(book.part);
  const list = rootChildren(xml).find((child) => child.name === 'sheets');
  if (!list || list.selfClosing) throw damaged('noSheets', { part: book.part });
  let highest = 0;
  let count = 0;
  const close = forEachChild(xml.text, list.tagEnd, ({ start, tagEnd }) => {
    count++;
    highest = Math.max(highest, Number(attributeOf(xml.text.slice(start, tagEnd), 'sheetId') ?? 0));
    return undefined;
  });
  const own = prefixOf(xml, [book.office]);
  const relation = own === undefined ? `xmlns:r="${book.office}" r:id="${id}"` : `${own}id="${id}"`;
  const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
  const entry = `<${xml.prefix}sheet name="${attributeValue(name)}" sheetId="${highest + 1}"${state} ${relation}/>`;
  draft.write(book.part, applySplices(xml.text, [{ start: close, end: close, text: entry }]));
  return count;
}

/** The names of a workbook part without prefixes, each as its element. */
export function definedNamesOf(xml: RawXml): string[] {
  const list = rootChildren(xml).find(({ name }) => name === 'definedNames');
  const elements: string[] = [];
  if (!list || list.selfClosing) return elements;
  forEachChild(xml.text, list.tagEnd, ({ start }) => {
    const end = skipElement(xml.text, start);
    elements.push(xml.text.slice(start, end));
    return end;
  });
  return elements;
}

/** Takes away what a sheet prints, for another sheet in its place to say. */
export function dropPrintNames(draft: PackageDraft, part: string, position: number): void {
  const xml = draft.requireXml(part);
  const list = rootChildren(xml).find(({ name }) => name === 'definedNames');
  if (!list || list.selfClosing) return;
  const splices: Splice[] = [];
  let kept = 0;
  forEachChild(xml.text, list.tagEnd, ({ start, tagEnd }) => {
    const end = skipElement(xml.text, start);
    const tag = xml.text.slice(start, tagEnd);
    const isPrint = /^_xlnm\.Print_(Area|Titles)$/.test(attributeOf(tag, 'name') ?? '');
    if (isPrint && Number(attributeOf(tag, 'localSheetId') ?? -1) === position) {
      splices.push({ start, end, text: '' });
    } else kept += 1;
    return end;
  });
  // An empty list is none that the schema knows.
  const gone = kept === 0 ? [{ start: list.start, end: list.end, text: '' }] : splices;
  draft.write(part, applySplices(xml.text, gone), xml);
}

/** Children of a workbook that stand before its names (CT_Workbook, ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = new Set(
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences'.split(
    ' ',
  ),
);

/** Adds names behind the workbook's own; those of a sheet count its sheets from `firstSheet`. */
export function addDefinedNames(
  draft: PackageDraft,
  part: string,
  elements: readonly string[],
  firstSheet: number,
): void {
  if (elements.length === 0) return;
  const xml = draft.requireXml(part);
  const { prefix } = xml;
  const added = elements
    .map((element) => {
      const tag = element.slice(0, element.indexOf('>') + 1);
      const scope = attributeOf(tag, 'localSheetId');
      const scoped =
        scope === undefined ? tag : withAttribute(tag, 'localSheetId', String(Number(scope) + firstSheet));
      return (scoped + element.slice(tag.length)).replace(
        /^<|<\/(?=definedName>$)/g,
        (open) => open + prefix,
      );
    })
    .join('');
  const children = rootChildren(xml);
  const list = children.find(({ name }) => name === 'definedNames');
  if (list) {
    const close = list.selfClosing ? list.tagEnd : forEachChild(xml.text, list.tagEnd, () => undefined);
    draft.write(part, applySplices(xml.text, [insertInto(list, close, `${prefix}definedNames`, added)]));
    return;
  }
  const at = children.filter(({ name }) => BEFORE_NAMES.has(name)).pop()?.end ?? xml.tagEnd;
  const text = `<${prefix}definedNames>${added}</${prefix}definedNames>`;
  draft.write(part, applySplices(xml.text, [{ start: at, end: at, text }]));
}
