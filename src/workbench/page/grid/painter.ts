import type { ICellData, IExecutionOptions, Styles, Worksheet } from '@univerjs/presets';
import { cellCount } from '../../host/model';
import type { Rect, Sheet } from '../../host/model';
import { patchFor } from './cells';
import type { CellPatch, PatchKind } from './cells';
import { ownCellRules } from './ownCellRules';
import { toRange, toUniverFormat } from './rules';
import type { DrawnFormat } from './rules';
import { columnData, freezeOf, gridSize, rowData } from './sheetData';
import { UNIT_ID } from './univer';
import type { Grid } from './univer';
import { ValidationPainter } from './validationPainter';

/** What is to be drawn again of one sheet. */
export interface Stale {
  cells: Rect[];
  merges: boolean;
  validations: boolean;
  conditionalFormats: boolean;
  rows: boolean;
  columns: boolean;
  freeze: boolean;
  view: boolean;
}

export const nothingStale = (): Stale => ({
  cells: [],
  merges: false,
  validations: false,
  conditionalFormats: false,
  rows: false,
  columns: false,
  freeze: false,
  view: false,
});

/** Up to so many cells a rectangle is gone through cell by cell. */
const EASY = 2000;

/** Cells of a part: few enough for the page to be drawn and to answer in between. */
const PART = 100;

/** Validations of a part: the grid goes through the cells of each. */
const PART_OF_VALIDATIONS = 8;

type Matrix = Record<number, Record<number, ICellData>>;

/**
 * How the grid's engine is told of what was written. After every change it looks through all cells of all sheets for formulas, unless
 * the change is said to come with its formulas known: where there are none, nothing is to be found. A result is no edit: the engine
 * must not begin to calculate because of it.
 */
const TOLD_AS: Record<PatchKind, IExecutionOptions | undefined> = {
  formula: undefined,
  plain: { fromChangeset: true },
  result: { fromChangeset: true, fromFormula: true },
};

/** Draws sheets: compares what the grid shows with the model and writes the differences. */
export class SheetPainter {
  private readonly validations: ValidationPainter;

  constructor(private readonly grid: Grid) {
    this.validations = new ValidationPainter(grid);
  }

  /** To be called when the grid shows another workbook. */
  forget(): void {
    this.validations.forget();
  }

  /** To be called when the grid may have changed the rules of a sheet by itself. */
  distrust(sheetId: string): void {
    this.validations.distrust(sheetId);
  }

  /** The grid's own sheet; undefined where it shows none of that id. */
  drawn(sheetId: string): Worksheet | undefined {
    return this.grid.api.getUniverSheet(UNIT_ID)?.getSheetBySheetId(sheetId)?.getSheet();
  }

  /** Draws what is stale of a sheet that the grid shows. */
  draw(sheet: Sheet, stale: Stale): void {
    this.drawSize(sheet);
    if (stale.merges) this.drawMerges(sheet);
    if (stale.cells.length > 0) this.drawCells(sheet, stale.cells);
    if (stale.rows) this.drawRows(sheet);
    if (stale.columns) this.drawColumns(sheet);
    if (stale.freeze) this.run('sheet.mutation.set-frozen', { subUnitId: sheet.id, ...freezeOf(sheet) });
    if (stale.view) {
      this.run('sheet.mutation.toggle-gridlines', {
        subUnitId: sheet.id,
        showGridlines: sheet.showGridlines ? 1 : 0,
      });
      this.run('sheet.mutation.set-tab-color', { subUnitId: sheet.id, color: sheet.tabColor });
    }
    if (stale.validations) this.drawValidations(sheet);
    if (stale.conditionalFormats) this.drawFormats(sheet);
  }

  /** Draws a part of what is stale, which is then no longer in it; true where nothing is left. */
  drawPart(sheet: Sheet, stale: Stale): boolean {
    const { cells, validations } = stale;
    const isOnlyCells = Object.values({ ...stale, cells: false, validations: false }).every(
      (isStale) => !isStale,
    );
    if (!isOnlyCells) {
      this.draw(sheet, { ...stale, cells: [], validations: false });
      Object.assign(stale, { ...nothingStale(), cells, validations });
      return cells.length === 0 && !validations;
    }
    if (cells.length === 0) {
      stale.validations = validations && !this.drawValidations(sheet, PART_OF_VALIDATIONS);
      return !stale.validations;
    }
    const part: Rect[] = [];
    for (let room = PART, rect = cells.shift(); rect; rect = room > 0 ? cells.shift() : undefined) {
      const [first, rest] = this.split(sheet, rect, room);
      if (first) part.push(first);
      if (rest) cells.unshift(rest);
      room -= first ? cellCount(first) : 0;
    }
    this.draw(sheet, { ...nothingStale(), cells: part });
    return cells.length === 0 && !validations;
  }

  /** The upper rows of a rectangle, about so many cells of it, and those below; nothing is beyond the end of the sheet. */
  private split(sheet: Sheet, rect: Rect, room: number): [first: Rect | undefined, rest: Rect | undefined] {
    const size = gridSize(sheet);
    const drawn = this.drawn(sheet.id);
    const rowCount = Math.min(rect.rowCount, Math.max(size.rowCount, drawn?.getRowCount() ?? 0) - rect.row);
    const columnCount = Math.min(
      rect.columnCount,
      Math.max(size.columnCount, drawn?.getColumnCount() ?? 0) - rect.column,
    );
    if (rowCount < 1 || columnCount < 1) return [undefined, undefined];
    const rows = Math.min(rowCount, Math.max(1, Math.floor(room / columnCount)));
    const below = { ...rect, columnCount, row: rect.row + rows, rowCount: rowCount - rows };
    return [{ ...rect, columnCount, rowCount: rows }, below.rowCount > 0 ? below : undefined];
  }

  private drawSize(sheet: Sheet): void {
    const drawn = this.drawn(sheet.id);
    const { rowCount, columnCount } = gridSize(sheet);
    if (!drawn) return;
    if (drawn.getRowCount() < rowCount)
      this.run('sheet.mutation.set-worksheet-row-count', { subUnitId: sheet.id, rowCount });
    if (drawn.getColumnCount() < columnCount) {
      this.run('sheet.mutation.set-worksheet-column-count', { subUnitId: sheet.id, columnCount });
    }
  }

  private drawCells(sheet: Sheet, rects: readonly Rect[]): void {
    const drawn = this.drawn(sheet.id);
    if (!drawn) return;
    const patches: Record<PatchKind, Matrix> = { formula: {}, plain: {}, result: {} };
    const { styles } = this;
    for (const rect of rects) {
      for (const [row, column] of this.placesIn(sheet, drawn, rect)) {
        const patch = this.patch(sheet, drawn, styles, row, column);
        if (patch) (patches[patch.kind][row] ??= {})[column] = patch.data;
      }
    }
    for (const kind of ['formula', 'plain', 'result'] as const) {
      const cellValue = patches[kind];
      if (Object.keys(cellValue).length > 0)
        this.run('sheet.mutation.set-range-values', { subUnitId: sheet.id, cellValue }, TOLD_AS[kind]);
    }
  }

  /** The cells of a rectangle that hold anything in the model or in the grid. */
  private placesIn(sheet: Sheet, drawn: Worksheet, rect: Rect): [row: number, column: number][] {
    const { row, column, rowCount, columnCount } = rect;
    if (cellCount(rect) <= EASY) {
      return Array.from({ length: cellCount(rect) }, (_, index) => [
        row + Math.floor(index / columnCount),
        column + (index % columnCount),
      ]);
    }
    const places = new Map<string, [number, number]>();
    sheet.cells.visit(rect, (_, r, c) => places.set(`${r},${c}`, [r, c]));
    drawn.getCellMatrix().forValue((r, c) => {
      if (r >= row && r < row + rowCount && c >= column && c < column + columnCount)
        places.set(`${r},${c}`, [r, c]);
    });
    return [...places.values()];
  }

  private patch(
    sheet: Sheet,
    drawn: Worksheet,
    styles: Styles,
    row: number,
    column: number,
  ): CellPatch | undefined {
    const cell = drawn.getCellRaw(row, column);
    const hasFormula = Boolean(cell?.f) || Boolean(cell?.si);
    const formula = hasFormula ? this.formulaAt(sheet.id, row, column) : '';
    const style = cell?.s ? styles.get(cell.s) : undefined;
    return patchFor(
      { cell, formula, style },
      sheet.cells.get(row, column),
      sheet.formats.inheritedStyle(row, column),
    );
  }

  private get styles(): Styles {
    const book = this.grid.api.getUniverSheet(UNIT_ID);
    if (!book) throw new Error('the grid shows no workbook');
    return book.getWorkbook().getStyles();
  }

  private formulaAt(sheetId: string, row: number, column: number): string {
    const sheet = this.grid.api.getUniverSheet(UNIT_ID)?.getSheetBySheetId(sheetId);
    return sheet?.getRange(row, column).getFormula() ?? '';
  }

  private drawMerges(sheet: Sheet): void {
    const drawn = this.drawn(sheet.id);
    const before = (drawn?.getMergeData() ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startColumn,
      endRow,
      endColumn,
    }));
    const ranges = sheet.merges.map(toRange);
    if (JSON.stringify(before) === JSON.stringify(ranges)) return;
    if (before.length > 0)
      this.run('sheet.mutation.remove-worksheet-merge', { subUnitId: sheet.id, ranges: before });
    if (ranges.length > 0) this.run('sheet.mutation.add-worksheet-merge', { subUnitId: sheet.id, ranges });
  }

  private drawRows(sheet: Sheet): void {
    const { rowCount } = gridSize(sheet);
    const drawn = this.drawn(sheet.id)?.getRowManager();
    const rows: Record<number, unknown> = {};
    for (let row = 0; row < rowCount; row++) {
      const wanted = rowData(sheet, row);
      const shown = drawn?.getRow(row);
      const differs = (shown?.hd ?? 0) !== wanted.hd || (wanted.h !== undefined && shown?.h !== wanted.h);
      if (differs) rows[row] = wanted;
    }
    if (Object.keys(rows).length > 0)
      this.run('sheet.mutation.set-row-data', { subUnitId: sheet.id, rowData: rows });
  }

  private drawColumns(sheet: Sheet): void {
    const { columnCount } = gridSize(sheet);
    const columns: Record<number, unknown> = {};
    const drawn = this.drawn(sheet.id);
    for (let column = 0; column < columnCount; column++) {
      const wanted = columnData(sheet, column);
      const shown = drawn?.getColumnManager().getColumn(column);
      if (
        (shown?.hd ?? 0) !== wanted.hd ||
        (shown?.w ?? drawn?.getConfig().defaultColumnWidth) !== wanted.w
      ) {
        columns[column] = wanted;
      }
    }
    if (Object.keys(columns).length > 0)
      this.run('sheet.mutation.set-col-data', { subUnitId: sheet.id, columnData: columns });
  }

  /** @returns whether all there are have been drawn, where no more than so many are to be added at once. */
  drawValidations(sheet: Sheet, most?: number): boolean {
    return this.validations.draw(sheet, most);
  }

  drawFormats(sheet: Sheet): void {
    const shown =
      this.grid.api.getUniverSheet(UNIT_ID)?.getSheetBySheetId(sheet.id)?.getConditionalFormattingRules() ??
      [];
    const needEngine = ownCellRules(sheet) ? [] : sheet.conditionalFormats.all;
    const wanted = needEngine.map(toUniverFormat).filter((rule): rule is DrawnFormat => rule !== undefined);
    if (JSON.stringify(shown.map(plain)) === JSON.stringify(wanted)) return;
    for (const { cfId } of shown)
      this.run('sheet.mutation.delete-conditional-rule', { subUnitId: sheet.id, cfId });
    // The grid puts each new rule before all others.
    for (const rule of wanted.toReversed())
      this.run('sheet.mutation.add-conditional-rule', { subUnitId: sheet.id, rule });
  }

  private run(id: string, params: object, options?: IExecutionOptions): void {
    this.grid.commands.syncExecuteCommand(id, { unitId: UNIT_ID, ...params }, options);
  }
}

const plain = ({
  cfId,
  ranges,
  stopIfTrue,
  rule,
}: {
  cfId: string;
  ranges: unknown;
  stopIfTrue: boolean;
  rule: unknown;
}) => ({
  cfId,
  ranges,
  stopIfTrue,
  rule,
});
