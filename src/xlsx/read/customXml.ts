import type { Package } from './package';
import { PartMemo } from './partMemo';
import { inPart } from './refusal';
import { decodeXml } from './xmlText';

const itemPattern = /^customxml\/item([^/]*)\.xml$/;
/** Files of one plan carry the same definition. */
const texts = new PartMemo<string>();

/**
 * The text of each custom XML part (ECMA-376 part 1, 15.2.5) in the order of their numbers. Their properties
 * (`itemProps1.xml`) and whether the text is well-formed are left aside.
 */
export function readCustomXml(pack: Package): string[] {
  const parts: { name: string; suffix: string }[] = [];
  for (const name of pack.names()) {
    const suffix = itemPattern.exec(name)?.[1];
    if (suffix !== undefined && !suffix.startsWith('props')) parts.push({ name, suffix });
  }
  parts.sort((a, b) => a.suffix.length - b.suffix.length || (a.suffix < b.suffix ? -1 : 1));
  return parts.map(({ name }) => inPart(name, () => pack.readShared(name, texts, decodeXml) ?? ''));
}
