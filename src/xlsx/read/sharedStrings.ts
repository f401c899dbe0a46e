import { forEachStartTagAt, isTagAt, tagEndAt } from './byteScan';
import { beyond, type ReadLimits } from './limits';
import { TextReader } from './textReader';
import type { XmlBytes } from './xmlBytes';

/** The texts of a workbook that its cells name by index. */
export interface SharedStrings {
  readonly texts: readonly string[];
  /** By index, those that look otherwise than they are (`CellSnapshot.asSeen`). */
  readonly asSeen: ReadonlyMap<number, string>;
}

export const NO_STRINGS: SharedStrings = { texts: [], asSeen: new Map() };

/** The texts of the shared strings part, in order (ECMA-376 part 1, 18.4.9). */
export function readSharedStrings(part: XmlBytes, limits: ReadLimits): SharedStrings {
  const { bytes: xml, start } = part;
  const reader = new TextReader(xml, limits);
  const texts: string[] = [];
  const asSeen = new Map<number, string>();
  forEachStartTagAt(xml, start, (at) => {
    if (!isTagAt(xml, at, '<si')) return undefined;
    if (texts.length >= limits.cells) throw beyond(limits, 'cells');
    const end = tagEndAt(xml, at);
    if (xml[end - 1] === 0x2f) {
      texts.push('');
      return end;
    }
    texts.push(reader.readItem(end + 1, '</si'));
    if (reader.asSeen !== undefined) asSeen.set(texts.length - 1, reader.asSeen);
    return reader.end;
  });
  return { texts, asSeen };
}
