import { MAX_COLUMNS, MAX_ROWS, rectOf } from '../../host/model';
import type { Rect, Workbook, WorkbookChange } from '../../host/model';
import { nothingStale } from './painter';
import type { Stale } from './painter';

/** Above this a sheet's edits are drawn as one comparison of all that is used. */
const MOST_RECTS = 200;

const WHOLE: Rect = rectOf(0, 0, MAX_ROWS, MAX_COLUMNS);

/** What the grid still shows as it was before the model changed. */
export class StaleSheets {
  /** True where another workbook is to be shown. */
  isReplaced = true;
  /** True where sheets came, went, moved or were renamed, or another is in front. */
  isListStale = false;
  private selection: { readonly sheetId: string; readonly rect: Rect } | undefined;
  private readonly sheets = new Map<string, Stale>();

  constructor(private readonly workbook: Workbook) {}

  /** Takes in a change of the model. @returns false where nothing of it is to be seen. */
  note(change: WorkbookChange): boolean {
    switch (change.kind) {
      case 'replaced':
        this.isReplaced = true;
        break;
      case 'cells':
        this.markCells(change.sheetId, [change.rect]);
        break;
      case 'calculated':
      case 'format':
        this.markCells(change.sheetId, change.rects);
        break;
      case 'shift':
        // Formulas of every sheet may have followed.
        for (const sheet of this.workbook.sheets) this.markWhole(sheet.id);
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
        for (const sheet of this.workbook.sheets) this.markCells(sheet.id, [WHOLE]);
        this.isListStale = true;
        break;
      case 'sheetAdded':
      case 'sheetMoved':
      case 'sheetVisibility':
      case 'activeSheet':
        this.isListStale = true;
        break;
      case 'selection':
        this.isListStale = true;
        this.selection = { sheetId: change.sheetId, rect: change.rect };
        break;
      default:
        return false;
    }
    return true;
  }

  /** Marks a sheet as drawn wrongly throughout. */
  markWhole(sheetId: string): void {
    const stale = this.staleOf(sheetId);
    stale.cells = [WHOLE];
    stale.merges = stale.validations = stale.conditionalFormats = stale.rows = stale.columns = true;
  }

  /** Marks cells of a sheet. */
  markCells(sheetId: string, rects: readonly Rect[]): void {
    const stale = this.staleOf(sheetId);
    if (stale.cells[0] === WHOLE) return;
    stale.cells = stale.cells.length + rects.length > MOST_RECTS ? [WHOLE] : [...stale.cells, ...rects];
  }

  /** Forgets everything: all is drawn anew. */
  clear(): void {
    this.isReplaced = this.isListStale = false;
    this.sheets.clear();
  }

  /** Marks a sheet as shown as it is. */
  markDrawn(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  has(sheetId: string): boolean {
    return this.sheets.has(sheetId);
  }

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  /** What waits, the sheet that has waited longest first. */
  get waiting(): readonly (readonly [sheetId: string, stale: Stale])[] {
    return [...this.sheets];
  }

  /** The selection that the grid does not show yet; it is taken. */
  takeSelection(): { readonly sheetId: string; readonly rect: Rect } | undefined {
    const { selection } = this;
    this.selection = undefined;
    return selection;
  }

  private staleOf(sheetId: string): Stale {
    let stale = this.sheets.get(sheetId);
    if (!stale) this.sheets.set(sheetId, (stale = nothingStale()));
    return stale;
  }
}
