import { decodeUtf8, endsName, hasBytes, isMarkup, isTagAt, skipMarkupAt, tagEndAt } from './byteScan';
import { beyond, type ReadLimits } from './limits';
import { damaged } from './refusal';
import { PLAIN_RUN, textAsSeen } from './runLook';
import type { RunLook } from './runLook';
import { decodeXstring } from './xmlEntities';
import { readAttribute } from './xmlScan';

const LESS = 0x3c;
const SLASH = 0x2f;
const T = 0x74;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;

/** Where a byte stands next: looked for again only when reading has passed it. */
class NextByte {
  private from = 0;
  private found = -1;

  constructor(
    private readonly xml: Uint8Array,
    private readonly byte: number,
  ) {}

  isBetween(start: number, end: number): boolean {
    if (start > this.found || start < this.from) {
      const at = this.xml.indexOf(this.byte, start);
      this.from = start;
      this.found = at < 0 ? Infinity : at;
    }
    return this.found < end;
  }
}

/** Reads the texts of one part. */
export class TextReader {
  /** Where reading goes on behind what was read last. */
  end = 0;
  /** How the item that was read last looks, where that is not its text (`CellSnapshot.asSeen`). */
  asSeen: string | undefined;
  /** What tells a text that has to be decoded (`decodeXstring`); few have one of them. */
  private readonly ampersand: NextByte;
  private readonly underscore: NextByte;

  constructor(
    private readonly xml: Uint8Array,
    private readonly limits: ReadLimits,
  ) {
    this.ampersand = new NextByte(xml, AMPERSAND);
    this.underscore = new NextByte(xml, UNDERSCORE);
  }

  /** The text from `start` to the next tag, which is where `end` is then. */
  read(start: number): string {
    const { xml } = this;
    let text = this.readPiece(start);
    while (isMarkup(xml[this.end + 1])) {
      const behind = skipMarkupAt(xml, this.end);
      if (hasBytes(xml, this.end, '<![CDATA[')) text += decodeUtf8(xml, this.end + 9, behind - 3);
      text += this.readPiece(behind);
      this.checkLength(text);
    }
    return text;
  }

  /** The text from `start` to the next tag, comment or CDATA section. */
  private readPiece(start: number): string {
    const end = this.xml.indexOf(LESS, start);
    if (end < 0) throw damaged('xml');
    const piece = decodeUtf8(this.xml, start, end);
    const isEncoded = this.ampersand.isBetween(start, end) || this.underscore.isBetween(start, end);
    const text = isEncoded ? decodeXstring(piece) : piece;
    this.checkLength(text);
    this.end = end;
    return text;
  }

  private checkLength(text: string): void {
    if (text.length > this.limits.stringLength) throw beyond(this.limits, 'stringLength');
  }

  /**
   * The text of a string item (`<si>` of the shared strings, `<is>` of a cell; ECMA-376 part 1, 18.4.8 and
   * 18.3.1.53): its `<t>` elements, those of rich runs joined. Phonetic runs (`<rPh>`) are a reading aid, not text.
   *
   * Blanks are kept with and without `xml:space="preserve"`: taking them away could only lose something.
   *
   * `start` lies behind the item's start tag; `close` is its end tag without ">". `end` is then behind its name.
   */
  readItem(start: number, close: string): string {
    const { xml } = this;
    this.asSeen = undefined;
    // Nearly all items are one bare <t>.
    if (hasBytes(xml, start, '<t>')) {
      const text = this.read(start + 3);
      if (hasBytes(xml, this.end, '</t>') && isTagAt(xml, this.end + 4, close)) {
        this.end += 4 + close.length;
        return text;
      }
    }
    return this.readRuns(start, close);
  }

  private readRuns(start: number, close: string): string {
    const { xml } = this;
    let text = '';
    let asSeen = '';
    let phonetic = false;
    let look = PLAIN_RUN;
    let at = start;
    for (;;) {
      at = xml.indexOf(LESS, at);
      if (at < 0) throw damaged('xml');
      const next = xml[at + 1];
      if (next === SLASH) {
        if (isTagAt(xml, at, close)) {
          this.end = at + close.length;
          this.asSeen = asSeen === text ? undefined : asSeen;
          return text;
        }
        if (isTagAt(xml, at, '</rPh')) phonetic = false;
        else if (isTagAt(xml, at, '</r')) look = PLAIN_RUN;
        at += 2;
      } else if (isMarkup(next)) {
        at = skipMarkupAt(xml, at);
      } else {
        const tagEnd = tagEndAt(xml, at);
        const selfClosing = xml[tagEnd - 1] === SLASH;
        if (isTagAt(xml, at, '<rPh')) phonetic = !selfClosing;
        look = this.lookWith(look, at, tagEnd);
        const isText = next === T && endsName(xml[at + 2] as number) && !selfClosing;
        at = tagEnd + 1;
        if (!isText) continue;
        const run = this.read(at);
        if (!phonetic) {
          text += run;
          asSeen += textAsSeen(run, look);
        }
        this.checkLength(text);
        at = this.end;
      }
    }
  }
  /** The look of a run with what one of its properties says (`<rPr>`, 18.4.7): 18.4.14 and 18.4.10, on where it says nothing. */
  private lookWith(look: RunLook, at: number, tagEnd: number): RunLook {
    const isRaising = isTagAt(this.xml, at, '<vertAlign');
    if (!isRaising && !isTagAt(this.xml, at, '<strike')) return look;
    const value = readAttribute(decodeUtf8(this.xml, at, tagEnd + 1), 0, 'val');
    if (isRaising) return { ...look, isRaised: value === 'superscript' };
    return { ...look, isStruck: value === undefined || value === '1' || value === 'true' };
  }
}
