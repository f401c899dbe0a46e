import { BooleanNumber } from '@univerjs/presets';
import type { IColumnData, IFreeze, IRowData, IWorksheetData } from '@univerjs/presets';
import type { Sheet } from '../../host/model';
import { newCell } from './cells';
import { toRange } from './rules';
import { toUniverStyle } from './styles';

/** Office.js measures in points, the grid in pixels. */
export const PIXELS_PER_POINT = 4 / 3;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 6;

const flag = (isSet: boolean): BooleanNumber => (isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** How many rows and columns the grid shows: what is used, and room to go on. */
export function gridSize(sheet: Sheet): { rowCount: number; columnCount: number } {
  const used = sheet.usedRect();
  return {
    rowCount: Math.max(LEAST_ROWS, (used ? used.row + used.rowCount : 0) + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, (used ? used.column + used.columnCount : 0) + SPARE_COLUMNS),
  };
}

export const freezeOf = ({ frozen: { rows, columns } }: Sheet): IFreeze => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
});

/** One row of the grid as the model has it; a row without a size of its own grows with its text. */
export function rowData(sheet: Sheet, row: number): IRowData {
  const { rows, formats } = sheet;
  const style = formats.rowStyles.get(row);
  const ownSize = rows.lines.get(row)?.size;
  return {
    hd: flag(rows.isHidden(row)),
    ...(ownSize === undefined ? {} : { h: pixels(ownSize), ia: BooleanNumber.FALSE }),
    ...(style && { s: toUniverStyle(style) }),
  };
}

/** One column of the grid as the model has it. */
export function columnData(sheet: Sheet, column: number): IColumnData {
  const { columns, formats } = sheet;
  const style = formats.columnStyles.get(column);
  return {
    hd: flag(columns.isHidden(column)),
    w: pixels(columns.lines.get(column)?.size ?? columns.standardSize),
    ...(style && { s: toUniverStyle(style) }),
  };
}

const known = (lines: Sheet['rows'], layer: ReadonlyMap<number, unknown>, count: number): number[] =>
  [...new Set([...lines.lines.keys(), ...layer.keys()])].filter((line) => line < count);

/** A sheet for the grid, without its cells where told. Rules of validation and of conditional format travel apart. */
export function toSheetData(
  sheet: Sheet,
  hasCells = true,
): Partial<IWorksheetData> & { id: string; name: string } {
  const { rowCount, columnCount } = gridSize(sheet);
  const cellData: Record<number, Record<number, ReturnType<typeof newCell>>> = {};
  if (hasCells) {
    for (const [row, column, cell] of sheet.cells.entries()) (cellData[row] ??= {})[column] = newCell(cell);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: flag(sheet.visibility !== 'Visible'),
    rowCount,
    columnCount,
    defaultColumnWidth: pixels(sheet.columns.standardSize),
    defaultRowHeight: pixels(sheet.rows.standardSize),
    showGridlines: flag(sheet.showGridlines),
    defaultStyle: toUniverStyle(sheet.formats.sheetStyle),
    freeze: freezeOf(sheet),
    mergeData: sheet.merges.map(toRange),
    rowData: Object.fromEntries(
      known(sheet.rows, sheet.formats.rowStyles, rowCount).map((row) => [row, rowData(sheet, row)]),
    ),
    columnData: Object.fromEntries(
      known(sheet.columns, sheet.formats.columnStyles, columnCount).map((column) => [
        column,
        columnData(sheet, column),
      ]),
    ),
    cellData,
  };
}
