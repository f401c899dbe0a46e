import type { CellRange, SheetSnapshot } from '../workbook/snapshot';
import { findTables } from './findTables';
import type { TableModel } from './model';
import { turnedRange } from './turn';

/** A table, cut to the rows a person selected. */
export interface SelectedTable {
  readonly table: TableModel;
  /** The selected columns within the table, none where the whole of it counts. */
  readonly columns: readonly number[];
}

const isOneCell = ({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): boolean =>
  firstRow === lastRow && firstColumn === lastColumn;

const touchesRows = ({ range }: TableModel, area: CellRange): boolean =>
  area.firstRow <= range.lastRow && area.lastRow >= range.firstRow;

const touchesColumns = ({ range }: TableModel, area: CellRange): boolean =>
  area.firstColumn <= range.lastColumn && area.lastColumn >= range.firstColumn;

/** Whether an area means a table: of tables side by side those it touches, and all of them where it stands beside them all. */
const isMeant = (table: TableModel, area: CellRange, tables: readonly TableModel[]): boolean =>
  touchesRows(table, area) &&
  (touchesColumns(table, area) ||
    !tables.some((other) => touchesRows(other, area) && touchesColumns(other, area)));

/** The part of a table that areas cover; undefined where none is meant for it. */
function cutTo(table: TableModel, touching: readonly CellRange[]): SelectedTable | undefined {
  const [first] = touching;
  if (!first) return undefined;
  // A cell stands for the table around it.
  if (touching.length === 1 && isOneCell(first)) return { table, columns: [first.firstColumn] };
  const rows = table.rows.filter(({ row }) =>
    touching.some(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow),
  );
  const columns = table.columns
    .map(({ column }) => column)
    .filter((column) => touching.some((area) => column >= area.firstColumn && column <= area.lastColumn));
  // Only headings are selected: the table below them is meant.
  if (rows.length === 0) return { table, columns };
  return { table: { ...table, rows }, columns };
}

/**
 * The tables of a sheet that a selection touches, each cut to the selected rows; headings are looked for in the whole
 * sheet, so that a selection of bare figures has its labels too.
 * @param areas the selected areas, none for the whole sheet
 */
export function selectTables(
  sheet: SheetSnapshot,
  areas: readonly CellRange[],
  turned = false,
): SelectedTable[] {
  const tables = findTables(sheet, turned);
  if (areas.length === 0) return tables.map((table) => ({ table, columns: [] }));
  const wanted = turned ? areas.map(turnedRange) : areas;
  return tables.flatMap(
    (table) =>
      cutTo(
        table,
        wanted.filter((area) => isMeant(table, area, tables)),
      ) ?? [],
  );
}
