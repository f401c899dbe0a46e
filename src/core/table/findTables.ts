import type { CellRange, SheetSnapshot } from '../workbook/snapshot';
import { describeColumns } from './columns';
import { Grid, span } from './grid';
import type { Header } from './header';
import { findHeaders } from './header';
import type { TableModel } from './model';
import { readRows } from './rows';
import { sideBySide } from './sideBySide';
import { turnedSheet } from './turn';
import { statedUnit } from './unitText';

/** Rows above the headings in which a table's unit may be stated. */
const ROWS_ABOVE = 5;
const NO_HEADER = { rows: [] } as const;

/** The unit stated above the headings: "ĐVT: tỷ đồng", usually at the right end of the line above. */
function unitAbove(grid: Grid, firstRow: number, { firstColumn, lastColumn }: CellRange): string | undefined {
  for (let row = firstRow - 1; row >= Math.max(1, firstRow - ROWS_ABOVE); row--) {
    for (const column of span(firstColumn, lastColumn)) {
      const unit = statedUnit(grid.ownText(row, column));
      if (unit !== undefined) return unit;
    }
  }
  return undefined;
}

/** True for headings printed again, as on each page: what they say is what the table's own first row says. */
function repeats(grid: Grid, header: Header, earlier: Header, columns: readonly number[]): boolean {
  const textOf = ({ rows }: Header) =>
    columns.map((column) => grid.text(rows[0] as number, column)).join('|');
  return header.rows.length > 0 && earlier.rows.length > 0 && textOf(header) === textOf(earlier);
}

/** Headings of one table together: the first, and its repetitions. */
function groupHeaders(grid: Grid, headers: readonly Header[], columns: readonly number[]): Header[][] {
  const groups: Header[][] = [];
  for (const header of headers) {
    const group = groups.at(-1);
    if (group?.[0] && repeats(grid, header, group[0], columns)) group.push(header);
    else groups.push([header]);
  }
  return groups;
}

function tableOf(
  grid: Grid,
  turned: boolean,
  headers: readonly Header[],
  area: CellRange,
  lastRow: number,
): TableModel | undefined {
  const [header] = headers;
  if (!header) return undefined;
  const columns = span(area.firstColumn, area.lastColumn);
  const bodyRows = span(header.firstBodyRow, lastRow);
  const described = describeColumns(grid, header, bodyRows, columns);
  const rows = readRows(grid, described.columns, described.labelColumns, bodyRows, headers.slice(1));
  if (rows.length === 0) return undefined;
  const firstRow = header.rows[0] ?? header.firstBodyRow;
  const unit = unitAbove(grid, firstRow, area);
  return {
    sheet: grid.sheet.name,
    range: { ...area, firstRow, lastRow: rows.at(-1)?.row ?? lastRow },
    turned,
    headerRows: header.rows,
    ...(header.numberRow !== undefined && { numberRow: header.numberRow }),
    ...described,
    ...(unit !== undefined && { unit }),
    rows,
  };
}

/** Without any headings: the rows from the first that has words and figures. */
function headless(grid: Grid, area: CellRange): Header {
  const columns = span(area.firstColumn, area.lastColumn);
  const isBody = (row: number) =>
    columns.some((column) => grid.isWords(row, column)) &&
    columns.some((column) => grid.isFigure(row, column, false));
  const first = span(area.firstRow, area.lastRow).find(isBody) ?? area.firstRow;
  // What stands directly above may still name years and the like.
  const above = first - 1;
  const isHeading =
    above >= area.firstRow && columns.filter((column) => grid.ownText(above, column) !== '').length >= 2;
  return isHeading ? { rows: [above], firstBodyRow: first } : { ...NO_HEADER, firstBodyRow: first };
}

/**
 * The tables of a sheet, from the top and from the left. Headings are found by what they say and by the row that numbers the columns;
 * a sheet without any is one table told by its content alone.
 * @param turned whether rows and columns are to be exchanged: labels stand in a row, figures below them
 */
export function findTables(sheet: SheetSnapshot, turned = false): TableModel[] {
  const grid = new Grid(turned ? turnedSheet(sheet) : sheet);
  const area = grid.used;
  if (!area) return [];
  const columns = span(area.firstColumn, area.lastColumn);
  const groups = groupHeaders(grid, findHeaders(grid, area), columns);
  if (groups.length === 0) groups.push([headless(grid, area)]);
  return groups.flatMap((headers, at) => {
    const next = groups[at + 1]?.[0]?.rows[0];
    const lastRow = (next ?? area.lastRow + 1) - 1;
    const [header] = headers;
    const firstRow = header?.rows[0];
    if (!header || firstRow === undefined) return tableOf(grid, turned, headers, area, lastRow) ?? [];
    const parts = sideBySide(grid, header, { ...area, firstRow, lastRow });
    return parts.flatMap(({ firstColumn, lastColumn }) => {
      return tableOf(grid, turned, headers, { ...area, firstColumn, lastColumn }, lastRow) ?? [];
    });
  });
}
