import { partKey } from '../read/package';
import { readAttribute } from '../read/xmlScan';
import type { PackageDraft } from './draft';
import { forEachChild, rootChildren, type RawXml } from './rawXml';
import { applySplices, insertInto } from './splice';
import { attributeOf, attributeValue } from './xmlValues';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The XML declaration of a new part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part's text with a child added behind the root's others. `child` gets the root's prefix. */
export function withChild(xml: RawXml, child: (prefix: string) => string): string {
  const { text, tagEnd, selfClosing, prefix, root } = xml;
  const close = selfClosing ? tagEnd : forEachChild(text, tagEnd, () => undefined);
  return applySplices(text, [insertInto(xml, close, prefix + root, child(prefix))]);
}

/** Says what a new part is (ECMA-376 part 2, 6.2.3). */
export function addContentType(draft: PackageDraft, part: string, type: string): void {
  const xml = draft.requireXml(CONTENT_TYPES);
  const value = `PartName="/${attributeValue(part)}" ContentType="${type}"`;
  draft.write(
    CONTENT_TYPES,
    withChild(xml, (prefix) => `<${prefix}Override ${value}/>`),
  );
}

/** Says what parts with an extension are, where the package does not. */
export function addDefaultType(draft: PackageDraft, extension: string, type: string): void {
  const xml = draft.requireXml(CONTENT_TYPES);
  const isKnown = rootChildren(xml).some(({ name, start, tagEnd }) => {
    const stated = attributeOf(xml.text.slice(start, tagEnd), 'Extension');
    return name === 'Default' && stated?.toLowerCase() === extension;
  });
  if (isKnown) return;
  draft.write(
    CONTENT_TYPES,
    withChild(xml, (prefix) => `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`),
  );
}

/** Where the relationships of a part are written. */
export function relationshipsPart(source: string): string {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  return `${folder}_rels/${source.slice(folder.length)}.rels`;
}

/** Relates a part to another. @returns the new relationship's id. */
export function addRelationship(draft: PackageDraft, source: string, type: string, target: string): string {
  const part = relationshipsPart(source);
  const xml = draft.xml(part);
  let number = 1;
  while (xml?.text.includes(`"rId${number}"`) || xml?.text.includes(`'rId${number}'`)) number++;
  const id = `rId${number}`;
  const value = `Id="${id}" Type="${type}" Target="/${attributeValue(target)}"`;
  draft.write(
    part,
    xml
      ? withChild(xml, (prefix) => `<${prefix}Relationship ${value}/>`)
      : `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"><Relationship ${value}/></Relationships>`,
  );
  return id;
}

/** Takes a part out of the package: its bytes, its content type and the relationship of `source` to it. */
export function removePart(draft: PackageDraft, source: string, id: string, part: string): void {
  draft.remove(part);
  dropChildren(draft, relationshipsPart(source), (text, start) => readAttribute(text, start, 'Id') === id);
  dropChildren(draft, CONTENT_TYPES, (text, start) => {
    const name = readAttribute(text, start, 'PartName');
    return name !== undefined && partKey(name) === partKey(part);
  });
}

function dropChildren(
  draft: PackageDraft,
  part: string,
  isDropped: (text: string, start: number) => boolean,
): void {
  const xml = draft.requireXml(part);
  const dropped = rootChildren(xml).filter(({ start }) => isDropped(xml.text, start));
  if (dropped.length === 0) return;
  const cuts = dropped.map(({ start, end }) => ({ start, end, text: '' }));
  draft.write(part, applySplices(xml.text, cuts));
}
