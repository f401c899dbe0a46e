/** What is used of `OfficeRuntime.storage`, which reaches from the pane to the worksheet functions. */
export interface SharedStore {
  readonly getItem: (key: string) => Promise<string | null>;
  readonly setItem: (key: string, value: string) => Promise<void>;
}

// Not among the types of office.js; there only where Excel has functions of an add-in.
declare const OfficeRuntime: { readonly storage?: SharedStore } | undefined;

/** The store that the add-in's runtimes share; undefined in an Excel that has none. */
export function sharedStore(): SharedStore | undefined {
  return typeof OfficeRuntime === 'undefined' ? undefined : OfficeRuntime.storage;
}
