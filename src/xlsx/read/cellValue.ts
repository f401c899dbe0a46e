import type { CellFormatKind, CellValue } from '../../core/workbook/snapshot';
import { behindEndTagAt, tagEndAt } from './byteScan';
import type { CellType } from './cellTag';
import { isoDateSerial } from './isoDate';
import { numberOf, parseNumber } from './number';
import { damaged } from './refusal';
import type { SharedStrings } from './sharedStrings';
import type { TextReader } from './textReader';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const V = 0x76;

/** What a workbook gives its cells to refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly formats: readonly (CellFormatKind | undefined)[];
  readonly date1904: boolean;
}

/**
 * Reads the values of one sheet's cells: one object, filled anew for each cell. Numbers have a field of their own,
 * which holds them without an object around each.
 */
export class ValueReader {
  /** Which of the fields holds the value. */
  kind: 'number' | 'shared' | 'other' = 'other';
  number = NaN;
  /** Index of a shared string. */
  index = 0;
  other: CellValue = null;
  private otherAsSeen: string | undefined;
  /** Index behind the element that was read last. */
  end = 0;

  constructor(
    private readonly xml: Uint8Array,
    private readonly context: CellContext,
    private readonly texts: TextReader,
  ) {}

  /** For a cell without a value. */
  clear(): void {
    this.setOther(null);
  }

  /** Neither a number nor a text of any length. */
  get isBlank(): boolean {
    if (this.kind === 'number') return false;
    return this.kind === 'shared'
      ? this.context.strings.texts[this.index] === ''
      : this.other === null || this.other === '';
  }

  /** The value, whichever field holds it. */
  get value(): CellValue {
    if (this.kind === 'number') return this.number;
    return this.kind === 'shared' ? (this.context.strings.texts[this.index] as string) : this.other;
  }

  /** The text as it looks, where that is not the text itself. */
  get asSeen(): string | undefined {
    if (this.kind === 'number') return undefined;
    return this.kind === 'shared' ? this.context.strings.asSeen.get(this.index) : this.otherAsSeen;
  }

  /** Reads the `<v>` element at `start`. */
  read(type: CellType, start: number): void {
    const { xml } = this;
    let from = start + 3;
    if (xml[start + 2] !== GREATER) {
      const close = tagEndAt(xml, start);
      this.end = from = close + 1;
      if (xml[close - 1] === SLASH) {
        this.setOther(type === 'string' ? '' : null);
        return;
      }
    }
    if (type !== 'number' && type !== 'shared') {
      this.readText(type, from);
      return;
    }
    const end = nextTag(xml, from);
    const number = parseNumber(xml, from, end);
    // Subtracting finds NaN and the infinities at once.
    if (xml[end + 1] !== SLASH || number - number !== 0) {
      this.readText(type, from);
      return;
    }
    this.end = behindEndTagAt(xml, end, V);
    if (type === 'number') this.setNumber(number);
    else this.setShared(number);
  }

  /** Reads the text in the `<is>` element at `start`. */
  readInline(start: number): void {
    const close = tagEndAt(this.xml, start);
    this.end = close + 1;
    if (this.xml[close - 1] === SLASH) {
      this.setOther('');
      return;
    }
    this.setOther(this.texts.readItem(close + 1, '</is'));
    this.otherAsSeen = this.texts.asSeen;
    this.end = tagEndAt(this.xml, this.texts.end - 1) + 1;
  }

  /** A value from its text, where the fast way does not lead. */
  private readText(type: CellType, start: number): void {
    const text = this.texts.read(start);
    this.end = behindEndTagAt(this.xml, this.texts.end, V);
    const trimmed = text.trim();
    if (type === 'shared' && trimmed !== '') this.setShared(numberOf(text));
    else if (type === 'number') this.setNumberOrText(numberOf(text), trimmed);
    else if (type === 'date')
      this.setNumberOrText(isoDateSerial(text, this.context.date1904) ?? NaN, trimmed);
    else this.setOther(typedValue(type, text, trimmed));
  }

  private setNumber(number: number): void {
    this.kind = 'number';
    this.number = number;
  }

  /** A shared string; an index that points nowhere would lose a text, so it is no small matter. */
  private setShared(index: number): void {
    if (this.context.strings.texts[index] === undefined) throw damaged('sharedStringIndex');
    this.kind = 'shared';
    this.index = index;
  }

  private setOther(value: CellValue): void {
    this.kind = 'other';
    this.other = value;
    this.otherAsSeen = undefined;
  }

  /** A finite number, else the text itself, so that it can be reported. */
  private setNumberOrText(number: number, trimmed: string): void {
    if (Number.isFinite(number)) this.setNumber(number);
    else this.setOther(trimmed === '' ? null : trimmed);
  }
}

/** Index of the first "<" from `start` on; numbers are short, so it is looked for by hand. */
function nextTag(xml: Uint8Array, start: number): number {
  let at = start;
  while (at < xml.length && xml[at] !== LESS) at++;
  return at;
}

/** The value of a cell of the other types. */
function typedValue(type: CellType, text: string, trimmed: string): CellValue {
  if (type === 'string' || type === 'other') return text;
  if (trimmed === '' || type === 'shared') return null;
  return type === 'error' ? { error: trimmed } : trimmed === '1' || trimmed.toLowerCase() === 'true';
}
