import { apiType } from '../protocol/apiObject';
import { COLLECTION_EVENTS } from '../protocol/eventTypes';
import { itemNotFound } from '../model/refusal';
import { text } from './arguments';
import { KeyedCollection } from './collection';
import type { HostScope } from './scope';
import { WorksheetObject } from './worksheet';

const WORKSHEETS = apiType<WorksheetCollection>('WorksheetCollection', {
  methods: ['add', 'getActiveWorksheet', 'getCount', 'getFirst', 'getItem', 'getItemOrNullObject', 'getLast'],
  events: COLLECTION_EVENTS,
  isCollection: true,
});

/**
 *
 */
export class WorksheetCollection extends KeyedCollection<WorksheetObject> {
  readonly api = WORKSHEETS;

  constructor(private readonly scope: HostScope) {
    super();
  }

  get items(): WorksheetObject[] {
    return this.scope.workbook.sheets.map((sheet) => new WorksheetObject(this.scope, sheet));
  }

  /** By name or by id, without regard to case. */
  protected find(key: unknown): WorksheetObject | undefined {
    const { workbook } = this.scope;
    const wanted = text(key);
    const sheet = workbook.sheetByName(wanted) ?? workbook.findSheet(wanted.toUpperCase());
    return sheet && new WorksheetObject(this.scope, sheet);
  }

  override getCount(visibleOnly?: unknown): number {
    return this.shown(visibleOnly).length;
  }

  private shown(visibleOnly: unknown): WorksheetObject[] {
    return visibleOnly === true
      ? this.items.filter(({ visibility }) => visibility === 'Visible')
      : this.items;
  }

  add(name?: unknown): WorksheetObject {
    const sheet = this.scope.workbook.addSheet(name === undefined ? undefined : text(name));
    return new WorksheetObject(this.scope, sheet);
  }

  getActiveWorksheet(): WorksheetObject {
    return new WorksheetObject(this.scope, this.scope.workbook.activeSheet);
  }

  getFirst(visibleOnly?: unknown): WorksheetObject {
    const first = this.shown(visibleOnly)[0];
    if (!first) throw itemNotFound();
    return first;
  }

  getLast(visibleOnly?: unknown): WorksheetObject {
    const last = this.shown(visibleOnly).at(-1);
    if (!last) throw itemNotFound();
    return last;
  }
}
