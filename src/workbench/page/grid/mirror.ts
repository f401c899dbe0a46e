import { mergeWorksheetSnapshotWithDefault } from '@univerjs/presets';
import { MAX_COLUMNS, MAX_ROWS, rectOf } from '../../host/model';
import type { Rect, Sheet, Workbook, WorkbookChange } from '../../host/model';
import type { Pace } from '../pace';
import { Canvas } from './canvas';
import { SheetPainter, nothingStale } from './painter';
import type { Stale } from './painter';
import { gridSize, toSheetData } from './sheetData';
import { UNIT_ID, showWorkbook } from './univer';
import type { Grid } from './univer';

/**
 * Milliseconds without a change until the sheets that nobody sees are drawn, part by part. An add-in that fills them is held up by
 * each drawing, and most of what is drawn on the way is drawn again.
 */
const QUIET = 250;

/** Milliseconds of drawing after which the page may be drawn. */
const WHILE = 10;

/** Milliseconds for which what is in front may stand still until it is drawn whole. */
const STILL = 600;

/**
 * Milliseconds after which it is asked again whether a cell is still being edited. As in Excel nothing changes meanwhile: the grid
 * empties the editor when a cell of the same row and column is drawn, on whatever sheet.
 */
const EDITING = 50;

/** Above this a sheet's edits are drawn as one comparison of all that is used. */
const MOST_RECTS = 200;

/**
 * Draws what the model holds. The model tells what changed; what the grid shows is then compared with the
 * model, and only the differences are written, outside the grid's own history of edits.
 */
export class Mirror {
  private readonly stale = new Map<string, Stale>();
  private isWorkbookStale = false;
  private isReplaced = true;
  private isScheduled = false;
  private unseenLater: ReturnType<typeof setTimeout> | undefined;
  private depth = 0;
  private readonly canvas: Canvas;
  private readonly painter: SheetPainter;

  constructor(
    private readonly grid: Grid,
    private readonly workbook: Workbook,
    private readonly pace: Pace,
    private readonly isEditing: () => boolean,
  ) {
    this.canvas = new Canvas(grid);
    this.painter = new SheetPainter(grid);
    workbook.subscribe((change) => {
      this.note(change);
    });
  }

  /** True while the mirror writes: such changes of the grid are no edits of a person. */
  get isDrawing(): boolean {
    return this.depth > 0;
  }

  /** Marks a sheet as drawn wrongly throughout. */
  invalidate(sheetId: string): void {
    const stale = this.staleOf(sheetId);
    stale.cells = [WHOLE];
    stale.merges = stale.validations = stale.conditionalFormats = stale.rows = stale.columns = true;
    this.painter.distrust(sheetId);
    this.schedule();
  }

  /** Compares cells again that the grid has written by itself. */
  recheck(sheetId: string, rects: readonly Rect[]): void {
    this.noteCells(sheetId, rects);
    this.schedule();
  }

  private staleOf(sheetId: string): Stale {
    let stale = this.stale.get(sheetId);
    if (!stale) this.stale.set(sheetId, (stale = nothingStale()));
    return stale;
  }

  private note(change: WorkbookChange): void {
    switch (change.kind) {
      case 'replaced':
        this.isReplaced = true;
        break;
      case 'cells':
        this.noteCells(change.sheetId, [change.rect]);
        break;
      case 'calculated':
      case 'format':
        this.noteCells(change.sheetId, change.rects);
        break;
      case 'shift':
        // Formulas of every sheet may have followed.
        for (const sheet of this.workbook.sheets) this.invalidate(sheet.id);
        break;
      case 'lines':
        this.staleOf(change.sheetId)[change.axis] = true;
        break;
      case 'merges':
      case 'validations':
      case 'conditionalFormats':
      case 'freeze':
      case 'view':
        this.staleOf(change.sheetId)[change.kind] = true;
        break;
      case 'sheetRenamed':
      case 'sheetDeleted':
        for (const sheet of this.workbook.sheets) this.noteCells(sheet.id, [WHOLE]);
        this.isWorkbookStale = true;
        break;
      case 'sheetAdded':
      case 'sheetMoved':
      case 'sheetVisibility':
      case 'activeSheet':
        this.isWorkbookStale = true;
        break;
      case 'selection':
        this.isWorkbookStale = true;
        this.selectionToShow = { sheetId: change.sheetId, rect: change.rect };
        break;
      default:
        return;
    }
    this.schedule();
  }

  private selectionToShow: { sheetId: string; rect: Rect } | undefined;

  /** The grid shows the selection already: it came from there. */
  selectionIsShown(): void {
    this.selectionToShow = undefined;
  }

  private noteCells(sheetId: string, rects: readonly Rect[]): void {
    const stale = this.staleOf(sheetId);
    if (stale.cells[0] === WHOLE) return;
    stale.cells = stale.cells.length + rects.length > MOST_RECTS ? [WHOLE] : [...stale.cells, ...rects];
  }

  private schedule(): void {
    this.drawUnseenAfter(QUIET);
    this.drawSeenSoon();
  }

  private drawSeenSoon(milliseconds = 0): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    setTimeout(() => void this.drawSeen(), milliseconds);
  }

  /** Draws what is in front; the rest of much after the page was drawn. */
  private async drawSeen(): Promise<void> {
    this.isScheduled = false;
    if (this.isEditing()) {
      this.drawAfterEdit();
      return;
    }
    this.canvas.freeze();
    try {
      if (this.isWorkbookStale && !this.isReplaced) {
        this.drawing(() => {
          this.drawSheetList();
        });
        await this.pace.breathe();
        // Somebody may have begun to type meanwhile.
        if (this.isEditing()) {
          this.drawAfterEdit();
          return;
        }
      }
      this.drawing(() => {
        this.drawChanges((sheet, stale) => this.isSeen(sheet) && this.drawForAWhile(sheet, stale));
      });
    } finally {
      const isLeft = this.stale.has(this.workbook.activeSheet.id);
      if (!isLeft || this.canvas.frozenFor > STILL) this.canvas.thaw();
      if (isLeft) this.drawUnseenAfter(QUIET);
    }
    if (!this.stale.has(this.workbook.activeSheet.id)) return;
    await this.pace.breathe();
    this.drawSeenSoon();
  }

  private drawAfterEdit(): void {
    this.canvas.thaw();
    this.drawSeenSoon(EDITING);
  }

  private isSeen({ id }: Sheet): boolean {
    return id === this.workbook.activeSheet.id;
  }

  private drawUnseenAfter(milliseconds: number): void {
    clearTimeout(this.unseenLater);
    this.unseenLater = setTimeout(() => void this.drawUnseenInParts(), milliseconds);
  }

  /** Draws part after part, and the page in between, until another change comes or somebody types. */
  private async drawUnseenInParts(): Promise<void> {
    for (const turn = this.unseenLater; this.stale.size > 0;) {
      if (this.isEditing()) {
        this.drawUnseenAfter(QUIET);
        return;
      }
      this.drawing(() => {
        this.drawUnseen();
      });
      await this.pace.breathe();
      if (turn !== this.unseenLater) return;
    }
  }

  /** Draws everything that is waiting. */
  flush(): void {
    this.drawing(() => {
      this.drawChanges((sheet, stale) => {
        if (this.painter.drawn(sheet.id)) this.painter.draw(sheet, stale);
        return true;
      });
    });
  }

  private drawing(draw: () => void): void {
    this.depth++;
    try {
      draw();
    } finally {
      this.depth--;
    }
  }

  // --- the whole workbook ---

  private drawAll(): void {
    this.isReplaced = this.isWorkbookStale = false;
    this.stale.clear();
    this.painter.forget();
    const { sheets, activeSheet } = this.workbook;
    const ordered = [activeSheet, ...sheets.filter((sheet) => sheet !== activeSheet)];
    showWorkbook(this.grid, {
      name: this.workbook.fileName,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(ordered.map((sheet) => [sheet.id, toSheetData(sheet)])),
      styles: {},
      resources: [],
    });
    for (const sheet of sheets) {
      this.painter.drawValidations(sheet);
      this.painter.drawFormats(sheet);
    }
    this.activate(activeSheet);
    this.showSelection(activeSheet, activeSheet.selection);
  }

  /** @param draw draws what is stale of a sheet; false where something is left for another time. */
  private drawChanges(draw: (sheet: Sheet, stale: Stale) => boolean): void {
    if (this.isReplaced) {
      this.drawAll();
      return;
    }
    if (this.isWorkbookStale) this.drawSheetList();
    for (const [sheetId, stale] of [...this.stale]) {
      const sheet = this.workbook.findSheet(sheetId);
      if (!sheet || draw(sheet, stale)) this.stale.delete(sheetId);
    }
    const selection = this.selectionToShow;
    const sheet = selection && this.workbook.findSheet(selection.sheetId);
    if (sheet) this.showSelection(sheet, selection.rect);
    this.selectionToShow = undefined;
  }

  /** Draws a part of a sheet that waits. */
  private drawUnseen(): void {
    const [waiting] = this.stale;
    if (!waiting) return;
    const [sheetId, stale] = waiting;
    const sheet = this.workbook.findSheet(sheetId);
    if (!sheet || this.drawForAWhile(sheet, stale)) this.stale.delete(sheetId);
  }

  /** Draws parts of a sheet for some milliseconds, and shows them when nothing is left: then true. */
  private drawForAWhile(sheet: Sheet, stale: Stale): boolean {
    if (!this.painter.drawn(sheet.id)) return true;
    const isDone = this.canvas.hold(() => {
      for (const end = performance.now() + WHILE; ;) {
        if (this.painter.drawPart(sheet, stale)) return true;
        if (performance.now() > end) return false;
      }
    });
    if (isDone && this.isSeen(sheet)) this.canvas.redraw();
    return isDone;
  }

  private get drawnIds(): string[] {
    return (
      this.grid.api
        .getUniverSheet(UNIT_ID)
        ?.getSheets()
        .map((sheet) => sheet.getSheetId()) ?? []
    );
  }

  /** Adds, removes, names and orders sheets. */
  private drawSheetList(): void {
    this.isWorkbookStale = false;
    const { sheets, activeSheet } = this.workbook;
    sheets.forEach((sheet, index) => {
      if (this.painter.drawn(sheet.id)) return;
      const data = mergeWorksheetSnapshotWithDefault(toSheetData(sheet, false));
      this.run('sheet.mutation.insert-sheet', { index, sheet: data }, IN_PLACE);
      // Filled part by part.
      this.invalidate(sheet.id);
    });
    this.activate(activeSheet);
    for (const id of this.drawnIds) {
      if (this.workbook.findSheet(id)) continue;
      this.run('sheet.mutation.remove-sheet', { subUnitId: id });
      this.grid.undo.clearUndoRedo(UNIT_ID);
    }
    sheets.forEach((sheet, index) => {
      const drawn = this.painter.drawn(sheet.id);
      if (!drawn) return;
      if (drawn.getName() !== sheet.name)
        this.run('sheet.mutation.set-worksheet-name', { subUnitId: sheet.id, name: sheet.name });
      const hidden = sheet.visibility === 'Visible' ? 0 : 1;
      if ((drawn.isSheetHidden() ? 1 : 0) !== hidden) {
        this.run('sheet.mutation.set-worksheet-hidden', { subUnitId: sheet.id, hidden }, IN_PLACE);
      }
      const fromOrder = this.drawnIds.indexOf(sheet.id);
      if (fromOrder !== index) {
        this.run('sheet.mutation.set-worksheet-order', { subUnitId: sheet.id, fromOrder, toOrder: index });
      }
    });
  }

  private activate(sheet: Sheet): void {
    const book = this.grid.api.getUniverSheet(UNIT_ID);
    if (book?.getActiveSheet().getSheetId() === sheet.id) return;
    this.run('sheet.operation.set-worksheet-active', { subUnitId: sheet.id });
  }

  private showSelection(sheet: Sheet, rect: Rect): void {
    const range = this.grid.api.getUniverSheet(UNIT_ID)?.getSheetBySheetId(sheet.id);
    const size = gridSize(sheet);
    const rowCount = Math.min(rect.rowCount, size.rowCount - rect.row);
    const columnCount = Math.min(rect.columnCount, size.columnCount - rect.column);
    if (!range || rowCount < 1 || columnCount < 1) return;
    range.getRange(rect.row, rect.column, rowCount, columnCount).activate();
    const seen = range.getVisibleRange();
    const isRowSeen = seen && rect.row >= seen.startRow && rect.row < seen.endRow;
    const isColumnSeen = seen && rect.column >= seen.startColumn && rect.column < seen.endColumn;
    if (isRowSeen && isColumnSeen) return;
    // A few rows and columns before the cell come into view too, for what they say of it.
    range.scrollToCell(
      isRowSeen ? seen.startRow : Math.max(0, rect.row - 3),
      isColumnSeen ? seen.startColumn : Math.max(0, rect.column - 4),
    );
  }

  private run(id: string, params: object, options = {}): void {
    this.grid.commands.syncExecuteCommand(id, { unitId: UNIT_ID, ...params }, options);
  }
}

/** What comes from elsewhere is not brought to the front: else the grid shows each new sheet, as no Excel does, after `run` has returned. */
const IN_PLACE = { fromCollab: true };

const WHOLE: Rect = rectOf(0, 0, MAX_ROWS, MAX_COLUMNS);
