/** Rows and columns count from 0 throughout the host, as in Office.js. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

/** A rectangle of cells. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const rectOf = (row: number, column: number, rowCount = 1, columnCount = 1): Rect => ({
  row,
  column,
  rowCount,
  columnCount,
});

export const WHOLE_SHEET: Rect = rectOf(0, 0, MAX_ROWS, MAX_COLUMNS);

export const cellCount = ({ rowCount, columnCount }: Rect): number => rowCount * columnCount;
export const isSingleCell = (rect: Rect): boolean => rect.rowCount === 1 && rect.columnCount === 1;
/** Whether the rectangle covers entire columns. */
export const isEntireColumns = (rect: Rect): boolean => rect.rowCount === MAX_ROWS;
/** Whether the rectangle covers entire rows. */
export const isEntireRows = (rect: Rect): boolean => rect.columnCount === MAX_COLUMNS;

export const isOnSheet = ({ row, column, rowCount, columnCount }: Rect): boolean =>
  [row, column, rowCount, columnCount].every(Number.isInteger) &&
  row >= 0 &&
  column >= 0 &&
  rowCount > 0 &&
  columnCount > 0 &&
  row + rowCount <= MAX_ROWS &&
  column + columnCount <= MAX_COLUMNS;

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;

export const containsCell = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row &&
  row < rect.row + rect.rowCount &&
  column >= rect.column &&
  column < rect.column + rect.columnCount;

export const containsRect = (outer: Rect, inner: Rect): boolean => {
  const common = intersection(outer, inner);
  return common !== undefined && sameRect(common, inner);
};

/** The cells two rectangles have in common. */
export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

export const intersects = (a: Rect, b: Rect): boolean => intersection(a, b) !== undefined;

/** The smallest rectangle around both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** What is left of a rectangle outside the hole: up to four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const common = intersection(rect, hole);
  if (!common) return [rect];
  const below = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  return [
    { ...rect, rowCount: common.row - rect.row },
    { ...rect, row: below, rowCount: rect.row + rect.rowCount - below },
    rectOf(common.row, rect.column, common.rowCount, common.column - rect.column),
    rectOf(common.row, right, common.rowCount, rect.column + rect.columnCount - right),
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

export const subtractAll = (rects: readonly Rect[], hole: Rect): Rect[] =>
  rects.flatMap((rect) => subtract(rect, hole));
