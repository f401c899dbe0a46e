import { oncePer } from '../memo/remember';
import type { CellSnapshot } from '../workbook/snapshot';
import type { SheetIndex } from './sheetIndex';

/** Fewer texts in a row are a title, or the two blocks that stand side by side above one. */
const FEWEST_HEADINGS = 3;

/** A text that says something: the numbers under headings ("1", "A", "(3)=(1)/(2)") do not. */
const isWorded = ({ value }: CellSnapshot) => typeof value === 'string' && /\p{L}{2}/u.test(value);

/** The headings of a table, and the rows that have several of them. */
interface TableHead {
  readonly worded: readonly CellSnapshot[];
  /** A year stands among headings as a number, too. */
  readonly rows: ReadonlySet<number>;
}

function findHead({ cells }: SheetIndex, end: number): TableHead {
  const above = cells.filter((cell) => cell.row < end && isWorded(cell));
  const counts = new Map<number, number>();
  for (const { row } of above) counts.set(row, (counts.get(row) ?? 0) + 1);
  let begin = Infinity;
  const rows = new Set<number>();
  for (const [row, count] of counts) {
    if (count < FEWEST_HEADINGS) continue;
    rows.add(row);
    begin = Math.min(begin, row);
  }
  return { worded: above.filter(({ row }) => row >= begin), rows };
}

/** By the row number of the table's first row: a handful of rules ask for the same. */
const headsOf = oncePer<SheetIndex, Map<number, TableHead>>(() => new Map());

function headOf(index: SheetIndex, end: number): TableHead {
  const heads = headsOf(index);
  const head = heads.get(end) ?? findHead(index, end);
  heads.set(end, head);
  return head;
}

/**
 * The cells of a table's headings: texts above its first row, from the first row that has several of them.
 * @param end row number of the first row of the table, with the headings of groups
 */
function tableHead(index: SheetIndex, end: number): readonly CellSnapshot[] {
  return headOf(index, end).worded;
}

/** The texts above a table's headings, from the top. */
export function titleLines(index: SheetIndex, end: number): readonly CellSnapshot[] {
  const head = Math.min(end, ...headOf(index, end).rows);
  return index.cells.filter(({ row, value }) => row < head && typeof value === 'string');
}

/**
 * What stands over some columns of a table, from the top; a cell over several stands in the first of them.
 * @param columns column numbers
 */
export function headingsOver(
  index: SheetIndex,
  end: number,
  columns: ReadonlySet<number>,
): readonly CellSnapshot[] {
  const { worded, rows } = headOf(index, end);
  return index.cells.filter(
    (cell) => cell.row < end && columns.has(cell.column) && (rows.has(cell.row) || worded.includes(cell)),
  );
}

/** The band of a merged cell in a row: its columns. */
const bandsOf = ({ sheet: { merges } }: SheetIndex) =>
  merges.filter(({ firstColumn, lastColumn }) => lastColumn > firstColumn);

/** The worded headings that stand over a column and its neighbours, from the top. */
export function bandsOver(index: SheetIndex, end: number, column: number): readonly CellSnapshot[] {
  const over = bandsOf(index).filter((band) => band.firstColumn <= column && column <= band.lastColumn);
  return tableHead(index, end).filter((cell) =>
    over.some(({ firstRow, firstColumn }) => firstRow === cell.row && firstColumn === cell.column),
  );
}

/** The columns of what is reported, by their numbers. */
export interface ReportedColumns {
  readonly all: ReadonlySet<number>;
  readonly result: number;
}

/**
 * Whether a heading is about a column: it stands over it, or as a band to its left, with nothing between in its row and headings below.
 * "Mẫu số (trẻ từ 6 tháng)" beside it is about other figures.
 */
export function isHeadingOf(index: SheetIndex, cell: CellSnapshot, column: number, end: number): boolean {
  if (cell.column >= column) return cell.column === column;
  if (bandsOver(index, end, column).includes(cell)) return true;
  const isSaid = (row: number, at: number) => index.textAt(row, at).trim() !== '';
  for (let at = cell.column + 1; at <= column; at++) if (isSaid(cell.row, at)) return false;
  for (let row = cell.row + 1; row < end; row++) if (isSaid(row, cell.column)) return true;
  return false;
}

/** The worded headings of each column by its number, from the top, without bands over several columns. */
export function columnHeads(index: SheetIndex, end: number): ReadonlyMap<number, readonly CellSnapshot[]> {
  const bands = new Set(bandsOf(index).map(({ firstRow, firstColumn }) => `${firstRow},${firstColumn}`));
  const heads = new Map<number, CellSnapshot[]>();
  for (const cell of tableHead(index, end)) {
    if (bands.has(`${cell.row},${cell.column}`)) continue;
    const known = heads.get(cell.column);
    if (known) known.push(cell);
    else heads.set(cell.column, [cell]);
  }
  return heads;
}
