import { CommandType } from '@univerjs/presets';
import { MAX_COLUMNS, MAX_ROWS, Refusal, copySheet, isShiftable, rectOf, shiftCells } from '../../host/model';
import type { HostSheetSnapshot, Sheet, Shift, Workbook } from '../../host/model';
import type { DefinedName } from '../../host/model';
import { sheetFromSnapshot, sheetToSnapshot } from '../../host/model/snapshot';
import { UNIT_ID } from './univer';
import type { Grid } from './univer';

const SHIFT_MUTATION = 'phuluc.mutation.shift';

/** Says why the workbook refused; the page shows it. */
export type OnRefusal = (refusal: Refusal) => void;

interface LinesParams {
  readonly subUnitId?: string;
  readonly range?: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

interface SheetParams {
  readonly subUnitId?: string;
  readonly name?: string;
  readonly order?: number;
  readonly index?: number;
  readonly value?: string;
}

/** What one shift changed, kept for undo. */
interface Kept {
  readonly sheetId: string;
  readonly shift: Shift;
  readonly sheets: readonly HostSheetSnapshot[];
  readonly names: readonly DefinedName[];
}

const SHIFTS: Readonly<Record<string, Pick<Shift, 'kind' | 'axis'> | undefined>> = {
  'sheet.command.insert-row': { kind: 'insert', axis: 'rows' },
  'sheet.command.insert-row-by-range': { kind: 'insert', axis: 'rows' },
  'sheet.command.remove-row': { kind: 'delete', axis: 'rows' },
  'sheet.command.remove-row-by-range': { kind: 'delete', axis: 'rows' },
  'sheet.command.insert-col': { kind: 'insert', axis: 'columns' },
  'sheet.command.insert-col-by-range': { kind: 'insert', axis: 'columns' },
  'sheet.command.remove-col': { kind: 'delete', axis: 'columns' },
  'sheet.command.remove-col-by-range': { kind: 'delete', axis: 'columns' },
  'sheet.command.insert-range-move-down': { kind: 'insert', axis: 'rows' },
  'sheet.command.delete-range-move-up': { kind: 'delete', axis: 'rows' },
  'sheet.command.insert-range-move-right': { kind: 'insert', axis: 'columns' },
  'sheet.command.delete-range-move-left': { kind: 'delete', axis: 'columns' },
};

/** What the model has no way to do; refused rather than half done. */
const REFUSED = new Set([
  'sheet.command.move-rows',
  'sheet.command.move-cols',
  'sheet.command.reorder-range',
]);

/**
 * Rows, columns and sheets come and go in the model, and the grid follows: the model keeps names, rules and
 * print set-up in step, which the grid does not know. The grid's own commands of this kind are taken over.
 */
export class Structure {
  private readonly kept = new Map<number, Kept>();
  private count = 0;

  constructor(
    private readonly grid: Grid,
    private readonly workbook: Workbook,
    private readonly onRefusal: OnRefusal,
  ) {
    grid.commands.registerCommand({
      id: SHIFT_MUTATION,
      type: CommandType.MUTATION,
      handler: (_, params) => {
        const { key, back } = params as { key: number; back: boolean };
        return back ? this.undo(key) : this.redo(key);
      },
    });
    const { api } = grid;
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (this.takesOver(event.id, event.params as LinesParams & SheetParams)) event.cancel = true;
    });
  }

  private takesOver(id: string, params: (LinesParams & SheetParams) | undefined): boolean {
    if (REFUSED.has(id)) return true;
    const shift = SHIFTS[id];
    const isOwn = shift !== undefined || id in this.sheetCommands;
    if (!isOwn) return false;
    const sheet = this.workbook.findSheet(params?.subUnitId ?? '') ?? this.workbook.activeSheet;
    try {
      if (shift) this.shift(sheet, shift, params?.range ?? this.selected(sheet), id.includes('-range-move-'));
      else this.workbook.act('user', () => this.sheetCommands[id]?.(sheet, params ?? {}));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.onRefusal(error);
    }
    return true;
  }

  private selected({ selection: { row, column, rowCount, columnCount } }: Sheet) {
    return {
      startRow: row,
      startColumn: column,
      endRow: row + rowCount - 1,
      endColumn: column + columnCount - 1,
    };
  }

  // --- rows and columns ---

  private shift(
    sheet: Sheet,
    { kind, axis }: Pick<Shift, 'kind' | 'axis'>,
    range: NonNullable<LinesParams['range']>,
    isPart: boolean,
  ): void {
    const rowCount = range.endRow - range.startRow + 1;
    const columnCount = range.endColumn - range.startColumn + 1;
    const rect = isPart
      ? rectOf(range.startRow, range.startColumn, rowCount, columnCount)
      : axis === 'rows'
        ? rectOf(range.startRow, 0, rowCount, MAX_COLUMNS)
        : rectOf(0, range.startColumn, MAX_ROWS, columnCount);
    if (!isShiftable(sheet, kind, rect)) throw new Refusal('AccessDenied', 'The sheet is protected.');
    const shift: Shift = { kind, axis, rect };
    const key = ++this.count;
    const sheets = this.workbook.sheets.map(sheetToSnapshot);
    this.kept.set(key, { sheetId: sheet.id, shift, sheets, names: this.workbook.names.all });
    this.workbook.act('user', () => {
      shiftCells(this.workbook, sheet, shift);
    });
    const mutation = (back: boolean) => ({ id: SHIFT_MUTATION, params: { unitId: UNIT_ID, key, back } });
    this.grid.undo.pushUndoRedo({
      unitID: UNIT_ID,
      undoMutations: [mutation(true)],
      redoMutations: [mutation(false)],
    });
  }

  /** Shifts the other way, so that whoever follows cells follows, and puts back what a deletion took away. */
  private undo(key: number): boolean {
    const kept = this.kept.get(key);
    const sheet = kept && this.workbook.findSheet(kept.sheetId);
    if (!kept || !sheet) return false;
    const { shift } = kept;
    this.workbook.act('user', () => {
      shiftCells(this.workbook, sheet, { ...shift, kind: shift.kind === 'insert' ? 'delete' : 'insert' });
      for (const snapshot of kept.sheets) {
        const target = this.workbook.findSheet(snapshot.id);
        if (target) putBack(this.workbook, target, snapshot);
      }
      this.workbook.names.restore(kept.names);
      this.workbook.notify({ kind: 'names' });
      if (shift.kind === 'delete') {
        const used = sheet.usedRect();
        const rowCount = Math.min(shift.rect.rowCount, used ? used.row + used.rowCount : 1);
        const columnCount = Math.min(shift.rect.columnCount, used ? used.column + used.columnCount : 1);
        this.workbook.notify({
          kind: 'cells',
          sheetId: sheet.id,
          rect: { ...shift.rect, rowCount, columnCount },
        });
      }
    });
    return true;
  }

  private redo(key: number): boolean {
    const kept = this.kept.get(key);
    const sheet = kept && this.workbook.findSheet(kept.sheetId);
    if (!kept || !sheet) return false;
    this.workbook.act('user', () => {
      shiftCells(this.workbook, sheet, kept.shift);
    });
    return true;
  }

  // --- sheets: as in Excel, none of this can be undone ---

  private readonly sheetCommands: Readonly<
    Record<string, ((sheet: Sheet, params: SheetParams) => void) | undefined>
  > = {
    'sheet.command.insert-sheet': (_, { index }) => {
      this.workbook.activate(this.workbook.addSheet(undefined, index));
    },
    'sheet.command.remove-sheet': (sheet) => {
      this.workbook.deleteSheet(sheet);
    },
    'sheet.command.set-worksheet-name': (sheet, { name }) => {
      this.workbook.renameSheet(sheet, name ?? '');
    },
    'sheet.command.set-worksheet-order': (sheet, { order }) => {
      this.workbook.moveSheet(sheet, order ?? 0);
    },
    'sheet.command.copy-sheet': (sheet) => {
      this.workbook.activate(copySheet(this.workbook, sheet, this.workbook.positionOf(sheet) + 1));
    },
    'sheet.command.set-worksheet-hidden': (sheet) => {
      this.workbook.setVisibility(sheet, 'Hidden');
    },
    'sheet.command.set-worksheet-show': (sheet) => {
      this.workbook.setVisibility(sheet, 'Visible');
      this.workbook.activate(sheet);
    },
    'sheet.command.set-tab-color': (sheet, { value }) => {
      sheet.setView({ tabColor: value ?? '' });
    },
  };
}

/** Makes a sheet again what a snapshot says, without being another sheet. */
function putBack(workbook: Workbook, sheet: Sheet, snapshot: HostSheetSnapshot): void {
  const before = sheetFromSnapshot(workbook, snapshot);
  for (const [row, column] of sheet.cells.entries()) sheet.cells.set(row, column, undefined);
  for (const [row, column, cell] of before.cells.entries()) sheet.cells.set(row, column, cell);
  for (const axis of ['rows', 'columns'] as const) {
    sheet[axis].lines.clear();
    for (const [line, value] of before[axis].lines) sheet[axis].lines.set(line, value);
  }
  for (const layer of ['rowStyles', 'columnStyles'] as const) {
    sheet.formats[layer].clear();
    for (const [line, style] of before.formats[layer]) sheet.formats[layer].set(line, style);
  }
  sheet.validations.restore(before.validations.all);
  sheet.conditionalFormats.restore(before.conditionalFormats.all);
  sheet.setMerges(before.merges);
  sheet.setLayout(before.layout);
}
