import type { EventEntry } from '../protocol/eventHub';
import { DOCUMENT_SELECTION_CHANGED, EVENT_CATEGORY } from '../protocol/eventTypes';
import type { HostLink } from './link';

/** The hook that office.js looks for as `_richApiNativeBridge` when it loads: the way in without a page. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by office.js. */
  onMessageFromHost: ((text: string) => void) | null;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const RESPONSE = 2;
const EVENTS = 3;

/** Carries batches and events between a client in plain Node and a host. */
export function createNativeBridge(link: HostLink): NativeBridge {
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      void answer(JSON.parse(text) as BridgeRequest);
    },
  };
  const answer = async ({ id, flags, message }: BridgeRequest): Promise<void> => {
    const response = await link.execute(JSON.stringify(message.body), flags);
    // The body goes on as it is: the client reads it once, not twice.
    bridge.onMessageFromHost?.(
      `{"id":${id},"type":${RESPONSE},"message":{"statusCode":200,"headers":{},"body":${response}}}`,
    );
    // Events are messages of their own: the add-in's code behind the sync comes first.
    setTimeout(() => {
      link.afterResponse();
    }, 0);
  };
  const send = (entries: readonly EventEntry[]): void =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } }));
  link.subscribeEvents(send);
  // Over a bridge the document's own event comes the way of all others, with its old number.
  link.subscribeSelection(() =>
    setTimeout(() => {
      send([[EVENT_CATEGORY, DOCUMENT_SELECTION_CHANGED, '', '{}', 0]]);
    }, 0),
  );
  return bridge;
}
