import { Refusal, invalidArgument, itemNotFound, notImplemented } from '../model/refusal';
import { isTracked } from './apiObject';
import type { ApiObject, TrackedObject } from './apiObject';
import { Batch } from './batch';
import type { DispatchTarget } from './batch';
import { answerQuery, identityOf, memberOf } from './query';
import { ActionType, publicName } from './wire';
import type { WireAction, WireError, WireRequest, WireResponse, WireResult } from './wire';

interface Failure {
  readonly afterActions: number;
  readonly refusal: Refusal;
}

/** Members whose wire name for writing differs from the one for reading. */
const WRITTEN_NAMES: Readonly<Record<string, string>> = {
  gridlines: 'showGridlines',
  headings: 'showHeadings',
};

/** Runs batches of the client against API objects. It knows the protocol and nothing of Excel. */
export class Dispatcher {
  private readonly tracked = new Map<string, TrackedObject>();
  private nextReference = 1;

  constructor(private readonly target: DispatchTarget) {}

  /** Ranges the client keeps across batches. */
  get trackedObjects(): Iterable<TrackedObject> {
    return this.tracked.values();
  }

  get trackedCount(): number {
    return this.tracked.size;
  }

  /** @param failure makes the batch fail half-way, for tests of what an add-in does then. */
  async execute(request: WireRequest, failure?: Failure): Promise<WireResponse> {
    const batch = new Batch(request.ObjectPaths ?? {}, this.target, this.tracked);
    const results: WireResult[] = [];
    const traceIds: number[] = [];
    let index = 0;
    try {
      for (const action of request.Actions) {
        if (failure?.afterActions === index) throw failure.refusal;
        if (action.ActionType === ActionType.Trace) {
          traceIds.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
        } else {
          const settling = READS.has(action.ActionType) ? this.target.settle() : undefined;
          if (settling) await settling;
          const value = this.run(batch, action);
          if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
        }
        index++;
        const breath = this.target.breathe();
        if (breath) await breath;
      }
      return { Results: results, TraceIds: traceIds };
    } catch (error) {
      const failed = this.describe(error, batch, request.Actions[index], index);
      return { Results: results, TraceIds: traceIds, Error: failed };
    }
  }

  private describe(error: unknown, batch: Batch, action: WireAction | undefined, index: number): WireError {
    const refusal = error instanceof Refusal ? error : undefined;
    const location = refusal?.location ?? (action && batch.location(action));
    return {
      Code: refusal?.code ?? 'GeneralException',
      // A mistake of the host's own must not pass for one of Excel's answers.
      Message:
        refusal?.message ??
        `The host has a defect: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      ...(location !== undefined && { Location: location }),
      HttpStatusCode: STATUS[refusal?.code ?? ''] ?? (refusal ? 400 : 500),
      ActionIndex: index,
    };
  }

  /** @returns undefined where the client expects no result. */
  private run(batch: Batch, action: WireAction): unknown {
    const object = batch.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && identityOf(object);
      case ActionType.Query:
        return answerQuery(object, action.QueryInfo ?? {}, false);
      case ActionType.QueryAsJson:
        return answerQuery(object, action.QueryInfo ?? {}, true);
      case ActionType.Method:
        return this.method(batch, object, action);
      case ActionType.SetProperty:
        this.set(required(object), publicName(action.Name ?? ''), batch.args(action.ArgumentInfo)[0]);
        return undefined;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(required(object), publicName(name), batch.decode(value));
        }
        return undefined;
      case ActionType.EnsureUnchanged:
        this.ensureUnchanged(required(object), action);
        return undefined;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private method(batch: Batch, object: ApiObject | null, action: WireAction): unknown {
    const name = action.Name ?? '';
    if (name === '_KeepReference') {
      if (object && isTracked(object)) this.keep(object);
      return undefined;
    }
    if (name === '_RemoveReference') {
      this.tracked.delete(String(action.ArgumentInfo?.Arguments?.[0]));
      return undefined;
    }
    const receiver = required(object);
    const event = /^_(Unr|R)egister/.exec(name);
    if (event) {
      this.listen(receiver, name, event[1] === 'R');
      return null;
    }
    return batch.call(receiver, name, batch.args(action.ArgumentInfo)) ?? null;
  }

  private keep(object: TrackedObject): void {
    object.referenceId ??= `${object.api.name}_${this.nextReference++}`;
    this.tracked.set(object.referenceId, object);
  }

  private listen(source: ApiObject, name: string, isListening: boolean): void {
    const registration = name.replace('_Unregister', '_Register');
    const eventType = source.api.events[registration];
    const event = registration.replace(/^_Register(?:Event)?/, '').replace(/Event$/, '');
    if (eventType === undefined) throw notImplemented(`${source.api.name}.on${event}`);
    this.target.setListening(source, eventType, isListening);
  }

  private set(object: ApiObject, written: string, value: unknown): void {
    const name = WRITTEN_NAMES[written] ?? written;
    const member = `${object.api.name}.${name}`;
    if (!object.api.scalars.includes(name)) throw notImplemented(member);
    const setter = setterOf(object, name);
    if (!setter) throw invalidArgument(`${member} is read-only.`);
    setter(value);
  }

  private ensureUnchanged(object: ApiObject, { ObjectState = {} }: WireAction): void {
    for (const [name, value] of Object.entries(ObjectState)) {
      if (JSON.stringify(memberOf(object, publicName(name))) !== JSON.stringify(value)) {
        throw new Refusal('ConditionalEnsureFailed', `The property ${publicName(name)} changed.`);
      }
    }
  }
}

const READS: ReadonlySet<number> = new Set([ActionType.Query, ActionType.QueryAsJson, ActionType.Method]);

const STATUS: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  AccessDenied: 403,
  ItemAlreadyExists: 409,
  NotImplemented: 501,
  GeneralException: 500,
};

function required(object: ApiObject | null): ApiObject {
  if (object === null) throw itemNotFound();
  return object;
}

function setterOf(object: ApiObject, name: string): ((value: unknown) => void) | undefined {
  for (let holder: object | null = object; holder; holder = Object.getPrototypeOf(holder) as object | null) {
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor) return descriptor.set?.bind(object);
  }
  return undefined;
}
