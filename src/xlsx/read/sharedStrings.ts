import { forEachStartTagAt, isTagAt, tagEndAt } from './byteScan';
import { beyond, type ReadLimits } from './limits';
import { readStringItem } from './stringItem';
import type { XmlBytes } from './xmlBytes';

/** The texts of the shared strings part, in order (ECMA-376 part 1, 18.4.9). */
export function readSharedStrings(part: XmlBytes, limits: ReadLimits): string[] {
  const { bytes: xml, start } = part;
  const strings: string[] = [];
  forEachStartTagAt(xml, start, (at) => {
    if (!isTagAt(xml, at, '<si')) return undefined;
    if (strings.length >= limits.cells) throw beyond(limits, 'cells');
    const end = tagEndAt(xml, at);
    if (xml[end - 1] === 0x2f) {
      strings.push('');
      return end;
    }
    const item = readStringItem(xml, end + 1, '</si', limits);
    strings.push(item.text);
    return item.end;
  });
  return strings;
}
