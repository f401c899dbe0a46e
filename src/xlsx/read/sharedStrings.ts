import { forEachStartTagAt, isTagAt, tagEndAt } from './byteScan';
import { beyond, type ReadLimits } from './limits';
import { TextReader } from './textReader';
import type { XmlBytes } from './xmlBytes';

/** The texts of the shared strings part, in order (ECMA-376 part 1, 18.4.9). */
export function readSharedStrings(part: XmlBytes, limits: ReadLimits): string[] {
  const { bytes: xml, start } = part;
  const texts = new TextReader(xml, limits);
  const strings: string[] = [];
  forEachStartTagAt(xml, start, (at) => {
    if (!isTagAt(xml, at, '<si')) return undefined;
    if (strings.length >= limits.cells) throw beyond(limits, 'cells');
    const end = tagEndAt(xml, at);
    if (xml[end - 1] === 0x2f) {
      strings.push('');
      return end;
    }
    strings.push(texts.readItem(end + 1, '</si'));
    return texts.end;
  });
  return strings;
}
