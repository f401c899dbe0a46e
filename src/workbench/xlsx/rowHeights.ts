import { fflateInflate } from '../../xlsx/read/inflate';
import { defaultReadLimits } from '../../xlsx/read/limits';
import { Package } from '../../xlsx/read/package';
import { readRelationships } from '../../xlsx/read/relationships';
import { readWorkbookPart } from '../../xlsx/read/workbookPart';
import { readXml } from '../../xlsx/read/xmlText';

const ROW = /<row\s([^>]*?)\/?>/g;
const attribute = (text: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1];

/**
 * The heights of all rows that state one, by sheet name and row (from 0), in points. The reading library
 * passes over heights that Excel worked out by itself, without which wrapped text is cut off in the grid.
 */
export function readRowHeights(bytes: Uint8Array): Map<string, Map<number, number>> {
  const pack = Package.open(bytes, fflateInflate, defaultReadLimits);
  const main = pack && readRelationships(pack, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const mainBytes = main === undefined ? undefined : pack?.read(main);
  if (!pack || main === undefined || !mainBytes) return new Map();
  const targets = new Map(readRelationships(pack, main).map(({ id, target }) => [id, target]));
  const heights = new Map<string, Map<number, number>>();
  for (const { name, relationshipId } of readWorkbookPart(readXml(mainBytes), defaultReadLimits).sheets) {
    const part = targets.get(relationshipId);
    const sheet = part === undefined ? undefined : pack.read(part);
    if (sheet) heights.set(name, heightsOf(new TextDecoder().decode(sheet)));
  }
  return heights;
}

function heightsOf(xml: string): Map<number, number> {
  const heights = new Map<number, number>();
  let row = 0;
  for (const [, attributes = ''] of xml.matchAll(ROW)) {
    row = Number(attribute(attributes, 'r') ?? row + 1);
    const height = Number(attribute(attributes, 'ht'));
    if (height > 0) heights.set(row - 1, height);
  }
  return heights;
}
