import type { ExcelPort } from '../../excel/port';
import type { PaneNotice } from '../state/paneState';

/** What the tab of the merge asks of Excel. */
export interface MergeRequests {
  /** Runs a write that goes on for a while: nothing is read meanwhile. @returns whether it was done; why not is told elsewhere. */
  readonly write: (work: (port: ExcelPort) => Promise<{ readonly sheets: number }>) => Promise<boolean>;
  /** Cells of a sheet; rejects with `ExcelFailure`. */
  readonly readAreas: ExcelPort['readAreas'];
}

export interface MergeRequestOptions {
  readonly port: ExcelPort;
  readonly attempt: (work: () => Promise<{ readonly notice: PaneNotice }>) => Promise<boolean>;
  /** Stops reading the workbook until the returned function is called, after which all of it is read. */
  readonly pause: () => () => void;
}

/** The pane's requests that concern the merge. */
export function mergeRequests({ port, attempt, pause }: MergeRequestOptions): MergeRequests {
  return {
    readAreas: (sheetId, addresses) => port.readAreas(sheetId, addresses),
    write: (work) =>
      attempt(async () => {
        const resume = pause();
        try {
          const { sheets } = await work(port);
          return { notice: { kind: 'mergeWritten', sheets } };
        } finally {
          resume();
        }
      }),
  };
}
