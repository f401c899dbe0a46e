import { localAddress } from '../model/address';
import type { ChangeOrigin, WorkbookChange } from '../model/changes';
import { MAX_COLUMNS, bounding, isEntireColumns, isEntireRows, rectOf } from '../model/geometry';
import type { Rect } from '../model/geometry';
import type { Shift } from '../model/shift';
import { apiValue, valueType } from '../model/value';
import type { Workbook } from '../model/workbook';
import { EVENT_CATEGORY, EventType, WORKBOOK_TARGET } from './eventTypes';

/** One event as it goes to the client: category, type, target, arguments as JSON, number. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  json: string,
  number: number,
];

interface HostEvent {
  readonly type: number;
  readonly sheetId: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** By this reference a handler's `args.getRange(context)` finds the range again. */
export const eventReference = (sheetId: string, rect: Rect): string =>
  `event|${sheetId}|${localAddress(rect)}`;

/**
 *
 */
export function readEventReference(reference: string): { sheetId: string; address: string } | undefined {
  const [mark, sheetId, address] = reference.split('|');
  return mark === 'event' && sheetId !== undefined && address !== undefined
    ? { sheetId, address }
    : undefined;
}

/** Turns what happens in the workbook into the events that the client has asked for. */
export class EventHub {
  /** `context.runtime.enableEvents`. */
  isEnabled = true;
  /** How many event objects of the client listen, by type and target: one that leaves takes no other with it. */
  private readonly registrations = new Map<string, number>();
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private waiting: EventEntry[] = [];
  private nextNumber = 1;

  /** @param isHeld whether a batch runs: its events go out after its response. */
  constructor(
    private readonly workbook: Workbook,
    private readonly isHeld: () => boolean,
  ) {
    workbook.subscribe((change, origin) => {
      this.hear(change, origin);
    });
  }

  subscribe(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  setListening(target: string, type: number, isListening: boolean): void {
    const key = `${type}|${target}`;
    const count = (this.registrations.get(key) ?? 0) + (isListening ? 1 : -1);
    if (count > 0) this.registrations.set(key, count);
    else this.registrations.delete(key);
  }

  flush(): void {
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length > 0) for (const listener of [...this.listeners]) listener(entries);
  }

  private hear(change: WorkbookChange, origin: ChangeOrigin): void {
    if (!this.isEnabled || origin === 'host') return;
    for (const { type, sheetId, args } of eventsOf(change, origin, this.workbook)) {
      for (const target of [sheetId, WORKBOOK_TARGET]) {
        if (!this.registrations.has(`${type}|${target}`)) continue;
        const json = JSON.stringify({ worksheetId: sheetId, ...args });
        this.waiting.push([EVENT_CATEGORY, type, target, json, this.nextNumber++]);
      }
    }
    if (this.waiting.length === 0 || this.isHeld()) return;
    queueMicrotask(() => {
      if (!this.isHeld()) this.flush();
    });
  }
}

const SHIFTED = {
  rows: { insert: 'ShiftCellDown', delete: 'ShiftCellUp' },
  columns: { insert: 'ShiftCellRight', delete: 'ShiftCellLeft' },
};

function shiftArgs({ kind, axis, rect }: Shift): { changeType: string; shiftDirection: string } {
  const done = kind === 'insert' ? 'Inserted' : 'Deleted';
  if (axis === 'rows' && isEntireRows(rect)) return { changeType: `Row${done}`, shiftDirection: 'None' };
  if (axis === 'columns' && isEntireColumns(rect))
    return { changeType: `Column${done}`, shiftDirection: 'None' };
  return { changeType: `Cell${done}`, shiftDirection: SHIFTED[axis][kind] };
}

function eventsOf(change: WorkbookChange, origin: ChangeOrigin, workbook: Workbook): HostEvent[] {
  const source = origin === 'remote' ? 'Remote' : 'Local';
  const trigger = { source, triggerSource: origin === 'addin' ? 'ThisLocalAddin' : 'Unknown' };
  const edited = (sheetId: string, rect: Rect) => ({
    address: localAddress(rect),
    referenceId: eventReference(sheetId, rect),
    ...trigger,
  });
  switch (change.kind) {
    case 'cells': {
      const { sheetId, rect, single } = change;
      const details = single && {
        valueBefore: apiValue(single.before),
        valueAfter: apiValue(single.after),
        valueTypeBefore: valueType(single.before),
        valueTypeAfter: valueType(single.after),
      };
      const args = {
        ...edited(sheetId, rect),
        changeType: 'RangeEdited',
        shiftDirection: 'None',
        ...details,
      };
      return [{ type: EventType.worksheetChanged, sheetId, args }];
    }
    case 'shift': {
      const args = { ...edited(change.sheetId, change.shift.rect), ...shiftArgs(change.shift) };
      return [{ type: EventType.worksheetChanged, sheetId: change.sheetId, args }];
    }
    case 'format':
      return change.rects.map((rect) => ({
        type: EventType.worksheetFormatChanged,
        sheetId: change.sheetId,
        args: edited(change.sheetId, rect),
      }));
    case 'calculated': {
      const area = change.rects.reduce((all, rect) => bounding(all, rect), change.rects[0] ?? rectOf(0, 0));
      return [
        {
          type: EventType.worksheetCalculated,
          sheetId: change.sheetId,
          args: { address: localAddress(area) },
        },
      ];
    }
    case 'lines': {
      if (change.axis !== 'rows' || change.hidden === undefined) return [];
      const address = localAddress(rectOf(change.first, 0, change.count, MAX_COLUMNS));
      const args = { address, changeType: change.hidden ? 'Hidden' : 'Unhidden', source };
      return [{ type: EventType.worksheetRowHiddenChanged, sheetId: change.sheetId, args }];
    }
    case 'protection':
      return [
        {
          type: EventType.worksheetProtectionChanged,
          sheetId: change.sheetId,
          args: { isProtected: change.isProtected, source },
        },
      ];
    case 'sheetAdded':
      return [{ type: EventType.worksheetAdded, sheetId: change.sheetId, args: { source } }];
    case 'sheetDeleted':
      return [{ type: EventType.worksheetDeleted, sheetId: change.sheetId, args: { source } }];
    case 'sheetRenamed': {
      const args = { nameBefore: change.before, nameAfter: change.after, source };
      return [{ type: EventType.worksheetNameChanged, sheetId: change.sheetId, args }];
    }
    case 'sheetMoved': {
      const args = { positionBefore: change.before, positionAfter: change.after, source };
      return [{ type: EventType.worksheetMoved, sheetId: change.sheetId, args }];
    }
    case 'sheetVisibility': {
      const args = { visibilityBefore: change.before, visibilityAfter: change.after, source };
      return [{ type: EventType.worksheetVisibilityChanged, sheetId: change.sheetId, args }];
    }
    case 'activeSheet':
      return [
        { type: EventType.worksheetDeactivated, sheetId: change.previousId, args: {} },
        { type: EventType.worksheetActivated, sheetId: change.sheetId, args: {} },
      ];
    case 'selection':
      // A selection on a sheet that is not in front is a model's affair, no event.
      if (workbook.activeSheet.id !== change.sheetId) return [];
      return [
        {
          type: EventType.worksheetSelectionChanged,
          sheetId: change.sheetId,
          args: { address: localAddress(change.rect) },
        },
      ];
    default:
      return [];
  }
}
