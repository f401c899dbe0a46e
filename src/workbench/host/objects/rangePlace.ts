import { fullAddress } from '../model/address';
import { cellCount, isEntireColumns, isEntireRows, isOnSheet } from '../model/geometry';
import type { Rect } from '../model/geometry';
import { Refusal, invalidArgument } from '../model/refusal';
import type { Sheet } from '../model/sheet';
import { moveRect } from '../model/shift';
import type { Shift } from '../model/shift';
import { ApiObject } from '../protocol/apiObject';
import type { TrackedObject } from '../protocol/apiObject';
import { flag } from './arguments';
import type { Cells, HostScope } from './scope';
import { requireLinesFormattable } from './scope';

/** Where a range is: its address, its measures, and whether it is hidden. */
export abstract class RangePlace extends ApiObject implements TrackedObject {
  referenceId: string | undefined = undefined;
  private place: Rect | undefined;

  constructor(
    protected readonly scope: HostScope,
    readonly sheet: Sheet,
    rect: Rect,
  ) {
    super();
    if (!isOnSheet(rect)) throw invalidArgument();
    this.place = rect;
  }

  /** Where the range is now. @throws Refusal where its cells or its sheet were deleted. */
  get rect(): Rect {
    if (!this.place || !this.scope.workbook.findSheet(this.sheet.id)) {
      throw new Refusal('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return this.place;
  }

  follow(shift: Shift): void {
    this.place = this.place && moveRect(this.place, shift);
  }

  protected get cells(): Cells {
    return { sheet: this.sheet, rects: [this.rect] };
  }

  get address(): string {
    return fullAddress(this.sheet.name, this.rect);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.rect.row;
  }

  get columnIndex(): number {
    return this.rect.column;
  }

  get rowCount(): number {
    return this.rect.rowCount;
  }

  get columnCount(): number {
    return this.rect.columnCount;
  }

  /** -1 beyond 2,147,483,647 cells. */
  get cellCount(): number {
    const count = cellCount(this.rect);
    return count > 2147483647 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumns(this.rect);
  }

  get isEntireRow(): boolean {
    return isEntireRows(this.rect);
  }

  get top(): number {
    return this.extent('rows', 0, this.rect.row);
  }

  get left(): number {
    return this.extent('columns', 0, this.rect.column);
  }

  get height(): number {
    return this.extent('rows', this.rect.row, this.rect.rowCount);
  }

  get width(): number {
    return this.extent('columns', this.rect.column, this.rect.columnCount);
  }

  private extent(axis: 'rows' | 'columns', first: number, count: number): number {
    const lines = this.sheet[axis];
    let points = lines.standardSize * count;
    for (const line of lines.lines.keys()) {
      if (line >= first && line < first + count) points += lines.size(line) - lines.standardSize;
    }
    return points;
  }

  get rowHidden(): boolean | null {
    return this.hiddenOf('rows', this.rect.row, this.rect.rowCount);
  }

  set rowHidden(hidden: unknown) {
    requireLinesFormattable(this.cells, 'rows');
    this.sheet.rows.setHidden(this.rect.row, this.rect.rowCount, flag(hidden));
  }

  get columnHidden(): boolean | null {
    return this.hiddenOf('columns', this.rect.column, this.rect.columnCount);
  }

  set columnHidden(hidden: unknown) {
    requireLinesFormattable(this.cells, 'columns');
    this.sheet.columns.setHidden(this.rect.column, this.rect.columnCount, flag(hidden));
  }

  private hiddenOf(axis: 'rows' | 'columns', first: number, count: number): boolean | null {
    const lines = this.sheet[axis];
    let hidden = 0;
    for (const line of lines.lines.keys()) {
      if (line >= first && line < first + count && lines.isHidden(line)) hidden++;
    }
    return hidden === 0 ? false : hidden === count ? true : null;
  }

  /** Whether all cells are hidden. */
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === null || columns === null ? null : false;
  }
}
