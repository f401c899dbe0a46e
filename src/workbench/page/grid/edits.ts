import { BooleanNumber } from '@univerjs/presets';
import type { FUniver, ICellData, ICommandInfo, IExecutionOptions, Nullable } from '@univerjs/presets';
import { ERROR_TEXTS, bounding, errorValue, rectOf } from '../../host/model';
import type { CellStyle, FormulaPlace, Rect, Scalar, Sheet, Typed, Workbook } from '../../host/model';
import { contentOf } from './cells';
import type { Mirror } from './mirror';
import { fromUniverStyle, styleText, toUniverStyle } from './styles';
import { UNIT_ID } from './univer';
import type { Grid } from './univer';

type FWorksheet = ReturnType<NonNullable<ReturnType<FUniver['getUniverSheet']>>['getActiveSheet']>;

interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content?: Typed;
  readonly style?: CellStyle;
}

interface ValuesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null>>;
}

const sameValue = (a: Scalar, b: Scalar): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Puts what a person does in the grid into the model, as edits of that person. */
export class Edits {
  constructor(
    private readonly grid: Grid,
    private readonly workbook: Workbook,
    private readonly mirror: Mirror,
    /** Whether the grid's own result of a cell is wanted: where it has functions that the model does not know. */
    private readonly isGrids: (place: FormulaPlace) => boolean,
  ) {
    grid.commands.onCommandExecuted((command, options) => {
      this.follow(command, options);
    });
  }

  private follow(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (this.mirror.isDrawing) return;
    switch (command.id) {
      case 'sheet.mutation.set-range-values':
        this.followValues(command.params as ValuesParams, options);
        break;
      case 'sheet.mutation.move-range': {
        const { from, to } = command.params as {
          from: { value: Matrix; subUnitId: string };
          to: { value: Matrix; subUnitId: string };
        };
        for (const { value, subUnitId } of [from, to])
          this.followValues({ unitId: UNIT_ID, subUnitId, cellValue: value }, options);
        break;
      }
      case 'sheet.operation.set-worksheet-active':
        this.followActive(command.params as { subUnitId: string });
        break;
      case 'sheet.operation.set-selections':
        this.followSelection(command.params as SelectionParams);
        break;
      case 'sheet.mutation.set-worksheet-col-width':
      case 'sheet.mutation.set-worksheet-row-height':
      case 'sheet.mutation.set-col-hidden':
      case 'sheet.mutation.set-col-visible':
      case 'sheet.mutation.set-row-hidden':
      case 'sheet.mutation.set-row-visible':
        this.followLines(command.params as LinesParams);
        break;
      case 'sheet.mutation.add-worksheet-merge':
      case 'sheet.mutation.remove-worksheet-merge':
        this.followMerges(command.params as { subUnitId: string });
        break;
    }
  }

  // --- cells ---

  private followValues(
    { unitId, subUnitId, cellValue }: ValuesParams,
    options: IExecutionOptions | undefined,
  ): void {
    const sheet = this.workbook.findSheet(subUnitId);
    if (unitId !== UNIT_ID || !sheet || !cellValue) return;
    if (options?.['applyFormulaCalculationResult'] || options?.['fromFormula']) {
      this.takeResults(sheet, cellValue);
      return;
    }
    const drawn = this.grid.api.getUniverSheet(UNIT_ID)?.getSheetBySheetId(subUnitId);
    if (!drawn) return;
    const edits = Object.entries(cellValue).flatMap(([row, columns]) =>
      Object.keys(columns).flatMap((column) => this.editAt(sheet, drawn, Number(row), Number(column)) ?? []),
    );
    this.apply(sheet, edits);
  }

  private editAt(sheet: Sheet, drawn: FWorksheet, row: number, column: number): CellEdit | undefined {
    const cell = drawn.getSheet().getCellRaw(row, column);
    const formula = cell?.f || cell?.si ? drawn.getRange(row, column).getFormula() : '';
    const content = contentOf(cell, formula);
    const before = sheet.cells.get(row, column);
    const isSame =
      (before?.formula ?? '') === formula &&
      (formula !== '' || sameValue(before?.value ?? null, content.value));
    const style = this.styleAt(sheet, drawn, row, column, cell);
    if (isSame && !style) return undefined;
    return { row, column, ...(!isSame && { content }), ...(style && { style }) };
  }

  /** The cell's look where an edit changed it. */
  private styleAt(
    sheet: Sheet,
    drawn: FWorksheet,
    row: number,
    column: number,
    cell: Nullable<ICellData>,
  ): CellStyle | undefined {
    const before = sheet.style(row, column);
    const hasOwn = sheet.cells.get(row, column)?.style !== undefined;
    if (!cell?.s && !hasOwn) return undefined;
    const data = cell?.s ? drawn.getWorkbook().getStyles().get(cell.s) : undefined;
    if (styleText(data) === styleText(hasOwn || cell?.s ? toUniverStyle(before) : undefined))
      return undefined;
    const inherited = sheet.formats.inheritedStyle(row, column);
    // A cell of the grid's own making names no font: it has the sheet's.
    return fromUniverStyle({ ff: inherited.fontName, fs: inherited.fontSize, ...data }, before);
  }

  private apply(sheet: Sheet, edits: readonly CellEdit[]): void {
    if (edits.length === 0) return;
    this.workbook.act('user', () => {
      const styled = edits.filter(({ style }) => style);
      for (const { row, column, style } of styled) if (style) sheet.formats.setStyle(row, column, style);
      if (styled.length > 0) {
        this.workbook.notify({
          kind: 'format',
          sheetId: sheet.id,
          rects: styled.map(({ row, column }) => rectOf(row, column)),
        });
      }
      const written = edits.filter(({ content }) => content);
      if (written.length === 0) return;
      const area = written
        .map(({ row, column }) => rectOf(row, column))
        .reduce<Rect>(bounding, asRect(written[0]));
      const contents = new Map(written.map(({ row, column, content }) => [`${row},${column}`, content]));
      sheet.write(area, (row, column) => contents.get(`${area.row + row},${area.column + column}`));
    });
  }

  /** The grid works out formulas too, a moment later. Where the model knows better, its word stands. */
  private takeResults(sheet: Sheet, cellValue: NonNullable<ValuesParams['cellValue']>): void {
    const ours: Rect[] = [];
    const taken: Rect[] = [];
    for (const rect of placesOf(cellValue)) {
      const { row, column } = rect;
      if (!this.isGrids({ sheetId: sheet.id, row, column })) ours.push(rect);
      else if (this.takeResult(sheet, rect, cellValue[row]?.[column])) taken.push(rect);
    }
    if (ours.length > 0) this.mirror.recheck(sheet.id, ours);
    if (taken.length > 0) this.workbook.notify({ kind: 'calculated', sheetId: sheet.id, rects: taken });
  }

  /** @returns whether the cell has another result now. */
  private takeResult(sheet: Sheet, { row, column }: Rect, cell: Nullable<ICellData>): boolean {
    if (cell?.v === undefined || sheet.formula(row, column) === undefined) return false;
    const { value } = contentOf(cell, '');
    const error = ERROR_TEXTS.find((text) => text === value);
    const result = error === undefined ? value : errorValue(error);
    if (sameValue(sheet.value(row, column), result)) return false;
    sheet.cells.setResult(row, column, result);
    return true;
  }

  // --- the rest ---

  private followActive({ subUnitId }: { subUnitId: string }): void {
    const sheet = this.workbook.findSheet(subUnitId);
    if (sheet?.visibility !== 'Visible') return;
    this.workbook.act('user', () => {
      this.workbook.activate(sheet);
    });
  }

  private followSelection({ subUnitId, selections }: SelectionParams): void {
    const sheet = this.workbook.findSheet(subUnitId);
    const rects = selections.map(({ range }) => this.selectedRect(subUnitId, range));
    const rect = rects.at(-1);
    if (!sheet || !rect || sheet !== this.workbook.activeSheet) return;
    const others = rects.slice(0, -1);
    if (JSON.stringify([...others, rect]) === JSON.stringify([...sheet.alsoSelected, sheet.selection]))
      return;
    this.workbook.act('user', () => {
      sheet.selection = rect;
      sheet.alsoSelected = others;
      this.workbook.notify({ kind: 'selection', sheetId: sheet.id, rect });
    });
    this.mirror.selectionIsShown();
  }

  /** Entire rows and columns are NaN or the grid's own limits there, and Excel's limits in the model. */
  private selectedRect(subUnitId: string, range: SelectionParams['selections'][number]['range']): Rect {
    const drawn = this.grid.api.getUniverSheet(UNIT_ID)?.getSheetBySheetId(subUnitId);
    const rows = drawn?.getMaxRows() ?? 0;
    const columns = drawn?.getMaxColumns() ?? 0;
    const top = Number.isNaN(range.startRow) ? 0 : range.startRow;
    const left = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
    const isTall = Number.isNaN(range.endRow) || (top === 0 && range.endRow >= rows - 1);
    const isWide = Number.isNaN(range.endColumn) || (left === 0 && range.endColumn >= columns - 1);
    return rectOf(
      top,
      left,
      isTall ? 1048576 : range.endRow - top + 1,
      isWide ? 16384 : range.endColumn - left + 1,
    );
  }

  private followLines({ subUnitId, ranges }: LinesParams): void {
    const sheet = this.workbook.findSheet(subUnitId);
    const drawn = this.grid.api.getUniverSheet(UNIT_ID)?.getSheetBySheetId(subUnitId)?.getSheet();
    if (!sheet || !drawn) return;
    this.workbook.act('user', () => {
      for (const { startRow, endRow, startColumn, endColumn } of ranges) {
        for (
          let row = startRow;
          row <= Math.min(endRow, drawn.getRowCount() - 1) &&
          isWhole(startColumn, endColumn, drawn.getColumnCount());
          row++
        ) {
          const shown = drawn.getRowManager().getRow(row);
          takeLine(
            sheet.rows,
            row,
            shown?.hd === BooleanNumber.TRUE,
            shown?.ia === BooleanNumber.FALSE ? shown.h : undefined,
          );
        }
        for (
          let column = startColumn;
          column <= endColumn && isWhole(startRow, endRow, drawn.getRowCount());
          column++
        ) {
          const shown = drawn.getColumnManager().getColumn(column);
          takeLine(sheet.columns, column, shown?.hd === BooleanNumber.TRUE, shown?.w);
        }
      }
    });
  }

  private followMerges({ subUnitId }: { subUnitId: string }): void {
    const sheet = this.workbook.findSheet(subUnitId);
    const drawn = this.grid.api.getUniverSheet(UNIT_ID)?.getSheetBySheetId(subUnitId)?.getSheet();
    if (!sheet || !drawn) return;
    this.workbook.act('user', () => {
      sheet.setMerges(
        drawn
          .getMergeData()
          .map(({ startRow, startColumn, endRow, endColumn }) =>
            rectOf(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1),
          ),
      );
    });
  }
}

type Matrix = NonNullable<ValuesParams['cellValue']>;

interface LinesParams {
  readonly subUnitId: string;
  readonly ranges: readonly { startRow: number; endRow: number; startColumn: number; endColumn: number }[];
}

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly {
    range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  }[];
}

const placesOf = (cells: Matrix): Rect[] =>
  Object.entries(cells).flatMap(([row, columns]) =>
    Object.keys(columns).map((column) => rectOf(Number(row), Number(column))),
  );

const POINTS_PER_PIXEL = 0.75;

const asRect = (edit: CellEdit | undefined): Rect => rectOf(edit?.row ?? 0, edit?.column ?? 0);

const isWhole = (start: number, end: number, count: number): boolean =>
  Number.isNaN(start) || (start === 0 && end >= count - 1);

function takeLine(lines: Sheet['rows'], line: number, isHidden: boolean, pixels: number | undefined): void {
  if (lines.isHidden(line) !== isHidden) lines.setHidden(line, 1, isHidden);
  const points = pixels === undefined ? undefined : pixels * POINTS_PER_PIXEL;
  if (!isHidden && points !== undefined && Math.abs(lines.size(line) - points) > 0.5)
    lines.setSize(line, 1, points);
}
