import type { CellRange } from '../workbook/snapshot';
import type { Grid } from './grid';
import { span } from './grid';
import { headingRole, isYearHeading } from './heading';
import type { ColumnRole } from './model';
import { isNumberRow } from './numberRow';
import { statedUnit } from './unitText';

/** The rows above a table's figures. */
export interface Header {
  readonly rows: readonly number[];
  readonly numberRow?: number;
  readonly firstBodyRow: number;
}

/** Headings of more rows than this belong to two tables. */
const MOST_ROWS = 6;
const STRONG = new Set<ColumnRole>(['label', 'ordinal', 'unit']);

/** What a row's own texts say as headings. */
interface RowHints {
  /** Different roles among label, ordinal and unit. */
  readonly strong: number;
  readonly label: boolean;
  /** Texts that head a column of some kind, years included. */
  readonly known: number;
  readonly texts: number;
  readonly figures: number;
}

function hintsOf(grid: Grid, row: number, columns: readonly number[]): RowHints {
  const strong = new Set<ColumnRole>();
  let known = 0;
  let texts = 0;
  let figures = 0;
  for (const column of columns) {
    const text = grid.ownText(row, column);
    if (text === '') continue;
    if (grid.isFigure(row, column, false)) {
      figures++;
      continue;
    }
    texts++;
    const role = headingRole(text);
    if (role && STRONG.has(role)) strong.add(role);
    if (role !== undefined || isYearHeading(text)) known++;
  }
  return { strong: strong.size, label: strong.has('label'), known, texts, figures };
}

/** Headings that name two of number, label and unit, or number the columns below: beyond doubt a table's first row. */
const isSure = ({ strong, texts, figures }: RowHints): boolean => strong >= 2 && figures * 3 <= texts;
const isLikely = ({ label, known, figures }: RowHints): boolean =>
  figures === 0 && ((label && known >= 2) || known >= 3);

/** The columns that a cell's content spans, by its merged area. */
const spanOf = (grid: Grid, row: number, column: number, columns: readonly number[]): number =>
  columns.filter((each) => grid.anchorOf(row, each).join() === grid.anchorOf(row, column).join()).length;

/** True where the heading above a cell is finished: neither a band over several columns nor blank. */
function isClosed(grid: Grid, row: number, column: number, columns: readonly number[]): boolean {
  if (grid.text(row, column) === '') return false;
  const next = column + 1;
  const isBand =
    spanOf(grid, row, column, columns) > 1 || (columns.includes(next) && grid.text(row, next) === '');
  return !isBand;
}

/** True where a row continues the headings: nothing new under number, label and unit, headings below the others. */
function continues(grid: Grid, row: number, seed: number, columns: readonly number[]): boolean {
  const texts: number[] = [];
  let isCovered = false;
  for (const column of columns) {
    const [anchorRow] = grid.anchorOf(row, column);
    if (anchorRow < row) {
      isCovered ||= anchorRow >= seed;
      continue;
    }
    if (grid.ownText(row, column) === '') continue;
    // Under a heading of number, label or unit begins the body.
    const above = headingRole(grid.text(seed, column));
    if (above !== undefined && STRONG.has(above)) return false;
    if (grid.isFigure(row, column, false)) return false;
    texts.push(column);
  }
  const open = texts.filter((column) => !isClosed(grid, row - 1, column, columns));
  const isHeading = (column: number) => {
    const text = grid.ownText(row, column);
    return headingRole(text) !== undefined || isYearHeading(text);
  };
  return isCovered || open.length > 0 || (texts.length > 0 && texts.every(isHeading));
}

/** A row above the first headings that holds bands over columns of figures, and no title. */
function isBandRow(grid: Grid, row: number, seed: number, columns: readonly number[]): boolean {
  const held = columns.filter((column) => grid.ownText(row, column) !== '');
  if (held.length === 0) return false;
  const isUnderLabel = (column: number) => {
    const role = headingRole(grid.text(seed, column));
    return role !== undefined && STRONG.has(role);
  };
  return held.every((column) => {
    const text = grid.ownText(row, column);
    if (isUnderLabel(column) || statedUnit(text) !== undefined || text.length > 80) return false;
    if (spanOf(grid, row, column, columns) * 4 >= columns.length * 3) return false;
    return headingRole(text) !== undefined || isYearHeading(text) || held.length > 1;
  });
}

/** The headings that begin with a row, down to the first body row. */
function headerAt(grid: Grid, seed: number, area: CellRange): Header {
  const columns = span(area.firstColumn, area.lastColumn);
  let last = seed;
  while (
    last < area.lastRow &&
    last - seed < MOST_ROWS &&
    !isNumberRow(grid, last + 1, area) &&
    continues(grid, last + 1, seed, columns)
  ) {
    last++;
  }
  let first = seed;
  while (first > area.firstRow && isBandRow(grid, first - 1, seed, columns)) first--;
  const below = last + 1;
  const isNumbered = below <= area.lastRow && isNumberRow(grid, below, area);
  return {
    rows: span(first, last),
    ...(isNumbered && { numberRow: below }),
    firstBodyRow: isNumbered ? below + 1 : below,
  };
}

/** The first heading row above a row that numbers columns: the rows of several texts without figures. */
function seedAbove(grid: Grid, numberRow: number, area: CellRange): number | undefined {
  const columns = span(area.firstColumn, area.lastColumn);
  let seed: number | undefined;
  for (let row = numberRow - 1; row >= Math.max(area.firstRow, numberRow - MOST_ROWS); row--) {
    const { texts, figures } = hintsOf(grid, row, columns);
    if (figures > 0 || texts < 2) break;
    seed = row;
  }
  return seed;
}

/**
 * The headings of every table in an area, from the top. Headings repeated further down (on each printed page, say)
 * come back too. A likely row counts only where no sure one was found.
 */
export function findHeaders(grid: Grid, area: CellRange): Header[] {
  const columns = span(area.firstColumn, area.lastColumn);
  const headers: Header[] = [];
  const scan = (isSeed: (hints: RowHints) => boolean, once: boolean) => {
    for (let row = area.firstRow; row <= area.lastRow; row++) {
      const numberedSeed = isNumberRow(grid, row, area) ? seedAbove(grid, row, area) : undefined;
      const seed = numberedSeed ?? (isSeed(hintsOf(grid, row, columns)) ? row : undefined);
      if (seed === undefined) continue;
      const header = headerAt(grid, seed, area);
      headers.push(header);
      if (once) return;
      row = Math.max(row, header.firstBodyRow - 1);
    }
  };
  scan(isSure, false);
  if (headers.length === 0) scan(isLikely, true);
  return headers;
}
