import { attributeAt, closingQuote, hasBytes } from './byteScan';
import { MAX_COLUMN, MAX_ROW } from './cellReference';
import { damaged } from './refusal';

const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SPACE = 0x20;
const B = 0x62;
const D = 0x64;
const E = 0x65;
const N = 0x6e;
const R = 0x72;
const S = 0x73;
const T = 0x74;

/** What a cell says of its value (ST_CellType, ECMA-376 part 1, 18.18.11). */
export type CellType = 'number' | 'shared' | 'string' | 'boolean' | 'error' | 'date' | 'other';

/** The start tag of a cell (`<c>`, ECMA-376 part 1, 18.3.1.4): one object, filled anew by each `read`. */
export class CellTag {
  row = 0;
  column = 0;
  /** Index of the cell's format. */
  style = 0;
  type: CellType = 'number';
  isSelfClosing = false;

  constructor(private readonly xml: Uint8Array) {}

  /**
   * Reads the tag from behind its name; returns the index behind it. A cell without a reference stands in `row` at
   * `column`; one with a reference may name another row.
   */
  read(start: number, row: number, column: number): number {
    const { xml } = this;
    this.row = row;
    this.column = column;
    this.style = 0;
    this.type = 'number';
    let at = start;
    for (;;) {
      let name = xml[at] as number;
      if (name <= SPACE) {
        at++;
        continue;
      }
      if (name === GREATER || name === SLASH) break;
      let from = at + 3;
      let quote = xml[at + 2] as number;
      if (xml[at + 1] !== EQUALS || (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE)) {
        const attribute = attributeAt(xml, at);
        if (attribute.nameEnd !== at + 1) name = 0;
        from = attribute.start;
        quote = xml[from - 1] as number;
      }
      if (name === R) at = this.readReference(from);
      else if (name === S) at = this.readStyle(from);
      else if (name === T) at = this.readType(from, quote);
      else at = closingQuote(xml, from, quote);
      if (xml[at] !== quote) throw damaged('xml');
      at++;
    }
    if (!(this.row >= 1 && this.row <= MAX_ROW && this.column >= 1 && this.column <= MAX_COLUMN)) {
      throw damaged('cellReference');
    }
    this.isSelfClosing = xml[at] === SLASH;
    if (!this.isSelfClosing) return at + 1;
    if (xml[at + 1] !== GREATER) throw damaged('xml');
    return at + 2;
  }

  /** Row and column from a reference such as "B12"; returns the index behind it. */
  private readReference(start: number): number {
    const { xml } = this;
    let at = start;
    let column = 0;
    let letter = ((xml[at] as number) | 0x20) - 0x60;
    while (letter >= 1 && letter <= 26) {
      column = column * 26 + letter;
      letter = ((xml[++at] as number) | 0x20) - 0x60;
    }
    let row = 0;
    let digit = (xml[at] as number) - 0x30;
    while (digit >= 0 && digit <= 9) {
      row = row * 10 + digit;
      digit = (xml[++at] as number) - 0x30;
    }
    this.column = column;
    this.row = row;
    return at;
  }

  private readStyle(start: number): number {
    const { xml } = this;
    let at = start;
    let style = 0;
    let digit = (xml[at] as number) - 0x30;
    while (digit >= 0 && digit <= 9) {
      style = style * 10 + digit;
      digit = (xml[++at] as number) - 0x30;
    }
    this.style = style;
    return at;
  }

  private readType(start: number, quote: number): number {
    const { xml } = this;
    const end = closingQuote(xml, start, quote);
    const length = end - start;
    if (length === 1) this.type = typeOfLetter(xml[start] as number);
    else if (length === 3 && hasBytes(xml, start, 'str')) this.type = 'string';
    else if (length > 0) this.type = 'other';
    return end;
  }
}

function typeOfLetter(letter: number): CellType {
  switch (letter) {
    case S:
      return 'shared';
    case N:
      return 'number';
    case B:
      return 'boolean';
    case E:
      return 'error';
    case D:
      return 'date';
    default:
      return 'other';
  }
}
