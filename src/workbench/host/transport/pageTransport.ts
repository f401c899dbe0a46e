import { newId } from '../model/id';
import { DEFAULT_APP_CONTEXT, appContext } from './appContext';
import type { AppContextOptions, Conversation } from './appContext';
import type { HostLink } from './link';

const ActionKind = { invoke: 0, register: 1, unregister: 2 } as const;
const MessageKind = { request: 0, response: 1 } as const;
const ResponseKind = { forCalling: 0, forEventing: 1 } as const;

/** Numbers of the old document API's methods that office.js still calls. */
const Method = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

const INTERNAL_ERROR = 5001;

interface Message {
  readonly _messageType: number;
  readonly _actionType?: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data?: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Custom data, method, path, headers, body, _, flags. */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

/** What the transport uses of a window; a real one or jsdom's. */
export interface PaneWindow {
  name: string;
  opener: unknown;
  readonly location: { readonly hostname: string };
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly MessageEvent: new (type: string, init: { data: string; origin: string }) => Event;
  dispatchEvent(event: Event): boolean;
}

const IGNORED: ReadonlySet<string> = new Set([
  'ContextActivationManager_notifyHost',
  'ContextActivationManager_openWindowInHost',
]);

/**
 * The "Excel on the web" side of office.js's handshake, inside the pane's own window: a fake
 * `window.opener` takes what office.js posts. Works on plain http, in a page, in an iframe and in jsdom.
 */
export class PageTransport {
  /** Calls that nothing here answers, by name. */
  readonly unanswered = new Set<string>();
  private readonly conversation: Conversation;
  private readonly registrations = new Map<string, unknown>();
  private waiting: [eventName: string, data: unknown][] = [];

  private constructor(
    private readonly window: PaneWindow,
    private readonly link: HostLink,
    private readonly options: AppContextOptions,
  ) {
    const plainId = () => newId().replace(/[{}]/g, '').toLowerCase();
    this.conversation = {
      conversationId: `conv-${plainId()}`,
      controlId: `ctl-${plainId()}`,
      correlationId: plainId(),
      // office.js insists on https in the handshake; nothing is fetched from there.
      origin: `https://${window.location.hostname || 'localhost'}`,
    };
  }

  /** To be called before office.js loads: it reads `window.name` and `window.opener` at once. */
  static attach(window: PaneWindow, link: HostLink, options: Partial<AppContextOptions> = {}): PageTransport {
    const transport = new PageTransport(window, link, { ...DEFAULT_APP_CONTEXT, ...options });
    transport.connect();
    return transport;
  }

  private connect(): void {
    const { conversationId, controlId, correlationId, origin } = this.conversation;
    const { locale } = this.options;
    this.window.name = JSON.stringify({
      baseFrameName: 'officeembedded',
      hostInfo: `Excel|Web|16.00|${locale}|${correlationId}||`,
      xdmInfo: `${conversationId}|${controlId}|${origin}`,
      serializerVersion: '1',
    });
    this.window.opener = {
      postMessage: (text: string) => {
        queueMicrotask(() => {
          this.receive(text);
        });
      },
    };
    this.link.subscribeEvents((entries) => {
      this.raise('richApiMessage', { ArrayData: entries });
    });
    this.link.subscribeSelection(() => {
      if (this.registrations.has(SELECTION_EVENT)) this.raise(SELECTION_EVENT, {});
    });
  }

  /** Runs a function that the add-in registered with `Office.actions.associate`, as a ribbon button does. */
  invokeCommand(actionId: string, buttonId = 'button'): void {
    this.raise('appCommandInvoked', [newId(), actionId, JSON.stringify({ source: { id: buttonId } })]);
  }

  private post(message: Readonly<Record<string, unknown>>): void {
    const { origin, conversationId } = this.conversation;
    const data = JSON.stringify({
      _serializerVersion: 1,
      _origin: origin,
      _conversationId: conversationId,
      _messageType: MessageKind.response,
      _errorCode: 0,
      ...message,
    });
    queueMicrotask(() =>
      this.window.dispatchEvent(new this.window.MessageEvent('message', { data, origin })),
    );
  }

  private reply(request: Message, data: unknown): void {
    const { _actionName, _correlationId } = request;
    this.post({ _actionName, _correlationId, _responseType: ResponseKind.forCalling, _data: data });
  }

  /** Events before office.js has asked for them wait. */
  private raise(eventName: string, data: unknown): void {
    const correlationId = this.registrations.get(eventName);
    if (correlationId === undefined) {
      this.waiting.push([eventName, data]);
      return;
    }
    this.post({
      _actionName: eventName,
      _correlationId: correlationId,
      _responseType: ResponseKind.forEventing,
      _data: data,
    });
  }

  private receive(text: string): void {
    let message: Message;
    try {
      message = JSON.parse(text) as Message;
    } catch {
      // Not every message to an opener is office.js's.
      return;
    }
    const isOurs = message._conversationId === this.conversation.conversationId;
    if (!isOurs || message._messageType !== MessageKind.request) return;
    if (message._actionType === ActionKind.register) this.register(message);
    else if (message._actionType === ActionKind.unregister) {
      this.registrations.delete(message._actionName);
      this.reply(message, { Error: 0 });
    } else void this.invoke(message);
  }

  private register(message: Message): void {
    this.registrations.set(message._actionName, message._correlationId);
    this.reply(message, { Error: 0 });
    const waiting = this.waiting;
    this.waiting = [];
    for (const [eventName, data] of waiting) this.raise(eventName, data);
  }

  private async invoke(message: Message): Promise<void> {
    const { innerWidth: width, innerHeight: height } = this.window;
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      const document = { name: this.link.documentName, settings: this.settings() };
      this.reply(message, appContext(this.conversation, this.options, document, { width, height }));
    } else if (message._actionName === 'executeMethod') {
      await this.executeMethod(message, message._data as MethodCall);
    } else if (IGNORED.has(message._actionName)) this.reply(message, null);
    else this.refuse(message, message._actionName);
  }

  private async executeMethod(message: Message, call: MethodCall): Promise<void> {
    switch (call.DdaMethod.DispatchId) {
      case Method.richApi: {
        const body = await this.link.execute(String(call.ArrayData?.[4]), Number(call.ArrayData?.[6] ?? 0));
        this.reply(message, { Version: 1, Error: 0, Data: [200, [], body] });
        // Events are messages of their own: the add-in's code behind the sync comes first.
        setTimeout(() => {
          this.link.afterResponse();
        }, 0);
        return;
      }
      case Method.saveSettings: {
        const entries = call.DdaSettingsMethod?.Properties ?? [];
        this.link.writeSettings(entries.map(([key, json]) => [key, JSON.parse(json) as unknown]));
        this.reply(message, { Version: 1, Error: 0 });
        return;
      }
      case Method.loadSettings: {
        const settings = this.settings().map(([Name, Value]) => ({ Name, Value }));
        this.reply(message, { Version: 1, Error: 0, Properties: { Settings: settings } });
        return;
      }
      case Method.commandCompleted:
        this.reply(message, { Version: 1, Error: 0 });
        return;
      default:
        this.refuse(message, `document method ${call.DdaMethod.DispatchId}`);
    }
  }

  private refuse(message: Message, what: string): void {
    this.unanswered.add(what);
    this.reply(message, { Version: 1, Error: INTERNAL_ERROR });
  }

  /** The old API keeps each setting as JSON. */
  private settings(): [key: string, json: string][] {
    return this.link.readSettings().map(([key, value]) => [key, JSON.stringify(value)]);
  }
}

const SELECTION_EVENT = 'documentSelectionChanged';
