import type { CellList } from '../../core/workbook/snapshot';
import {
  attributeAt,
  behindEndTagAt,
  decodeUtf8,
  hasBytes,
  isMarkup,
  skipElementAt,
  skipMarkupAt,
} from './byteScan';
import { MAX_COLUMN, MAX_ROW } from './cellReference';
import { CellTag } from './cellTag';
import { ValueReader, type CellContext } from './cellValue';
import { beyond, type ReadLimits } from './limits';
import { parseNumber } from './number';
import { PackedCells } from './packedCells';
import { damaged } from './refusal';
import { SheetFormulas, type ReadTotals } from './sheetFormulas';
import { TextReader } from './textReader';
import { endsName, isTrue } from './xmlScan';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const SPACE = 0x20;
const C = 0x63;
const F = 0x66;
const I = 0x69;
const S = 0x73;
const V = 0x76;

/**
 * Scans `<sheetData>` (ECMA-376 part 1, 18.3.1.80) in one pass over the bytes. This is where the time goes, so
 * it compares bytes and decodes no text that it does not keep.
 */
export class CellScanner {
  readonly hiddenRows = new Set<number>();
  private readonly cells: PackedCells;
  private readonly tag: CellTag;
  private readonly values: ValueReader;
  private readonly formulas: SheetFormulas;
  private readonly late: { index: number; group: string; row: number; column: number }[] = [];
  /** The row element that is open, and the column of the last cell in it. */
  private row = 0;
  private column = 0;
  private lastPosition = 0;
  private ordered = true;

  constructor(
    private readonly xml: Uint8Array,
    private readonly context: CellContext,
    private readonly limits: ReadLimits,
    private readonly totals: ReadTotals,
  ) {
    this.cells = new PackedCells(context.strings.texts, xml.length);
    this.tag = new CellTag(xml);
    const texts = new TextReader(xml, limits);
    this.values = new ValueReader(xml, context, texts);
    this.formulas = new SheetFormulas(texts, limits, totals);
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
  finish(): CellList {
    for (const { index, group, row, column } of this.late) {
      this.cells.setFormula(index, this.formulas.late(group, row, column));
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
    const { tag, values } = this;
    const at = tag.read(start, this.row, this.column + 1);
    this.column = tag.column;
    values.clear();
    if (!tag.isSelfClosing) return this.readContent(at);
    this.keep(this.formulas.filling(tag.row, tag.column));
    return at;
  }

  /** Reads the content of a cell from behind its start tag; returns the index behind its end tag. */
  private readContent(start: number): number {
    const { xml, tag, values } = this;
    let formula: string | undefined;
    let awaits: string | undefined;
    let at = start;
    for (;;) {
      if (xml[at] !== LESS) at = xml.indexOf(LESS, at);
      if (at < 0) throw damaged('xmlCut');
      const next = xml[at + 1] as number;
      if (next === SLASH) break;
      // Inside a cell another cell would go unseen.
      if (next === C && endsName(xml[at + 2] as number)) throw damaged('xml');
      const single = endsName(xml[at + 2] as number);
      if (next === V && single) {
        values.read(tag.type, at);
        at = values.end;
      } else if (next === F && single) {
        ({ formula, awaits, end: at } = this.formulas.read(xml, at, tag.row, tag.column));
      } else if (next === I && xml[at + 2] === S && endsName(xml[at + 3] as number)) {
        values.readInline(at);
        at = values.end;
      } else if (isMarkup(next)) at = skipMarkupAt(xml, at);
      else at = skipElementAt(xml, at, this.limits);
    }
    const end = behindEndTagAt(xml, at, C);
    this.keep(formula ?? this.formulas.filling(tag.row, tag.column));
    if (awaits !== undefined) {
      this.late.push({ index: this.cells.length - 1, group: awaits, row: tag.row, column: tag.column });
    }
    return end;
  }

  /** Keeps the cell that was read, where it holds anything. */
  private keep(formula: string | undefined): void {
    const { cells, values } = this;
    const { row, column, type, style } = this.tag;
    if (formula === undefined && values.isBlank) return;
    if (++this.totals.cells > this.limits.cells) throw beyond(this.limits, 'cells');
    const position = row * (MAX_COLUMN + 1) + column;
    if (position <= this.lastPosition) this.ordered = false;
    this.lastPosition = position;
    // An ISO 8601 date says what it is without a number format.
    const format = type === 'date' && values.kind === 'number' ? 'date' : this.context.formats[style];
    if (formula !== undefined) cells.addOther(row, column, values.value, format, formula);
    else if (values.kind === 'number') cells.addNumber(row, column, values.number, format);
    else if (values.kind === 'shared') cells.addShared(row, column, values.index, format);
    else cells.addOther(row, column, values.other, format);
    if (values.asSeen !== undefined) cells.noteLook(values.asSeen);
  }
}
