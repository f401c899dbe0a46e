import { Refusal, notImplemented } from '../model/refusal';
import { ApiObject } from './apiObject';
import type { TrackedObject } from './apiObject';
import { memberOf } from './query';
import { PathType, publicName } from './wire';
import type { WireAction, WireArguments, WirePath } from './wire';

/** What the dispatcher asks of the host around it. */
export interface DispatchTarget {
  readonly root: ApiObject;
  /** Objects the client makes by name, beside the workbook. */
  readonly services: Readonly<Record<string, ApiObject | undefined>>;
  /** Called before an answer is read: formulas must be up to date. */
  settle(): void | Promise<void>;
  /** Called between actions: where there is a page, it may have to be drawn first. */
  breathe(): void | Promise<void>;
  setListening(source: ApiObject, eventType: number, isListening: boolean): void;
}

/** The object paths of one batch, resolved when an action first needs them. */
export class Batch {
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly target: DispatchTarget,
    private readonly tracked: ReadonlyMap<string, TrackedObject>,
  ) {}

  resolve(id: number): ApiObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new Refusal('InvalidRequest', `There is no object path ${id}.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: WirePath): ApiObject | null {
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.target.root;
      case PathType.NullObject:
        return null;
      case PathType.NewObject: {
        const service = this.target.services[path.Name];
        if (!service) throw notImplemented(path.Name);
        return service;
      }
      case PathType.ReferenceId: {
        const object = this.tracked.get(path.Name);
        if (!object)
          throw new Refusal('InvalidReference', 'This reference is not valid for the current operation.');
        return object;
      }
    }
    const parent = this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PathType.Property: {
        const name = publicName(path.Name);
        if (!parent.api.navigations.includes(name)) throw notImplemented(`${parent.api.name}.${name}`);
        return objectOrNull(memberOf(parent, name));
      }
      case PathType.Method:
        return objectOrNull(this.call(parent, path.Name, this.args(path.ArgumentInfo)));
      case PathType.Indexer:
        return objectOrNull(this.call(parent, 'GetItem', this.args(path.ArgumentInfo)));
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }

  call(object: ApiObject, written: string, args: readonly unknown[]): unknown {
    const name = publicName(written);
    const method = object.api.methods.includes(name) ? memberOf(object, name) : undefined;
    if (typeof method !== 'function') throw notImplemented(`${object.api.name}.${name}`);
    // Arguments the add-in left out arrive as null.
    return (method as (...args: unknown[]) => unknown).apply(
      object,
      args.map((argument) => (argument === null ? undefined : argument)),
    );
  }

  args(info: WireArguments | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.argument(argument, ids?.[index]));
  }

  private argument(value: unknown, id: unknown): unknown {
    if (typeof id === 'number' && id !== 0) return this.resolve(id);
    if (Array.isArray(value) && Array.isArray(id)) {
      return value.map((item, index) => this.argument(item, (id as unknown[])[index]));
    }
    return this.decode(value);
  }

  /** Puts objects in the place of the references nested in a value. */
  decode(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return isPlain(value) ? value : value.map((item) => this.decode(item));
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.decode(item)]));
  }

  /** The member an action was about, as Excel puts it in `debugInfo.errorLocation`. */
  location(action: WireAction): string | undefined {
    const path = this.paths[action.ObjectPathId];
    const own = this.resolved.get(action.ObjectPathId);
    if (own && action.Name !== undefined) return `${own.api.name}.${publicName(action.Name)}`;
    if (!path) return undefined;
    const parent = this.resolved.get(path.ParentObjectPathId);
    if (!parent) return undefined;
    const name = path.ObjectPathType === PathType.Indexer ? 'getItem' : publicName(path.Name);
    return `${parent.api.name}.${name}`;
  }
}

/** Rows of plain values need no decoding; blocks of 10,000 cells come this way. */
const isPlain = (values: readonly unknown[]): boolean =>
  values.every((value) =>
    Array.isArray(value) ? isPlain(value) : typeof value !== 'object' || value === null,
  );

function objectOrNull(value: unknown): ApiObject | null {
  if (value === null || value === undefined) return null;
  if (value instanceof ApiObject) return value;
  throw new TypeError('A path led to something that is no object.');
}
