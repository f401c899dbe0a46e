import { MAX_COLUMNS, MAX_ROWS, bounding, intersection, rectOf } from '../model/geometry';
import type { Rect } from '../model/geometry';
import { isShiftable } from '../model/protection';
import { accessDenied, invalidArgument, itemNotFound } from '../model/refusal';
import type { Shift } from '../model/shift';
import { shiftCells } from '../model/structure';
import { flag, oneOf, whole } from './arguments';
import { getCellProperties, setCellProperties, setLineProperties } from './cellProperties';
import { clearCells } from './clear';
import { ConditionalFormatCollection } from './conditionalFormats';
import { copyInto } from './copyFrom';
import { DataValidationObject } from './dataValidation';
import { rangeArgument } from './rangeArgument';
import {
  readFormulas,
  readNumberFormats,
  readText,
  readValueTypes,
  readValues,
  writeNumberFormats,
  writeValues,
} from './rangeContent';
import { RangeAreasObject } from './rangeAreas';
import { RangeFormatObject } from './rangeFormat';
import { RANGE } from './rangeMembers';
import { RangePlace } from './rangePlace';
import { requireUnprotected } from './scope';
import { WorksheetObject } from './worksheet';

/** A rectangle of cells. A range the client keeps moves along when cells are inserted or deleted. */
export class RangeObject extends RangePlace {
  readonly api = RANGE;
  readonly hasSpill = false;

  private at(row: number, column: number, rowCount: number, columnCount: number): RangeObject {
    return new RangeObject(this.scope, this.sheet, rectOf(row, column, rowCount, columnCount));
  }

  // --- what it holds ---

  get values(): unknown {
    return readValues(this.sheet, this.rect);
  }

  set values(values: unknown) {
    writeValues(this.sheet, this.rect, values);
  }

  get formulas(): unknown {
    return readFormulas(this.sheet, this.rect);
  }

  set formulas(formulas: unknown) {
    writeValues(this.sheet, this.rect, formulas);
  }

  get formulasLocal(): unknown {
    return this.formulas;
  }

  set formulasLocal(formulas: unknown) {
    this.formulas = formulas;
  }

  get numberFormat(): unknown {
    return readNumberFormats(this.sheet, this.rect);
  }

  set numberFormat(formats: unknown) {
    writeNumberFormats(this.sheet, this.rect, formats);
  }

  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }

  set numberFormatLocal(formats: unknown) {
    this.numberFormat = formats;
  }

  get text(): unknown {
    return readText(this.sheet, this.rect);
  }

  get valueTypes(): unknown {
    return readValueTypes(this.sheet, this.rect);
  }

  // --- what hangs on it ---

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.cells);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.cells);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.scope, this.cells);
  }

  get worksheet(): WorksheetObject {
    return new WorksheetObject(this.scope, this.sheet);
  }

  // --- other ranges ---

  getCell(row: unknown, column: unknown): RangeObject {
    return this.at(this.rect.row + whole(row), this.rect.column + whole(column), 1, 1);
  }

  getRow(row: unknown): RangeObject {
    return this.at(this.rect.row + whole(row), this.rect.column, 1, this.rect.columnCount);
  }

  getColumn(column: unknown): RangeObject {
    return this.at(this.rect.row, this.rect.column + whole(column), this.rect.rowCount, 1);
  }

  getLastCell(): RangeObject {
    return this.getCell(this.rect.rowCount - 1, this.rect.columnCount - 1);
  }

  getLastRow(): RangeObject {
    return this.getRow(this.rect.rowCount - 1);
  }

  getLastColumn(): RangeObject {
    return this.getColumn(this.rect.columnCount - 1);
  }

  getEntireRow(): RangeObject {
    return this.at(this.rect.row, 0, this.rect.rowCount, MAX_COLUMNS);
  }

  getEntireColumn(): RangeObject {
    return this.at(0, this.rect.column, MAX_ROWS, this.rect.columnCount);
  }

  getOffsetRange(rows: unknown, columns: unknown): RangeObject {
    const { row, column, rowCount, columnCount } = this.rect;
    return this.at(row + whole(rows), column + whole(columns), rowCount, columnCount);
  }

  getResizedRange(rows: unknown, columns: unknown): RangeObject {
    const { row, column, rowCount, columnCount } = this.rect;
    return this.at(row, column, rowCount + whole(rows), columnCount + whole(columns));
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): RangeObject {
    return this.at(this.rect.row, this.rect.column, whole(rows), whole(columns));
  }

  /** Rows above; a negative count takes rows below. */
  getRowsAbove(count: unknown = 1): RangeObject {
    const rows = whole(count);
    const { row, column, rowCount, columnCount } = this.rect;
    return rows < 0
      ? this.at(row + rowCount, column, -rows, columnCount)
      : this.at(row - rows, column, rows, columnCount);
  }

  getRowsBelow(count: unknown = 1): RangeObject {
    return this.getRowsAbove(-whole(count));
  }

  getColumnsBefore(count: unknown = 1): RangeObject {
    const columns = whole(count);
    const { row, column, rowCount, columnCount } = this.rect;
    return columns < 0
      ? this.at(row, column + columnCount, rowCount, -columns)
      : this.at(row, column - columns, rowCount, columns);
  }

  getColumnsAfter(count: unknown = 1): RangeObject {
    return this.getColumnsBefore(-whole(count));
  }

  getBoundingRect(other: unknown): RangeObject {
    const { rect } = this.onSameSheet(other);
    return new RangeObject(this.scope, this.sheet, bounding(this.rect, rect));
  }

  getIntersection(other: unknown): RangeObject {
    return required(this.getIntersectionOrNullObject(other));
  }

  getIntersectionOrNullObject(other: unknown): RangeObject | null {
    const common = intersection(this.rect, this.onSameSheet(other).rect);
    return common ? new RangeObject(this.scope, this.sheet, common) : null;
  }

  /** The merged areas that the range touches. */
  getMergedAreasOrNullObject(): RangeAreasObject | null {
    const merges = this.sheet.merges.filter((merge) => intersection(merge, this.rect));
    return merges.length > 0 ? new RangeAreasObject(this.scope, this.sheet, merges) : null;
  }

  private onSameSheet(other: unknown): { rect: Rect } {
    const found = rangeArgument(this.scope, this.sheet, other);
    if (found.sheet !== this.sheet) throw invalidArgument();
    return found;
  }

  getUsedRange(valuesOnly?: unknown): RangeObject {
    return required(this.getUsedRangeOrNullObject(valuesOnly));
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): RangeObject | null {
    const used = this.sheet.usedRect(valuesOnly === true);
    const common = used && intersection(used, this.rect);
    return common ? new RangeObject(this.scope, this.sheet, common) : null;
  }

  // --- what can be done to it ---

  /** The client asks before it sends a large array in parts. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows === this.rect.rowCount && columns === this.rect.columnCount) return;
    throw invalidArgument(
      'The number of rows or columns in the input array does not match the size or dimensions of the range.',
    );
  }

  calculate(): void {
    void this.scope.workbook.recalculate(true);
  }

  clear(applyTo?: unknown): void {
    clearCells(this.cells, applyTo);
  }

  merge(across: unknown = false): void {
    requireUnprotected(this);
    if (!flag(across)) {
      this.sheet.merge(this.rect);
      return;
    }
    for (let row = 0; row < this.rect.rowCount; row++) this.sheet.merge(this.getRow(row).rect);
  }

  unmerge(): void {
    requireUnprotected(this);
    this.sheet.unmerge(this.rect);
  }

  select(): void {
    this.scope.workbook.select(this.sheet, this.rect);
  }

  insert(shift: unknown): RangeObject {
    const axis = oneOf(['Down', 'Right'], shift) === 'Down' ? 'rows' : 'columns';
    const { rect } = this;
    this.shift({ kind: 'insert', axis: this.entireAxis() ?? axis, rect });
    return new RangeObject(this.scope, this.sheet, rect);
  }

  delete(shift: unknown): void {
    const axis = oneOf(['Up', 'Left'], shift) === 'Up' ? 'rows' : 'columns';
    this.shift({ kind: 'delete', axis: this.entireAxis() ?? axis, rect: this.rect });
  }

  /** Entire rows and columns can go one way only, whatever the argument. */
  private entireAxis(): 'rows' | 'columns' | undefined {
    if (this.isEntireRow) return 'rows';
    return this.isEntireColumn ? 'columns' : undefined;
  }

  private shift(shift: Shift): void {
    if (!isShiftable(this.sheet, shift.kind, shift.rect)) throw accessDenied();
    shiftCells(this.scope.workbook, this.sheet, shift);
  }

  copyFrom(source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    const from = rangeArgument(this.scope, this.sheet, source);
    copyInto(this.cells, this.rect, from, { copyType, skipBlanks, transpose });
  }

  getCellProperties(options: unknown): unknown {
    return getCellProperties(this.scope, this.sheet, this.rect, options);
  }

  setCellProperties(properties: unknown): void {
    setCellProperties(this.scope, this.sheet, this.rect, properties);
  }

  setRowProperties(properties: unknown): void {
    setLineProperties(this.scope, this.sheet, this.rect, 'rows', properties);
  }

  setColumnProperties(properties: unknown): void {
    setLineProperties(this.scope, this.sheet, this.rect, 'columns', properties);
  }
}

function required(range: RangeObject | null): RangeObject {
  if (!range) throw itemNotFound();
  return range;
}
