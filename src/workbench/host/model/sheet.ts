import { CellStore } from './cells';
import type { StoredCell } from './cells';
import type { Notify, SheetVisibility } from './changes';
import { ConditionalFormats } from './conditionalFormat';
import { SheetFormats } from './formats';
import type { StyleChange } from './formats';
import { bounding, containsCell, intersects, isEntireColumns, isEntireRows, isSingleCell } from './geometry';
import type { Rect } from './geometry';
import { Lines } from './lines';
import { DEFAULT_PAGE_LAYOUT } from './pageLayout';
import type { PageLayout } from './pageLayout';
import type { Protection } from './protection';
import { invalidArgument } from './refusal';
import type { CellStyle } from './style';
import type { Typed } from './typedValue';
import { Validations } from './validation';
import type { Scalar } from './value';

/** Rows and columns that stay in view. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/**
 * One sheet. Its mutators keep no rules of protection: whoever acts for a person or an add-in asks
 * `protection.ts` first, so that a file can be loaded into a protected sheet.
 * Name, position and visibility belong to the workbook.
 */
export class Sheet {
  readonly cells = new CellStore();
  readonly formats = new SheetFormats(this.cells);
  readonly rows: Lines;
  readonly columns: Lines;
  readonly validations: Validations;
  readonly conditionalFormats: ConditionalFormats;
  /** Set by the workbook alone. */
  name: string;
  /** Set by the workbook alone. */
  visibility: SheetVisibility = 'Visible';
  /** Set by the workbook alone. */
  selection: Rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  /** Areas selected beside it with Ctrl, from the first; the selection itself is the last. */
  alsoSelected: readonly Rect[] = [];
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  private mergedRects: Rect[] = [];
  private frozenPart: Frozen = { rows: 0, columns: 0 };
  private pageLayout: PageLayout = DEFAULT_PAGE_LAYOUT;
  private lock: Protection | undefined;

  constructor(
    readonly id: string,
    name: string,
    private readonly notify: Notify,
  ) {
    this.name = name;
    this.rows = new Lines(id, 'rows', notify);
    this.columns = new Lines(id, 'columns', notify);
    this.validations = new Validations(id, notify);
    this.conditionalFormats = new ConditionalFormats(id, notify);
  }

  /** What a cell shows: for a formula, its last result. */
  value(row: number, column: number): Scalar {
    return this.cells.get(row, column)?.value ?? null;
  }

  /** A formula with its "=", else undefined. */
  formula(row: number, column: number): string | undefined {
    return this.cells.get(row, column)?.formula;
  }

  style(row: number, column: number): CellStyle {
    return this.formats.styleAt(row, column);
  }

  /**
   * Writes content to a rectangle, as one edit.
   * @param typedAt what goes into a cell, counted from the rectangle's corner; undefined leaves it alone.
   */
  write(rect: Rect, typedAt: (row: number, column: number) => Typed | undefined): void {
    const single = isSingleCell(rect);
    const before = single ? this.value(rect.row, rect.column) : null;
    const covering = this.mergedRects.filter((merge) => intersects(merge, rect));
    for (let row = 0; row < rect.rowCount; row++) {
      for (let column = 0; column < rect.columnCount; column++) {
        const typed = typedAt(row, column);
        if (typed) this.put(rect.row + row, rect.column + column, typed, covering);
      }
    }
    const after = single ? this.value(rect.row, rect.column) : null;
    this.notify({ kind: 'cells', sheetId: this.id, rect, ...(single && { single: { before, after } }) });
  }

  private put(row: number, column: number, typed: Typed, covering: readonly Rect[]): void {
    // Only the first cell of a merged area holds anything.
    const merge = covering.find((area) => containsCell(area, row, column));
    if (merge && (merge.row !== row || merge.column !== column)) return;
    const style = this.cells.get(row, column)?.style;
    const cell: StoredCell = { value: typed.value };
    if (typed.formula !== undefined) cell.formula = typed.formula;
    if (typed.quoted) cell.quoted = true;
    if (style) cell.style = style;
    const { numberFormat } = typed;
    if (numberFormat !== undefined) {
      const look = style ?? this.formats.inheritedStyle(row, column);
      if (look.numberFormat === 'General') cell.style = { ...look, numberFormat };
    }
    this.cells.set(row, column, cell);
  }

  /** Takes values and formulas away and leaves the look. */
  clearContents(rect: Rect): void {
    const single = isSingleCell(rect);
    const before = single ? this.value(rect.row, rect.column) : null;
    this.cells.visit(rect, ({ style }, row, column) => {
      this.cells.set(row, column, style && { value: null, style });
    });
    this.notify({
      kind: 'cells',
      sheetId: this.id,
      rect,
      ...(single && { single: { before, after: null } }),
    });
  }

  /** Changes the look of rectangles; entire rows and columns change for cells to come as well. */
  restyle(rects: readonly Rect[], change: StyleChange): void {
    for (const rect of rects) this.formats.restyle(rect, change);
    this.notify({ kind: 'format', sheetId: this.id, rects });
  }

  /** Says that cells were put in place from elsewhere. */
  notifyCopied(rect: Rect, what: 'All' | 'Formulas' | 'Values' | 'Formats'): void {
    if (what === 'All' || what === 'Formats')
      this.notify({ kind: 'format', sheetId: this.id, rects: [rect] });
    if (what !== 'Formats') this.notify({ kind: 'cells', sheetId: this.id, rect });
  }

  get merges(): readonly Rect[] {
    return this.mergedRects;
  }

  mergeAt(row: number, column: number): Rect | undefined {
    return this.mergedRects.find((merge) => containsCell(merge, row, column));
  }

  /** Merges a rectangle; only what its first cell holds is kept. */
  merge(rect: Rect): void {
    if (isSingleCell(rect)) return;
    const lost = this.mergedRects.filter((merge) => intersects(merge, rect));
    this.mergedRects = [...this.mergedRects.filter((merge) => !lost.includes(merge)), rect];
    this.cells.visit(rect, ({ style }, row, column) => {
      const isFirst = row === rect.row && column === rect.column;
      if (!isFirst) this.cells.set(row, column, style && { value: null, style });
    });
    this.notify({ kind: 'merges', sheetId: this.id });
  }

  unmerge(rect: Rect): void {
    const kept = this.mergedRects.filter((merge) => !intersects(merge, rect));
    if (kept.length === this.mergedRects.length) return;
    this.setMerges(kept);
  }

  setMerges(merges: readonly Rect[]): void {
    this.mergedRects = [...merges];
    this.notify({ kind: 'merges', sheetId: this.id });
  }

  get frozen(): Frozen {
    return this.frozenPart;
  }

  freeze(frozen: Frozen): void {
    if (frozen.rows < 0 || frozen.columns < 0) throw invalidArgument();
    this.frozenPart = frozen;
    this.notify({ kind: 'freeze', sheetId: this.id });
  }

  get layout(): PageLayout {
    return this.pageLayout;
  }

  setLayout(layout: PageLayout): void {
    this.pageLayout = layout;
    this.notify({ kind: 'pageLayout', sheetId: this.id });
  }

  /** Absent where the sheet is not protected. */
  get protection(): Protection | undefined {
    return this.lock;
  }

  setProtection(protection: Protection | undefined): void {
    this.lock = protection;
    this.notify({ kind: 'protection', sheetId: this.id, isProtected: protection !== undefined });
  }

  setView(view: { tabColor?: string; showGridlines?: boolean; showHeadings?: boolean }): void {
    Object.assign(this, view);
    this.notify({ kind: 'view', sheetId: this.id });
  }

  /** The rectangle of what is used: content, or content and formats; undefined for an empty sheet. */
  usedRect(valuesOnly = false): Rect | undefined {
    if (valuesOnly) return this.cells.used(({ value, formula }) => value !== null || formula !== undefined);
    return this.mergedRects.reduce<Rect | undefined>(
      (area, merge) => (area ? bounding(area, merge) : merge),
      this.cells.extent,
    );
  }

  /** Whether a rectangle covers entire rows or columns: Excel reads and writes none of those cell by cell. */
  static isUnbounded(rect: Rect): boolean {
    return isEntireColumns(rect) || isEntireRows(rect);
  }
}
