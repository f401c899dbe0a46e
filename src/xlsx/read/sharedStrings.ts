import { beyond, type ReadLimits } from './limits';
import { readStringItem } from './stringItem';
import { forEachStartTag, isTag } from './xmlScan';
import { tagEnd, type XmlPart } from './xmlText';

/** The texts of the shared strings part, in order (ECMA-376 part 1, 18.4.9). */
export function readSharedStrings(part: XmlPart, limits: ReadLimits): string[] {
  const { text: xml, start } = part;
  const strings: string[] = [];
  forEachStartTag(xml, start, (at) => {
    if (!isTag(xml, at, '<si')) return undefined;
    if (strings.length >= limits.cells) throw beyond(limits, 'cells');
    const end = tagEnd(xml, at);
    if (xml.charCodeAt(end - 1) === 0x2f) {
      strings.push('');
      return end;
    }
    const item = readStringItem(xml, end + 1, '</si', limits);
    strings.push(item.text);
    return item.end;
  });
  return strings;
}
