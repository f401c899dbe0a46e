import type { CellStore, StoredCell } from './cells';
import { isEntireColumns, isEntireRows } from './geometry';
import type { Rect } from './geometry';
import type { Shift } from './shift';
import { DEFAULT_STYLE } from './style';
import type { CellStyle } from './style';

export type StyleChange = (style: CellStyle) => CellStyle;

/** Moves the keys of a map of rows or columns along with a shift of entire rows or columns. */
export function shiftLines<T>(lines: Map<number, T>, { kind, axis, rect }: Shift, inherited?: T): void {
  const first = axis === 'rows' ? rect.row : rect.column;
  const count = axis === 'rows' ? rect.rowCount : rect.columnCount;
  const before = [...lines];
  lines.clear();
  for (const [line, value] of before) {
    if (line < first) lines.set(line, value);
    else if (kind === 'insert') lines.set(line + count, value);
    else if (line >= first + count) lines.set(line - count, value);
  }
  if (kind !== 'insert' || inherited === undefined) return;
  for (let line = first; line < first + count; line++) lines.set(line, inherited);
}

/** How cells look, in the layers Excel has: the cell's own style, else its row's, its column's, the sheet's. */
export class SheetFormats {
  sheetStyle: CellStyle = DEFAULT_STYLE;
  readonly rowStyles = new Map<number, CellStyle>();
  readonly columnStyles = new Map<number, CellStyle>();

  constructor(private readonly cells: CellStore) {}

  /** The style of a cell that has none of its own. */
  inheritedStyle(row: number, column: number): CellStyle {
    return this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.sheetStyle;
  }

  styleAt(
    row: number,
    column: number,
    cell: StoredCell | undefined = this.cells.get(row, column),
  ): CellStyle {
    return cell?.style ?? this.inheritedStyle(row, column);
  }

  setStyle(row: number, column: number, style: CellStyle): void {
    const cell = this.cells.get(row, column) ?? { value: null };
    cell.style = style;
    this.cells.set(row, column, cell);
  }

  /** Changes the look of a rectangle; entire rows and columns change their layer, present and future cells alike. */
  restyle(rect: Rect, change: StyleChange): void {
    const made = new Map<CellStyle, CellStyle>();
    const changed = (style: CellStyle): CellStyle => {
      let result = made.get(style);
      if (!result) made.set(style, (result = change(style)));
      return result;
    };
    const wide = isEntireRows(rect);
    const tall = isEntireColumns(rect);
    if (!wide && !tall) {
      for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
        for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
          this.setStyle(row, column, changed(this.styleAt(row, column)));
        }
      }
      return;
    }
    this.cells.visit(rect, (cell) => {
      if (cell.style) cell.style = changed(cell.style);
    });
    if (wide && tall) {
      this.sheetStyle = changed(this.sheetStyle);
      for (const layer of [this.rowStyles, this.columnStyles]) {
        for (const [line, style] of layer) layer.set(line, changed(style));
      }
    } else if (tall) {
      this.restyleColumns(rect, changed);
    } else {
      this.restyleRows(rect, changed);
    }
  }

  private restyleColumns(rect: Rect, changed: StyleChange): void {
    for (let column = rect.column; column < rect.column + rect.columnCount; column++) {
      // Rows come before columns, so where a row has a style the crossing cell needs one of its own.
      for (const [row, style] of this.rowStyles) this.ownStyle(row, column, changed(style));
      this.columnStyles.set(column, changed(this.columnStyles.get(column) ?? this.sheetStyle));
    }
  }

  private restyleRows(rect: Rect, changed: StyleChange): void {
    for (let row = rect.row; row < rect.row + rect.rowCount; row++) {
      const rowStyle = this.rowStyles.get(row);
      if (!rowStyle)
        for (const [column, style] of this.columnStyles) this.ownStyle(row, column, changed(style));
      this.rowStyles.set(row, changed(rowStyle ?? this.sheetStyle));
    }
  }

  private ownStyle(row: number, column: number, style: CellStyle): void {
    if (!this.cells.get(row, column)?.style) this.setStyle(row, column, style);
  }

  /** The distinct styles in a rectangle, blank cells included; stops as soon as it has seen `enough`. */
  stylesIn(rect: Rect, enough = Infinity): Set<CellStyle> {
    const styles = new Set<CellStyle>();
    let seen = 0;
    this.cells.visit(rect, (cell, row, column) => {
      seen++;
      if (styles.size < enough) styles.add(this.styleAt(row, column, cell));
    });
    if (seen === rect.rowCount * rect.columnCount) return styles;
    const rows = layersOf(this.rowStyles, rect.row, rect.rowCount);
    const columns = layersOf(this.columnStyles, rect.column, rect.columnCount);
    for (const style of rows.styles) styles.add(style);
    if (rows.isPartial) {
      for (const style of columns.styles) styles.add(style);
      if (columns.isPartial) styles.add(this.sheetStyle);
    }
    return styles;
  }

  /** Moves the row or column layer; new lines look like the line before them. */
  shift(shift: Shift): void {
    if (shift.axis === 'rows' && isEntireRows(shift.rect)) {
      shiftLines(this.rowStyles, shift, this.rowStyles.get(shift.rect.row - 1));
    } else if (shift.axis === 'columns' && isEntireColumns(shift.rect)) {
      shiftLines(this.columnStyles, shift, this.columnStyles.get(shift.rect.column - 1));
    }
  }
}

function layersOf(layer: ReadonlyMap<number, CellStyle>, first: number, count: number) {
  const inside = [...layer].filter(([line]) => line >= first && line < first + count);
  return { styles: inside.map(([, style]) => style), isPartial: inside.length < count };
}
