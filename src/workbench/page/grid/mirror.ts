import type { Rect, Sheet, Workbook, WorkbookChange } from '../../host/model';
import type { Pace } from '../pace';
import { Canvas } from './canvas';
import { SheetPainter } from './painter';
import type { Stale } from './painter';
import { StaleSheets } from './staleSheets';
import type { Grid } from './univer';
import { WorkbookPainter } from './workbookPainter';

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

/**
 * Draws what the model holds. The model tells what changed; what the grid shows is then compared with the
 * model, and only the differences are written, outside the grid's own history of edits.
 */
export class Mirror {
  private readonly stale: StaleSheets;
  private isScheduled = false;
  private unseenLater: ReturnType<typeof setTimeout> | undefined;
  private depth = 0;
  private readonly canvas: Canvas;
  private readonly painter: SheetPainter;
  private readonly workbookPainter: WorkbookPainter;

  constructor(
    grid: Grid,
    private readonly workbook: Workbook,
    private readonly pace: Pace,
    private readonly isEditing: () => boolean,
  ) {
    this.canvas = new Canvas(grid);
    this.painter = new SheetPainter(grid);
    this.workbookPainter = new WorkbookPainter(grid, workbook, this.painter);
    this.stale = new StaleSheets(workbook);
    workbook.subscribe((change) => {
      this.note(change);
    });
  }

  /** True while the mirror writes: such changes of the grid are no edits of a person. */
  get isDrawing(): boolean {
    return this.depth > 0;
  }

  private note(change: WorkbookChange): void {
    if (!this.stale.note(change)) return;
    if (change.kind === 'shift') for (const { id } of this.workbook.sheets) this.painter.distrust(id);
    this.schedule();
  }

  /** Marks a sheet as drawn wrongly throughout. */
  invalidate(sheetId: string): void {
    this.stale.markWhole(sheetId);
    this.painter.distrust(sheetId);
    this.schedule();
  }

  /** Compares cells again that the grid has written by itself. */
  recheck(sheetId: string, rects: readonly Rect[]): void {
    this.stale.markCells(sheetId, rects);
    this.schedule();
  }

  /** The grid shows the selection already: it came from there. */
  selectionIsShown(): void {
    this.stale.takeSelection();
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
      if (this.stale.isListStale && !this.stale.isReplaced) {
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
    for (const turn = this.unseenLater; !this.stale.isEmpty;) {
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
        if (this.painter.drawn(sheet.id)) this.drawWhole(sheet, stale);
        return true;
      });
    });
  }

  private drawWhole(sheet: Sheet, stale: Stale): void {
    this.canvas.hold(() => {
      this.painter.draw(sheet, stale);
    });
    if (this.isSeen(sheet)) this.canvas.redraw();
  }

  private drawing(draw: () => void): void {
    this.depth++;
    try {
      draw();
    } finally {
      this.depth--;
    }
  }

  private drawSheetList(): void {
    this.stale.isListStale = false;
    // Filled part by part.
    for (const id of this.workbookPainter.drawSheetList()) this.invalidate(id);
  }

  /** @param draw draws what is stale of a sheet; false where something is left for another time. */
  private drawChanges(draw: (sheet: Sheet, stale: Stale) => boolean): void {
    if (this.stale.isReplaced) {
      this.stale.clear();
      this.workbookPainter.replace();
      return;
    }
    if (this.stale.isListStale) this.drawSheetList();
    for (const waiting of this.stale.waiting) this.drawWaiting(waiting, draw);
    const selection = this.stale.takeSelection();
    const sheet = selection && this.workbook.findSheet(selection.sheetId);
    if (sheet) this.workbookPainter.showSelection(sheet, selection.rect);
  }

  /** Draws a part of the sheet that has waited longest. */
  private drawUnseen(): void {
    const [waiting] = this.stale.waiting;
    if (waiting) this.drawWaiting(waiting, (sheet, stale) => this.drawForAWhile(sheet, stale));
  }

  private drawWaiting(
    [sheetId, stale]: readonly [string, Stale],
    draw: (sheet: Sheet, stale: Stale) => boolean,
  ): void {
    const sheet = this.workbook.findSheet(sheetId);
    if (!sheet || draw(sheet, stale)) this.stale.markDrawn(sheetId);
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
}
