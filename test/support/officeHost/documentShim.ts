import type { HostLink } from '../../../src/workbench/host';

type Callback = (result: { status: string; value?: unknown }) => void;

/** The part of `Office.context.document` that Excel's client uses: selection events and settings. */
export interface DocumentShim {
  addHandlerAsync(type: string, handler: () => void, ...rest: unknown[]): void;
  removeHandlerAsync(type: string, options: { handler?: () => void }, callback?: Callback): void;
  readonly settings: {
    get(name: string): unknown;
    set(name: string, value: unknown): void;
    remove(name: string): void;
    saveAsync(callback?: Callback): void;
  };
}

/** office.js proper makes this object in a page; without it the client has no document. */
export function createDocumentShim(link: HostLink): DocumentShim {
  const handlers = new Set<() => void>();
  link.subscribeSelection(() => {
    queueMicrotask(() => {
      handlers.forEach((handler) => {
        handler();
      });
    });
  });
  const succeed = (callback: unknown): void => {
    if (typeof callback === 'function') (callback as Callback)({ status: 'succeeded' });
  };
  const pending = new Map<string, unknown>();
  return {
    addHandlerAsync(type, handler, ...rest) {
      if (type !== 'documentSelectionChanged') throw new Error(`NotImplemented: Document event ${type}`);
      handlers.add(handler);
      succeed(rest.at(-1));
    },
    removeHandlerAsync(_type, { handler }, callback) {
      if (handler) handlers.delete(handler);
      else handlers.clear();
      succeed(callback);
    },
    settings: {
      get: (name) => (pending.has(name) ? pending.get(name) : new Map(link.readSettings()).get(name)) ?? null,
      set: (name, value) => void pending.set(name, value),
      remove: (name) => void pending.set(name, undefined),
      saveAsync(callback) {
        const saved = new Map([...link.readSettings(), ...pending]);
        link.writeSettings([...saved].filter(([, value]) => value !== undefined));
        pending.clear();
        succeed(callback);
      },
    },
  };
}
