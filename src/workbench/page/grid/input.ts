import { CellValueType } from '@univerjs/presets';
import type { ICellData, IStyleData } from '@univerjs/presets';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/presets/preset-sheets-core';
import { Refusal, intersection, isEditable, isFormattable, rectOf } from '../../host/model';
import type { Rect, Sheet, Typed, Workbook } from '../../host/model';
import type { Mirror } from './mirror';
import type { OnRefusal } from './structure';
import { fromLocalFormula } from './localFormula';
import { parseBlock, readTypedVietnamese } from './typing';
import { UNIT_ID } from './univer';
import type { Grid } from './univer';

const { STRING, NUMBER, BOOLEAN, FORCE_STRING } = CellValueType;
/** More than anything the grid registers for itself. */
const FIRST = 1000;

interface Range {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: Range;
  readonly ranges?: readonly Range[];
  readonly toRange?: Range;
  readonly targetRange?: Range;
  readonly visible?: boolean;
}

const WRITING =
  /^sheet\.(command\.(set-range-values|clear-selection-(content|all)|auto-clear-content|auto-fill|move-range|copy-down|copy-right|paste.*|optional-paste|cut)|operation\.set-cell-edit-visible)$/;
const FORMATTING =
  /^sheet\.command\.(set-style|set-range-.*|set-border.*|clear-selection-format|add-worksheet-merge.*|remove-worksheet-merge)$/;

const typedCell = ({ value, formula, quoted }: Typed): Pick<ICellData, 'v' | 't' | 'f' | 'p' | 'si'> => {
  const rest = { p: null, si: null };
  if (formula !== undefined) return { f: formula, v: null, t: null, ...rest };
  if (typeof value === 'number') return { v: value, t: NUMBER, f: null, ...rest };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, f: null, ...rest };
  if (typeof value === 'string') return { v: value, t: quoted ? FORCE_STRING : STRING, f: null, ...rest };
  return { v: null, t: null, f: null, ...rest };
};

/** Reads typed and pasted text as Excel does under Vietnamese settings, and keeps protected cells as they are. */
export class Input {
  constructor(
    private readonly grid: Grid,
    private readonly workbook: Workbook,
    private readonly mirror: Mirror,
    private readonly onRefusal: OnRefusal,
  ) {
    this.readTyping();
    const { api } = grid;
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (this.mirror.isDrawing) return;
      const params = event.params as CommandParams | undefined;
      if (this.isLocked(event.id, params)) event.cancel = true;
      else if (event.id === 'sheet.command.paste-by-short-key' && this.paste(event.params as PasteParams))
        event.cancel = true;
    });
  }

  private readTyping(): void {
    const interceptors = this.grid.injector.get(SheetInterceptorService);
    interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (value, context, next) => {
        if (value?.f) return next({ ...value, f: fromLocalFormula(value.f) });
        if (value?.p || typeof value?.v !== 'string' || value.t === FORCE_STRING) return next(value);
        const sheet = this.workbook.findSheet(context.subUnitId);
        if (!sheet || value.v === '') return next(value);
        const format = sheet.style(context.row, context.col).numberFormat;
        const typed = readTypedVietnamese(value.v, format);
        // Not handed on: the grid would read the rest as an American.
        return { ...value, ...typedCell(typed), ...this.formatted(typed, format, value.s) };
      },
    });
  }

  /** The format that comes with a typed percentage, number or date, where the cell has none. */
  private formatted({ numberFormat }: Typed, before: string, style: ICellData['s']): { s?: IStyleData } {
    if (numberFormat === undefined || before !== 'General') return {};
    const styles = this.grid.api.getUniverSheet(UNIT_ID)?.getWorkbook().getStyles();
    const own = typeof style === 'string' ? styles?.get(style) : style;
    return { s: { ...own, n: { pattern: numberFormat } } };
  }

  // --- paste ---

  /** @returns whether the block was written; false leaves it to the grid, which knows what it copied itself. */
  private paste({ htmlContent = '', textContent = '' }: PasteParams): boolean {
    if (htmlContent.includes('data-copy-id=') || textContent === '') return false;
    const sheet = this.workbook.activeSheet;
    const block = parseBlock(textContent);
    const { row, column } = sheet.selection;
    const width = block.reduce((most, { length }) => Math.max(most, length), 0);
    const target = rectOf(row, column, block.length, width);
    if (!isEditable(sheet, target)) {
      this.refuse();
      return true;
    }
    this.write(sheet, target, (down, right) => block[down]?.[right]);
    return true;
  }

  private write(
    sheet: Sheet,
    target: Rect,
    textAt: (row: number, column: number) => string | undefined,
  ): void {
    const value: Record<number, Record<number, ICellData>> = {};
    for (let down = 0; down < target.rowCount; down++) {
      for (let right = 0; right < target.columnCount; right++) {
        const [row, column] = [target.row + down, target.column + right];
        const text = textAt(down, right);
        if (text === undefined || this.isCovered(sheet, row, column)) continue;
        const format = sheet.style(row, column).numberFormat;
        const typed = readTypedVietnamese(text, format);
        (value[row] ??= {})[column] = { ...typedCell(typed), ...this.formatted(typed, format, undefined) };
      }
    }
    this.grid.commands.syncExecuteCommand('sheet.command.set-range-values', {
      unitId: UNIT_ID,
      subUnitId: sheet.id,
      value,
    });
    this.workbook.act('user', () => {
      this.workbook.select(sheet, target);
    });
  }

  /** Whether a merged area hides the cell. */
  private isCovered(sheet: Sheet, row: number, column: number): boolean {
    const merge = sheet.mergeAt(row, column);
    return merge !== undefined && (merge.row !== row || merge.column !== column);
  }

  // --- protection ---

  private isLocked(id: string, params: CommandParams | undefined): boolean {
    const writes = WRITING.test(id);
    if ((!writes && !FORMATTING.test(id)) || params?.visible === false) return false;
    const sheet = this.workbook.findSheet(params?.subUnitId ?? '') ?? this.workbook.activeSheet;
    if (!sheet.protection) return false;
    if (!writes) {
      if (isFormattable(sheet)) return false;
      this.refuse();
      return true;
    }
    const given = [params?.toRange, params?.targetRange, params?.range, ...(params?.ranges ?? [])].filter(
      (range) => range !== undefined,
    );
    const rects = given.length > 0 ? given.map(asRect) : [sheet.selection];
    const used = sheet.usedRect();
    const locked = rects.some((rect) => {
      // A whole column is as locked as its used part: the rest of it holds nothing.
      const part = rect.rowCount * rect.columnCount > 1_000_000 && used ? intersection(rect, used) : rect;
      return part !== undefined && !isEditable(sheet, part);
    });
    if (locked) this.refuse();
    return locked;
  }

  private refuse(): void {
    this.onRefusal(new Refusal('AccessDenied', 'The sheet is protected.'));
  }
}

interface PasteParams {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

const asRect = ({ startRow, startColumn, endRow, endColumn }: Range): Rect =>
  rectOf(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
