import type { AddinCall, AddinValue } from '../host/model';

/** What the page asks of the functions' runtime: one call. */
export interface CallMessage {
  readonly kind: 'call';
  readonly number: number;
  readonly id: string;
  readonly call: AddinCall;
}

/** What the page answers to a question about its store. */
export interface StoredMessage {
  readonly kind: 'stored';
  readonly number: number;
  readonly value: string | null;
}

export type ToRuntime = CallMessage | StoredMessage;

/** What the runtime tells the page. */
export type FromRuntime =
  | { readonly kind: 'answer'; readonly number: number; readonly rows: readonly (readonly AddinValue[])[] }
  | { readonly kind: 'read'; readonly number: number; readonly key: string };
