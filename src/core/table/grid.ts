import { SheetIndex } from '../locate/sheetIndex';
import { unifyCharacters } from '../text/characters';
import type { LegacyEncoding } from '../text/legacy';
import { legacyEncodingOf, readableText } from '../text/legacySheet';
import type { CellRange, CellSnapshot, SheetSnapshot } from '../workbook/snapshot';

/** A figure typed as text, or a number shown as one: "10.367.700", "41,2%", "(1.234)". */
const NUMERIC_TEXT = /^[-+(]?\d[\d.,  ]*\)?%?$/;
const YEAR_TEXT = /^(?:19|20)\d\d$/;

/** The text of a cell in Unicode, one form for its signs; "" where there is nothing but blanks. */
function textOf({ value }: CellSnapshot, encoding: LegacyEncoding | undefined): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return value?.error ?? '';
  // Before anything else: signs of the old encodings look like quotes and soft hyphens.
  return unifyCharacters(readableText(value, encoding)?.text ?? value).trim();
}

/** The cells of a sheet as a reader sees them: every cell of a merged area shows the area's content. */
export class Grid {
  private readonly index: SheetIndex;
  private readonly anchors = new Map<string, readonly [row: number, column: number]>();
  private readonly texts = new Map<CellSnapshot, string>();
  private readonly encoding: LegacyEncoding | undefined;
  /** The rectangle of all cells that hold something; undefined for an empty sheet. */
  readonly used: CellRange | undefined;

  constructor(readonly sheet: SheetSnapshot) {
    this.index = new SheetIndex(sheet);
    this.encoding = legacyEncodingOf(
      this.index.cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
    );
    this.used = usedRange(this.index.cells.filter((cell) => this.textIn(cell) !== ''));
    for (const merge of sheet.merges) this.anchor(merge);
  }

  /** Merged areas beyond what is used are of no interest and may be a million rows tall. */
  private anchor({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): void {
    const { lastRow: bottom = 0, lastColumn: right = 0 } = this.used ?? {};
    for (let row = firstRow; row <= Math.min(lastRow, bottom); row++) {
      for (let column = firstColumn; column <= Math.min(lastColumn, right); column++) {
        this.anchors.set(`${row} ${column}`, [firstRow, firstColumn]);
      }
    }
  }

  private textIn(cell: CellSnapshot): string {
    let text = this.texts.get(cell);
    if (text === undefined) {
      text = textOf(cell, this.encoding);
      this.texts.set(cell, text);
    }
    return text;
  }

  /** The cell itself, whatever it is merged with. */
  own(row: number, column: number): CellSnapshot | undefined {
    return this.index.at(row, column);
  }

  /** The text a cell shows, its merged area's where it is merged; "" for a blank. */
  text(row: number, column: number): string {
    const [anchorRow, anchorColumn] = this.anchors.get(`${row} ${column}`) ?? [row, column];
    return this.ownText(anchorRow, anchorColumn);
  }

  /** The text of the cell itself; "" for a blank and for all but the first cell of a merged area. */
  ownText(row: number, column: number): string {
    const cell = this.index.at(row, column);
    return cell ? this.textIn(cell) : '';
  }

  /** Where the content that a cell shows stands. */
  anchorOf(row: number, column: number): readonly [row: number, column: number] {
    return this.anchors.get(`${row} ${column}`) ?? [row, column];
  }

  /** True for a figure, typed as one or as text; a year is one only where `yearsToo`. */
  isFigure(row: number, column: number, yearsToo = true): boolean {
    const cell = this.index.at(row, column);
    if (!cell || cell.format === 'date') return false;
    const text = this.textIn(cell);
    if (!yearsToo && YEAR_TEXT.test(text)) return false;
    return typeof cell.value === 'number' || NUMERIC_TEXT.test(text);
  }

  /** True for words: any text with a letter that is no error value. */
  isWords(row: number, column: number): boolean {
    const cell = this.index.at(row, column);
    return typeof cell?.value === 'string' && /\p{L}/u.test(this.textIn(cell));
  }
}

function usedRange(cells: readonly CellSnapshot[]): CellRange | undefined {
  const [first] = cells;
  if (!first) return undefined;
  const range = {
    firstRow: first.row,
    lastRow: first.row,
    firstColumn: first.column,
    lastColumn: first.column,
  };
  for (const { row, column } of cells) {
    range.firstRow = Math.min(range.firstRow, row);
    range.lastRow = Math.max(range.lastRow, row);
    range.firstColumn = Math.min(range.firstColumn, column);
    range.lastColumn = Math.max(range.lastColumn, column);
  }
  return range;
}

/** The numbers from one to another, both included. */
export function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
