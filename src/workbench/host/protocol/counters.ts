import { ActionType } from './wire';
import type { WireAction, WireRequest, WireResponse } from './wire';

/** What one batch cost. */
export interface BatchRecord {
  readonly actions: number;
  /** Actions that set properties or call methods. */
  readonly writes: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  readonly errorCode?: string;
}

/** Bytes of a text in UTF-8, without an encoder: jsdom has none. */
function byteLength(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Halves of a surrogate pair count two each: four bytes in all.
    if (unit > 0x7f) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}

const CLEANUP = /^_(RemoveReference|RemoveAllReferences)$/;

/** Counts round trips. `Excel.run` cleans up after itself in a batch of its own, which is counted apart. */
export class Counters {
  batches: BatchRecord[] = [];
  cleanups = 0;

  /** Batches the add-in waited for. */
  get roundTrips(): number {
    return this.batches.length;
  }

  get requestBytes(): number {
    return this.batches.reduce((sum, { requestBytes }) => sum + requestBytes, 0);
  }

  get responseBytes(): number {
    return this.batches.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  }

  reset(): void {
    this.batches = [];
    this.cleanups = 0;
  }

  record(
    request: WireRequest,
    response: WireResponse,
    texts: { request: string; response: string },
    milliseconds: number,
  ): void {
    if (isCleanup(request)) {
      this.cleanups++;
      return;
    }
    const isWrite = ({ ActionType: type, Name }: WireAction) =>
      type === ActionType.SetProperty ||
      type === ActionType.Update ||
      // The client's own calls (_KeepReference, _RegisterDataChangedEvent) change nothing in the file.
      (type === ActionType.Method && !Name?.startsWith('_'));
    this.batches.push({
      actions: request.Actions.length,
      writes: request.Actions.filter(isWrite).length,
      requestBytes: byteLength(texts.request),
      responseBytes: byteLength(texts.response),
      milliseconds,
      ...(response.Error && { errorCode: response.Error.Code }),
    });
  }
}

/** Whether a batch does nothing but let go of references: the client sends it by itself. */
export const isCleanup = ({ Actions }: WireRequest): boolean =>
  Actions.length > 0 &&
  Actions.some(({ Name }) => CLEANUP.test(Name ?? '')) &&
  Actions.every(({ ActionType: type, Name }) => type === ActionType.Instantiate || CLEANUP.test(Name ?? ''));
