import type { WorkbookChange } from './model/changes';
import { Refusal } from './model/refusal';
import type { RefusalCode } from './model/refusal';
import type { Workbook } from './model/workbook';
import { AddinInternalService, RibbonService } from './objects/services';
import { RangeObject } from './objects/range';
import type { HostScope } from './objects/scope';
import { WorkbookObject } from './objects/workbook';
import { WorksheetObject } from './objects/worksheet';
import type { ApiObject } from './protocol/apiObject';
import { Counters, isCleanup } from './protocol/counters';
import { Dispatcher } from './protocol/dispatcher';
import type { DispatchTarget } from './protocol/batch';
import { EventHub } from './protocol/eventHub';
import type { EventEntry } from './protocol/eventHub';
import { WORKBOOK_TARGET } from './protocol/eventTypes';
import { DELAY_FOR_CELL_EDIT, PathType } from './protocol/wire';
import type { WireRequest, WireResponse } from './protocol/wire';

interface PlannedFailure {
  readonly afterActions: number;
  readonly refusal: Refusal;
}

/**
 * The server side of office.js over one workbook: takes batches as text and answers them as text, one
 * at a time. Transports bring the text; nothing here knows a page.
 */
export class OfficeHost implements DispatchTarget, HostScope {
  readonly counters = new Counters();
  readonly events: EventHub;
  readonly root: WorkbookObject;
  readonly services: Readonly<Record<string, ApiObject | undefined>>;
  private readonly dispatcher: Dispatcher;
  private tail: Promise<unknown> = Promise.resolve();
  private running = 0;
  private isCalculationSuspended = false;
  private planned: PlannedFailure | undefined;
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  /** @param breathe asked between actions; what it returns is waited for. */
  constructor(
    readonly workbook: Workbook,
    readonly breathe: () => void | Promise<void> = () => undefined,
  ) {
    this.events = new EventHub(workbook, () => this.running > 0);
    this.root = new WorkbookObject(this);
    this.services = {
      'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
      'Microsoft.DynamicRibbon.DynamicRibbon': new RibbonService(),
    };
    this.dispatcher = new Dispatcher(this);
    workbook.subscribe((change) => {
      this.followTracked(change);
    });
  }

  /**
   * Answers one batch of the client. The transport sends the answer on and then calls `flushEvents`.
   * @param flags the request's flags; `DELAY_FOR_CELL_EDIT` makes it wait until no cell is being edited.
   */
  execute(requestText: string, flags = 0): Promise<string> {
    const answer = this.tail.then(() => this.answer(requestText, flags));
    this.tail = answer.catch(() => undefined);
    return answer;
  }

  private async answer(requestText: string, flags: number): Promise<string> {
    const request = JSON.parse(requestText) as WireRequest;
    const started = performance.now();
    while (this.editing && flags & DELAY_FOR_CELL_EDIT) await this.editing.ended;
    const response = await this.respond(request);
    const text = JSON.stringify(response);
    this.counters.record(
      request,
      response,
      { request: requestText, response: text },
      performance.now() - started,
    );
    return text;
  }

  private async respond(request: WireRequest): Promise<WireResponse> {
    if (this.editing && !isCleanup(request) && concernsWorkbook(request)) return IN_CELL_EDIT_MODE;
    const failure = isCleanup(request) ? undefined : this.planned;
    if (failure) this.planned = undefined;
    this.running++;
    const leave = this.workbook.enter('addin');
    try {
      const response = await this.dispatcher.execute(request, failure);
      this.isCalculationSuspended = false;
      await this.settle();
      return response;
    } finally {
      this.isCalculationSuspended = false;
      leave();
      this.running--;
    }
  }

  /** Sends the events of batches that are answered. */
  flushEvents(): void {
    this.events.flush();
  }

  subscribeEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    return this.events.subscribe(listener);
  }

  /** Whether a cell is being edited. */
  get isEditing(): boolean {
    return this.editing !== undefined;
  }

  /** From now on a cell is being edited: batches fail, or wait where they asked to. */
  enterCellEditMode(): void {
    if (this.editing) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.editing = { ended, end };
  }

  exitCellEditMode(): void {
    this.editing?.end();
    this.editing = undefined;
  }

  /** Makes the next batch fail after so many of its actions, whose effects stay: a sync that breaks half-way. */
  failNextBatchAfter(actions: number, code: RefusalCode = 'GeneralException'): void {
    this.planned = { afterActions: actions, refusal: new Refusal(code, 'The host was told to fail here.') };
  }

  /** Ranges the client keeps: one that grows from sync to sync is a leak of the add-in's. */
  get trackedRanges(): number {
    return this.dispatcher.trackedCount;
  }

  // --- what the dispatcher and the objects ask ---

  settle(): void | Promise<void> {
    return this.isCalculationSuspended ? undefined : this.workbook.recalculate();
  }

  suspendCalculation(): void {
    this.isCalculationSuspended = true;
  }

  setListening(source: ApiObject, eventType: number, isListening: boolean): void {
    const target = source instanceof WorksheetObject ? source.id : WORKBOOK_TARGET;
    this.events.setListening(target, eventType, isListening);
  }

  /** Kept ranges move with their cells. */
  private followTracked(change: WorkbookChange): void {
    if (change.kind !== 'shift') return;
    for (const object of this.dispatcher.trackedObjects) {
      if (object instanceof RangeObject && object.sheet.id === change.sheetId) object.follow(change.shift);
    }
  }
}

/**
 * Whether a batch asks anything of the workbook. Office.js tells its own service that the ribbon's functions are ready,
 * by itself and without waiting for the end of cell editing; that has nothing to do with cells.
 */
const concernsWorkbook = ({ ObjectPaths }: WireRequest): boolean => {
  const paths = Object.values(ObjectPaths ?? {});
  return !paths.some(
    ({ ObjectPathType: type, Name }) => type === PathType.NewObject && Name.startsWith(SERVICES),
  );
};

const SERVICES = 'Microsoft.InternalService.';

const IN_CELL_EDIT_MODE: WireResponse = {
  Results: [],
  TraceIds: [],
  Error: {
    Code: 'InvalidOperationInCellEditMode',
    Message:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    HttpStatusCode: 400,
    ActionIndex: 0,
  },
};
