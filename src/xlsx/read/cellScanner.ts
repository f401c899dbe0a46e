import type { CellFormatKind, CellSnapshot, CellValue } from '../../core/workbook/snapshot';
import {
  attributeAt,
  behindEndTagAt,
  closingQuote,
  decodeUtf8,
  hasBytes,
  isMarkup,
  skipElementAt,
  skipMarkupAt,
} from './byteScan';
import { MAX_COLUMN, MAX_ROW } from './cellReference';
import { parseNumber, ValueReader, type CellContext } from './cellValue';
import { beyond, type ReadLimits } from './limits';
import { damaged } from './refusal';
import { SheetFormulas, type ReadTotals } from './sheetFormulas';
import { endsName, isTrue } from './xmlScan';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SPACE = 0x20;
const C = 0x63;

/**
 * Scans `<sheetData>` (ECMA-376 part 1, 18.3.1.80) in one pass over the bytes. This is where the time goes, so
 * it compares bytes and decodes no text that it does not keep.
 */
export class CellScanner {
  readonly cells: CellSnapshot[] = [];
  readonly hiddenRows = new Set<number>();
  private readonly formulas: SheetFormulas;
  private readonly values: ValueReader;
  private readonly late: { index: number; group: string }[] = [];
  /** The row element that is open. */
  private row = 0;
  /** The cell that is open; its own reference may name another row. */
  private cellRow = 0;
  private column = 0;
  private format: CellFormatKind | undefined;
  private type = '';
  private lastPosition = 0;
  private ordered = true;

  constructor(
    private readonly xml: Uint8Array,
    private readonly context: CellContext,
    private readonly limits: ReadLimits,
    private readonly totals: ReadTotals,
  ) {
    this.formulas = new SheetFormulas(limits, totals);
    this.values = new ValueReader(xml, context, limits);
  }

  /** Reads from `start`, behind the start tag, to the end tag; returns the index of the latter's name. */
  scan(start: number): number {
    const { xml } = this;
    let at = xml.indexOf(LESS, start);
    while (at >= 0) {
      const next = xml[at + 1] as number;
      let resume: number;
      if (next === 0x63 && endsName(xml[at + 2] as number)) resume = this.readCell(at + 2);
      else if (next === SLASH) {
        if (hasBytes(xml, at + 2, 'sheetData')) return at + 2;
        resume = at + 2;
      } else if (next === 0x72 && hasBytes(xml, at + 1, 'row') && endsName(xml[at + 4] as number)) {
        resume = this.readRow(at + 4);
      } else if (isMarkup(next)) resume = skipMarkupAt(xml, at);
      else resume = skipElementAt(xml, at, this.limits);
      at = xml[resume] === LESS ? resume : xml.indexOf(LESS, resume);
    }
    throw damaged('xmlCut');
  }

  /** Completes formulas whose master came late, and puts the cells in order; the last of two in one place counts. */
  finish(): CellSnapshot[] {
    for (const { index, group } of this.late) {
      const cell = this.cells[index];
      if (cell) this.cells[index] = { ...cell, formula: this.formulas.late(group, cell.row, cell.column) };
    }
    if (this.ordered) return this.cells;
    const sorted = [...this.cells].sort((a, b) => a.row - b.row || a.column - b.column);
    return sorted.filter((cell, index) => {
      const next = sorted[index + 1];
      return next?.row !== cell.row || next.column !== cell.column;
    });
  }

  /** Reads a row's start tag from behind its name. */
  private readRow(start: number): number {
    const { xml } = this;
    let row = this.row + 1;
    let hidden = false;
    let at = start;
    for (;;) {
      const char = xml[at] as number;
      if (char <= SPACE) at++;
      else if (char === GREATER) break;
      else if (char === SLASH) at++;
      else {
        const { nameEnd, start: from, end } = attributeAt(xml, at);
        if (char === 0x72 && nameEnd === at + 1) row = parseNumber(xml, from, end);
        else if (nameEnd === at + 6 && hasBytes(xml, at, 'hidden'))
          hidden = isTrue(decodeUtf8(xml, from, end));
        at = end + 1;
      }
    }
    if (!Number.isInteger(row) || row < 1 || row > MAX_ROW) throw damaged('rowNumber');
    this.row = row;
    this.column = 0;
    if (hidden) this.hiddenRows.add(row);
    return at + 1;
  }

  /** Reads a cell from behind the name in its start tag; returns the index behind it. */
  private readCell(start: number): number {
    const { xml } = this;
    this.cellRow = this.row;
    this.column++;
    this.format = undefined;
    this.type = '';
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
      if (name === 0x72) at = this.readReference(from);
      else if (name === 0x73) at = this.readStyle(from);
      else if (name === 0x74) at = this.readType(from, quote);
      else at = closingQuote(xml, from, quote);
      if (xml[at] !== quote) throw damaged('xml');
      at++;
    }
    if (!(this.cellRow >= 1 && this.cellRow <= MAX_ROW && this.column >= 1 && this.column <= MAX_COLUMN)) {
      throw damaged('cellReference');
    }
    if (xml[at] === GREATER) return this.readContent(at + 1);
    if (xml[at + 1] !== GREATER) throw damaged('xml');
    this.keep(null, this.formulas.filling(this.cellRow, this.column));
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
    this.cellRow = row;
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
    this.format = this.context.formats[style];
    return at;
  }

  private readType(start: number, quote: number): number {
    const { xml } = this;
    let end = start;
    while (end < xml.length && xml[end] !== quote) end++;
    const char = end - start === 1 ? (xml[start] as number) : 0;
    this.type = char === 0x73 ? 's' : char === 0x6e ? '' : decodeUtf8(xml, start, end);
    return end;
  }

  /** Reads the content of a cell from behind its start tag; returns the index behind its end tag. */
  private readContent(start: number): number {
    const { xml } = this;
    let value: CellValue = null;
    let formula: string | undefined;
    let awaits: string | undefined;
    let at = start;
    for (;;) {
      if (xml[at] !== LESS) at = xml.indexOf(LESS, at);
      if (at < 0) throw damaged('xmlCut');
      const next = xml[at + 1] as number;
      if (next === SLASH) break;
      // Inside a cell another cell would go unseen.
      if (next === 0x63 && endsName(xml[at + 2] as number)) throw damaged('xml');
      const single = endsName(xml[at + 2] as number);
      if (next === 0x76 && single) {
        value = this.values.read(this.type, at);
        at = this.values.end;
      } else if (next === 0x66 && single) {
        ({ formula, awaits, end: at } = this.formulas.read(xml, at, this.cellRow, this.column));
      } else if (next === 0x69 && xml[at + 2] === 0x73 && endsName(xml[at + 3] as number)) {
        value = this.values.readInline(at);
        at = this.values.end;
      } else if (isMarkup(next)) at = skipMarkupAt(xml, at);
      else at = skipElementAt(xml, at, this.limits);
    }
    const end = behindEndTagAt(xml, at, C);
    this.keep(value, formula ?? this.formulas.filling(this.cellRow, this.column));
    if (awaits !== undefined) this.late.push({ index: this.cells.length - 1, group: awaits });
    return end;
  }

  private keep(value: CellValue, formula: string | undefined): void {
    if (formula === undefined && (value === null || value === '')) return;
    if (++this.totals.cells > this.limits.cells) throw beyond(this.limits, 'cells');
    const row = this.cellRow;
    const { column } = this;
    // An ISO 8601 date says what it is without a number format.
    const format = this.type === 'd' && typeof value === 'number' ? 'date' : this.format;
    const position = row * (MAX_COLUMN + 1) + column;
    if (position <= this.lastPosition) this.ordered = false;
    this.lastPosition = position;
    if (formula !== undefined) {
      this.cells.push(format ? { row, column, value, formula, format } : { row, column, value, formula });
    } else {
      this.cells.push(format ? { row, column, value, format } : { row, column, value });
    }
  }
}
