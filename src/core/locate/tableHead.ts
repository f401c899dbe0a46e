import type { CellSnapshot } from '../workbook/snapshot';
import type { SheetIndex } from './sheetIndex';

/** Fewer texts in a row are a title, or the two blocks that stand side by side above one. */
export const FEWEST_HEADINGS = 3;

/** A text that says something: the numbers under headings ("1", "A", "(3)=(1)/(2)") do not. */
const isWorded = ({ value }: CellSnapshot) => typeof value === 'string' && /\p{L}{2}/u.test(value);

/**
 * The cells of a table's headings: texts above its first row, from the first row that has several of them.
 * @param end row number of the first row of the table, with the headings of groups
 */
export function tableHead({ cells }: SheetIndex, end: number): readonly CellSnapshot[] {
  const above = cells.filter((cell) => cell.row < end && isWorded(cell));
  const counts = new Map<number, number>();
  for (const { row } of above) counts.set(row, (counts.get(row) ?? 0) + 1);
  let begin = Infinity;
  for (const [row, count] of counts) if (count >= FEWEST_HEADINGS && row < begin) begin = row;
  return above.filter(({ row }) => row >= begin);
}

/** Rows of headings; a year stands among them as a number, too. */
function headRows(index: SheetIndex, end: number): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { row } of tableHead(index, end)) counts.set(row, (counts.get(row) ?? 0) + 1);
  return new Set([...counts].flatMap(([row, count]) => (count >= FEWEST_HEADINGS ? [row] : [])));
}

/** The texts above a table's headings, from the top. */
export function titleLines(index: SheetIndex, end: number): readonly CellSnapshot[] {
  const head = Math.min(end, ...headRows(index, end));
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
  const worded = new Set(tableHead(index, end));
  const rows = headRows(index, end);
  return index.cells.filter(
    (cell) => cell.row < end && columns.has(cell.column) && (worded.has(cell) || rows.has(cell.row)),
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
