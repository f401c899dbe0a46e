import { foldSpelling } from '../text/fold';
import type { CellRange } from '../workbook/snapshot';
import type { Grid } from './grid';
import { span } from './grid';
import type { Header } from './header';
import { headingRole } from './heading';

/** A heading of labels that can head nothing else: "Mục tiêu" alone may head a column of targets as well. */
const SURE_LABEL = /chỉ tiêu|tiêu chí|nội dung/;

/** The heading over a column's labels, folded; undefined over any other column. */
function labelHeading(grid: Grid, { rows }: Header, column: number): string | undefined {
  const text = rows.map((row) => grid.ownText(row, column)).find((each) => headingRole(each) === 'label');
  return text === undefined ? undefined : foldSpelling(text);
}

/** The stretches of columns between those in which nothing stands. */
function stretches(grid: Grid, rows: readonly number[], { firstColumn, lastColumn }: CellRange): number[][] {
  const found: number[][] = [[]];
  for (const column of span(firstColumn, lastColumn)) {
    if (rows.some((row) => grid.text(row, column) !== '')) found.at(-1)?.push(column);
    else if (found.at(-1)?.length !== 0) found.push([]);
  }
  return found.filter((columns) => columns.length > 0);
}

/** Whether each stretch has labels of its own. */
function haveLabels(grid: Grid, header: Header, parts: readonly (readonly number[])[]): boolean {
  const headings = parts.map((columns) => columns.flatMap((each) => labelHeading(grid, header, each) ?? []));
  const [first = []] = headings;
  return headings.every((own) => own.some((text) => SURE_LABEL.test(text) || first.includes(text)));
}

/** A list set in several equal columns with the same headings over each: their width; undefined for any other table. */
function repeatedWidth(
  grid: Grid,
  header: Header,
  { firstColumn, lastColumn }: CellRange,
): number | undefined {
  const columns = span(firstColumn, lastColumn);
  const headingOf = (column: number) =>
    header.rows.map((row) => foldSpelling(grid.text(row, column))).join('|');
  const labels = columns.filter((column) => labelHeading(grid, header, column) !== undefined);
  const [first, second] = labels;
  if (first === undefined || second === undefined) return undefined;
  const width = second - first;
  // A label beside a label is a level further to the right, not another table.
  const isRepeated = width > 1 && columns.length % width === 0;
  const isSame = (column: number) =>
    column + width > lastColumn || headingOf(column) === headingOf(column + width);
  return isRepeated && columns.every(isSame) ? width : undefined;
}

/**
 * The tables that stand side by side under one row of headings, from the left; the area itself where it is one table. Told apart by a
 * blank column between them where each has labels of its own, or by the same headings over and over.
 * @param area the used columns, and the rows from the first heading to the last row
 */
export function sideBySide(grid: Grid, header: Header, area: CellRange): readonly CellRange[] {
  const parts = stretches(grid, span(area.firstRow, area.lastRow), area);
  if (parts.length > 1 && haveLabels(grid, header, parts)) {
    return parts.map((columns) => ({
      ...area,
      firstColumn: columns[0] ?? area.firstColumn,
      lastColumn: columns.at(-1) ?? area.lastColumn,
    }));
  }
  const width = repeatedWidth(grid, header, area);
  if (width === undefined) return [area];
  const starts = span(area.firstColumn, area.lastColumn).filter(
    (column) => (column - area.firstColumn) % width === 0,
  );
  return starts.map((firstColumn) => ({ ...area, firstColumn, lastColumn: firstColumn + width - 1 }));
}
