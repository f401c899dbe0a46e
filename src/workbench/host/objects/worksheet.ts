import { parseLocalAddress, splitSheet } from '../model/address';
import type { SheetVisibility } from '../model/changes';
import { copySheet } from '../model/copySheet';
import { WHOLE_SHEET, isOnSheet, rectOf } from '../model/geometry';
import { invalidArgument, itemNotFound } from '../model/refusal';
import type { Sheet } from '../model/sheet';
import { colour } from '../model/style';
import { ApiObject, apiType } from '../protocol/apiObject';
import { SHEET_EVENTS } from '../protocol/eventTypes';
import { flag, number, oneOf, text, whole } from './arguments';
import { FreezePanesObject } from './freezePanes';
import { NamedItemCollection } from './names';
import { PageLayoutObject } from './pageLayout';
import { WorksheetProtectionObject } from './protection';
import { RangeObject } from './range';
import { RangeAreasObject } from './rangeAreas';
import type { HostScope } from './scope';

const WORKSHEET = apiType<WorksheetObject>('Worksheet', {
  scalars: [
    'id',
    'name',
    'position',
    'visibility',
    'tabColor',
    'showGridlines',
    'showHeadings',
    'standardHeight',
    'standardWidth',
  ],
  navigations: ['freezePanes', 'names', 'pageLayout', 'protection'],
  methods: [
    'activate',
    'calculate',
    'copy',
    'delete',
    'getCell',
    'getNext',
    'getNextOrNullObject',
    'getPrevious',
    'getPreviousOrNullObject',
    'getRange',
    'getRangeByIndexes',
    'getRanges',
    'getUsedRange',
    'getUsedRangeOrNullObject',
    '_GetAnotherWorksheetById',
    '_GetSheetById',
  ],
  events: SHEET_EVENTS,
  identity: 'id',
});

const VISIBILITIES: readonly SheetVisibility[] = ['Visible', 'Hidden', 'VeryHidden'];

/**
 *
 */
export class WorksheetObject extends ApiObject {
  readonly api = WORKSHEET;

  constructor(
    private readonly scope: HostScope,
    readonly sheet: Sheet,
  ) {
    super();
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(name: unknown) {
    this.scope.workbook.renameSheet(this.sheet, text(name));
  }

  get position(): number {
    return this.scope.workbook.positionOf(this.sheet);
  }

  set position(position: unknown) {
    this.scope.workbook.moveSheet(this.sheet, whole(position));
  }

  get visibility(): SheetVisibility {
    return this.sheet.visibility;
  }

  set visibility(visibility: unknown) {
    this.scope.workbook.setVisibility(this.sheet, oneOf(VISIBILITIES, visibility));
  }

  get tabColor(): string {
    return this.sheet.tabColor;
  }

  set tabColor(value: unknown) {
    this.sheet.setView({ tabColor: value === '' ? '' : colour(value) });
  }

  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set showGridlines(value: unknown) {
    this.sheet.setView({ showGridlines: flag(value) });
  }

  get showHeadings(): boolean {
    return this.sheet.showHeadings;
  }

  set showHeadings(value: unknown) {
    this.sheet.setView({ showHeadings: flag(value) });
  }

  get standardHeight(): number {
    return this.sheet.rows.standardSize;
  }

  /** In characters of the default font: 48 points are 8.43 characters. */
  get standardWidth(): number {
    return Math.round(((this.sheet.columns.standardSize / 0.75 - 5) / 7) * 100) / 100;
  }

  set standardWidth(characters: unknown) {
    this.sheet.columns.setSize(0, WHOLE_SHEET.columnCount, (number(characters) * 7 + 5) * 0.75);
  }

  get freezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.scope, this.sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.scope, this.sheet);
  }

  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.scope, this.sheet);
  }

  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.sheet);
  }

  activate(): void {
    this.scope.workbook.activate(this.sheet);
  }

  calculate(): void {
    void this.scope.workbook.recalculate(true);
  }

  delete(): void {
    this.scope.workbook.deleteSheet(this.sheet);
  }

  copy(positionType: unknown = 'None', relativeTo?: unknown): WorksheetObject {
    const { workbook } = this.scope;
    const where = oneOf(['None', 'Before', 'After', 'Beginning', 'End'], positionType);
    const anchor = relativeTo instanceof WorksheetObject ? relativeTo.position : undefined;
    if ((where === 'Before' || where === 'After') && anchor === undefined) throw invalidArgument();
    const position = {
      None: this.position + 1,
      Before: anchor ?? 0,
      After: (anchor ?? 0) + 1,
      Beginning: 0,
      End: workbook.sheets.length,
    }[where];
    return new WorksheetObject(this.scope, copySheet(workbook, this.sheet, position));
  }

  private neighbour(step: 1 | -1, visibleOnly: unknown): WorksheetObject | null {
    const { sheets } = this.scope.workbook;
    for (let at = this.position + step; at >= 0 && at < sheets.length; at += step) {
      const sheet = sheets[at];
      if (sheet && (visibleOnly !== true || sheet.visibility === 'Visible'))
        return new WorksheetObject(this.scope, sheet);
    }
    return null;
  }

  getNext(visibleOnly?: unknown): WorksheetObject {
    return required(this.neighbour(1, visibleOnly));
  }

  getNextOrNullObject(visibleOnly?: unknown): WorksheetObject | null {
    return this.neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly?: unknown): WorksheetObject {
    return required(this.neighbour(-1, visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly?: unknown): WorksheetObject | null {
    return this.neighbour(-1, visibleOnly);
  }

  /** By an address, or by a name of the sheet or the workbook; without either the whole sheet. */
  getRange(address?: unknown): RangeObject {
    if (address === undefined || address === '') return new RangeObject(this.scope, this.sheet, WHOLE_SHEET);
    const { sheet: prefix, local } = splitSheet(text(address).trim());
    if (prefix !== undefined && prefix.toLowerCase() !== this.sheet.name.toLowerCase())
      throw invalidArgument();
    const rect = parseLocalAddress(local);
    if (rect) return new RangeObject(this.scope, this.sheet, rect);
    const own = new NamedItemCollection(this.scope, this.sheet).getItemOrNullObject(local);
    const named = own ?? new NamedItemCollection(this.scope).getItemOrNullObject(local);
    const range = named?.getRangeOrNullObject();
    if (range?.sheet !== this.sheet) throw invalidArgument();
    return range;
  }

  /** By several addresses with commas between them. */
  getRanges(addresses?: unknown): RangeAreasObject {
    const list =
      addresses === undefined
        ? [WHOLE_SHEET]
        : text(addresses)
            .split(',')
            .map((part) => this.getRange(part).rect);
    return new RangeAreasObject(this.scope, this.sheet, list);
  }

  getCell(row: unknown, column: unknown): RangeObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): RangeObject {
    const rect = rectOf(whole(row), whole(column), whole(rowCount), whole(columnCount));
    if (!isOnSheet(rect)) throw invalidArgument();
    return new RangeObject(this.scope, this.sheet, rect);
  }

  /** Of an empty sheet the first cell, as Excel has it. */
  getUsedRange(valuesOnly?: unknown): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: unknown): RangeObject | null {
    const rect = this.sheet.usedRect(valuesOnly === true);
    return rect ? new RangeObject(this.scope, this.sheet, rect) : null;
  }

  _GetSheetById(id: unknown): WorksheetObject {
    return new WorksheetObject(this.scope, this.scope.workbook.sheet(text(id)));
  }

  _GetAnotherWorksheetById(id: unknown): WorksheetObject {
    return this._GetSheetById(id);
  }
}

function required(sheet: WorksheetObject | null): WorksheetObject {
  if (!sheet) throw itemNotFound();
  return sheet;
}
