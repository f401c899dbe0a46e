import type { CellWrite, ExcelPort, SelectionRead, Unsubscribe, WorkbookChange } from '../../excel/port';
import type { PaneNotice, PaneRequest } from '../state/paneState';

/** What the check of a range asks of Excel; failures arrive in the pane's state. */
export interface RangeRequests {
  /** What is selected; undefined where it could not be read. */
  readonly read: () => Promise<SelectionRead | undefined>;
  /** Writes verdicts into cells that must be blank, all or none; one undo takes them back. */
  readonly write: (sheetId: string, writes: readonly CellWrite[], verdicts: number) => Promise<void>;
  readonly watch: (listener: (change: WorkbookChange) => void) => Promise<Unsubscribe>;
}

export interface RangeRequestOptions {
  readonly port: ExcelPort;
  readonly attempt: (
    request: PaneRequest,
    work: () => Promise<{ readonly notice?: PaneNotice }>,
  ) => Promise<boolean>;
  readonly onWritten: (sheetId: string) => void;
}

/** The range check's requests over a port. */
export function rangeRequests({ port, attempt, onWritten }: RangeRequestOptions): RangeRequests {
  return {
    read: async () => {
      let selection: SelectionRead | undefined;
      await attempt('select', async () => {
        selection = await port.readSelection();
        return {};
      });
      return selection;
    },
    write: async (sheetId, writes, verdicts) => {
      await attempt('write', async () => {
        await port.writeCells(sheetId, writes);
        onWritten(sheetId);
        return { notice: { kind: 'verdictsWritten', cells: verdicts } };
      });
    },
    watch: (listener) => port.onChange(listener),
  };
}
