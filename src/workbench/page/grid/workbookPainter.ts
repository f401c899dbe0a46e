import { mergeWorksheetSnapshotWithDefault } from '@univerjs/presets';
import type { Rect, Sheet, Workbook } from '../../host/model';
import type { SheetPainter } from './painter';
import { gridSize, toSheetData } from './sheetData';
import { UNIT_ID, showWorkbook } from './univer';
import type { Grid } from './univer';

/** What comes from elsewhere is not brought to the front: else the grid shows each new sheet, as no Excel does, after `run` has returned. */
const IN_PLACE = { fromCollab: true };

/** Draws what belongs to no sheet alone: which sheets there are, which is in front, what is selected. */
export class WorkbookPainter {
  constructor(
    private readonly grid: Grid,
    private readonly workbook: Workbook,
    private readonly painter: SheetPainter,
  ) {}

  /** Shows another workbook in place of the one shown. */
  replace(): void {
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

  /** Adds, removes, names and orders sheets. @returns the ids of those added, which are empty. */
  drawSheetList(): string[] {
    const { sheets, activeSheet } = this.workbook;
    const added: string[] = [];
    sheets.forEach((sheet, index) => {
      if (this.painter.drawn(sheet.id)) return;
      const data = mergeWorksheetSnapshotWithDefault(toSheetData(sheet, false));
      this.run('sheet.mutation.insert-sheet', { index, sheet: data }, IN_PLACE);
      added.push(sheet.id);
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
    return added;
  }

  private activate(sheet: Sheet): void {
    const book = this.grid.api.getUniverSheet(UNIT_ID);
    if (book?.getActiveSheet().getSheetId() === sheet.id) return;
    this.run('sheet.operation.set-worksheet-active', { subUnitId: sheet.id });
  }

  showSelection(sheet: Sheet, rect: Rect): void {
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

  private get drawnIds(): string[] {
    return (
      this.grid.api
        .getUniverSheet(UNIT_ID)
        ?.getSheets()
        .map((sheet) => sheet.getSheetId()) ?? []
    );
  }

  private run(id: string, params: object, options = {}): void {
    this.grid.commands.syncExecuteCommand(id, { unitId: UNIT_ID, ...params }, options);
  }
}
