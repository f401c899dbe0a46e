import type { OfficeHost } from '../officeHost';
import type { EventEntry } from '../protocol/eventHub';

/**
 * What a transport needs of a host. Only text and plain data cross it, so that the host may live in
 * another window, the page around the pane's iframe.
 */
export interface HostLink {
  readonly documentName: string;
  /** @param flags the request's flags. */
  execute(requestText: string, flags: number): Promise<string>;
  /** To be called when a response has been handed on: events of the batch go out after it. */
  afterResponse(): void;
  subscribeEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** The selection moved, whoever moved it: the old document event. */
  subscribeSelection(listener: () => void): () => void;
  readSettings(): readonly (readonly [key: string, value: unknown])[];
  writeSettings(entries: readonly (readonly [key: string, value: unknown])[]): void;
}

/** The link to a host in the same window. */
export function linkTo(host: OfficeHost): HostLink {
  const { workbook } = host;
  return {
    get documentName() {
      return workbook.fileName;
    },
    execute: (requestText, flags) => host.execute(requestText, flags),
    afterResponse: () => {
      host.flushEvents();
    },
    subscribeEvents: (listener) => host.subscribeEvents(listener),
    subscribeSelection: (listener) =>
      workbook.subscribe(({ kind }) => {
        if (kind === 'selection' || kind === 'activeSheet') listener();
      }),
    readSettings: () => workbook.settings.entries,
    writeSettings: (entries) => {
      workbook.act('addin', () => {
        workbook.settings.replace(entries);
      });
    },
  };
}
