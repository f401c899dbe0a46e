import { columnNumber, MAX_COLUMN, MAX_ROW } from '../read/cellReference';
import { damaged } from '../read/refusal';
import { endsName, readStartTag, readText, type Attributes } from '../read/xmlScan';
import { skipMarkup, tagEnd } from '../read/xmlText';
import { localName } from './rawXml';

/** A row element. */
export interface RowSpan {
  readonly row: number;
  readonly start: number;
  readonly tagEnd: number;
  readonly selfClosing: boolean;
  /** Where its end tag begins. */
  end: number;
  /** Its cells in their order; only in rows that are wanted. */
  readonly cells: CellSpan[];
}

/** A cell element. */
export interface CellSpan {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly tagEnd: number;
  /** Whether it says where it is; a cell that does not follows the one before it. */
  readonly hasReference: boolean;
  /** Index behind the element. */
  end: number;
  /** Its formula element. */
  formula?: { readonly start: number; readonly end: number };
}

/** A formula that other cells depend on, or that depends on another cell's. */
export interface FormulaSpan {
  readonly row: number;
  readonly column: number;
  readonly type: 'shared' | 'array' | 'dataTable';
  readonly attributes: Attributes;
  /** Decoded text; "" for a member of a shared formula. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The rows of a sheet's data. */
export interface RowIndex {
  readonly rows: RowSpan[];
  readonly formulas: FormulaSpan[];
  /** Where the end tag of the data begins. */
  readonly end: number;
}

/** Indexes the content of `<sheetData>`, which begins at `start`, in one pass over its tags. */
export function indexRows(text: string, start: number, wanted: ReadonlySet<number>): RowIndex {
  const rows: RowSpan[] = [];
  const formulas: FormulaSpan[] = [];
  let row: RowSpan | undefined;
  let rowNumber = 0;
  let cell: CellSpan | undefined;
  let column = 0;
  let at = text.indexOf('<', start);
  for (; at >= 0; at = text.indexOf('<', at)) {
    const next = text.charCodeAt(at + 1);
    if (next === 0x21 || next === 0x3f) {
      at = skipMarkup(text, at);
      continue;
    }
    if (next === 0x2f) {
      const name = localName(text, at + 1);
      const end = tagEnd(text, at) + 1;
      if (name === 'c' && cell) {
        cell.end = end;
        cell = undefined;
      } else if (name === 'row' && row) {
        row.end = at;
        row = undefined;
      } else if (name === 'sheetData') {
        return { rows, formulas, end: at };
      }
      at = end;
      continue;
    }
    const name = bareName(text, at) ?? localName(text, at);
    const behind = tagEnd(text, at) + 1;
    const selfClosing = text.charCodeAt(behind - 2) === 0x2f;
    if (name === 'c') {
      const place = cellPlace(text, at, rowNumber, column + 1);
      column = place.column;
      cell = { ...place, start: at, tagEnd: behind, end: behind };
      if (wanted.has(cell.row)) (row ?? lastOf(rows)).cells.push(cell);
      if (selfClosing) cell = undefined;
    } else if (name === 'row') {
      rowNumber = Number(readStartTag(text, at).attributes.get('r') ?? rowNumber + 1);
      if (!(rowNumber >= 1 && rowNumber <= MAX_ROW)) throw damaged('rowNumber');
      column = 0;
      row = { row: rowNumber, start: at, tagEnd: behind, selfClosing, end: behind, cells: [] };
      rows.push(row);
      if (selfClosing) row = undefined;
    } else if (name === 'f' && cell) {
      const { end, formula } = readFormula(text, at, behind, selfClosing, cell);
      cell.formula = { start: at, end };
      if (formula) formulas.push(formula);
      at = end;
      continue;
    }
    at = behind;
  }
  throw damaged('xmlCut');
}

function lastOf(rows: readonly RowSpan[]): RowSpan {
  const row = rows[rows.length - 1];
  if (!row) throw damaged('xml');
  return row;
}

/** The names that fill a sheet, without taking them out of the text. */
function bareName(text: string, at: number): 'c' | 'f' | 'v' | undefined {
  if (!endsName(text.charCodeAt(at + 2))) return undefined;
  const char = text.charCodeAt(at + 1);
  return char === 0x63 ? 'c' : char === 0x76 ? 'v' : char === 0x66 ? 'f' : undefined;
}

function cellPlace(text: string, start: number, row: number, column: number) {
  const written = readReference(text, start);
  const place = written ? { ...written, hasReference: true } : { row, column, hasReference: false };
  if (!(place.row >= 1 && place.row <= MAX_ROW && place.column >= 1 && place.column <= MAX_COLUMN)) {
    throw damaged('cellReference');
  }
  return place;
}

function readReference(text: string, start: number): { row: number; column: number } | undefined {
  let at = text.startsWith('<c r="', start) ? start + 6 : 0;
  if (at === 0) {
    const reference = readStartTag(text, start).attributes.get('r');
    const match = reference === undefined ? undefined : /^\s*([A-Za-z]{1,3})([0-9]{1,7})\s*$/.exec(reference);
    if (reference !== undefined && !match) throw damaged('cellReference');
    return match ? { column: columnNumber(match[1] ?? ''), row: Number(match[2]) } : undefined;
  }
  let column = 0;
  for (
    let char = text.charCodeAt(at);
    (char | 0x20) >= 0x61 && (char | 0x20) <= 0x7a;
    char = text.charCodeAt(++at)
  ) {
    column = column * 26 + (char & 31);
  }
  let row = 0;
  for (let char = text.charCodeAt(at); char >= 0x30 && char <= 0x39; char = text.charCodeAt(++at)) {
    row = row * 10 + char - 0x30;
  }
  if (text.charCodeAt(at) !== 0x22) throw damaged('cellReference');
  return { row, column };
}

function readFormula(text: string, start: number, behind: number, selfClosing: boolean, cell: CellSpan) {
  const content = selfClosing ? { text: '', end: behind } : readText(text, behind);
  const end = selfClosing ? behind : tagEnd(text, content.end) + 1;
  // A plain formula has no attributes that tie it to others.
  if (behind - start === 3) return { end };
  const { attributes } = readStartTag(text, start);
  const type = attributes.get('t');
  if (type !== 'shared' && type !== 'array' && type !== 'dataTable') return { end };
  const { row, column } = cell;
  const formula: FormulaSpan = { row, column, type, attributes, text: content.text, start, end };
  return { end, formula };
}
