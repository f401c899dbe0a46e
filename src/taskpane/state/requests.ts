import type { AppendixStrings } from '../../core/appendix/strings';
import { ExcelFailure } from '../../excel/port';
import type {
  CellMark,
  CellWrite,
  ExcelPort,
  HeldContent,
  Restorable,
  RestoreOutcome,
} from '../../excel/port';
import type { Insertion } from '../insert/insertion';
import { mergeRequests } from '../merge/mergeRequests';
import type { MergeRequests } from '../merge/mergeRequests';
import { rangeRequests } from '../rangeCheck/rangeRequests';
import type { RangeRequests } from '../rangeCheck/rangeRequests';
import type { RecordSource } from '../record/recordEdits';
import { recordRequests } from '../record/recordRequests';
import type { RecordRequests } from '../record/recordRequests';
import type { Remedy } from '../model/remedy';
import { failureOf } from './failures';
import type { CurrentFinding, PaneAction, PaneNotice, PaneRequest } from './paneState';

/** What the pane's buttons do. Every outcome, failures included, arrives as an action. */
export interface PaneRequests {
  readonly insert: (insertion: Insertion) => Promise<void>;
  /** Selects a cell; with the finding that is meant where it is one of several. */
  readonly goTo: (sheetId: string, address: string, finding?: CurrentFinding) => Promise<void>;
  /** Writes suggested numbers and converted texts into cells of a sheet, all of them or none; one undo takes them back. */
  readonly apply: (sheetId: string, remedies: readonly Remedy[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly mark: (marks: readonly CellMark[]) => Promise<void>;
  /** The same without a word: after a write of the pane's own. */
  readonly refreshMarks: (marks: readonly CellMark[]) => Promise<void>;
  readonly unmark: () => Promise<void>;
  readonly record: RecordRequests;
  readonly range: RangeRequests;
  readonly merge: MergeRequests;
}

export interface RequestOptions {
  readonly port: ExcelPort;
  readonly strings: AppendixStrings;
  readonly dispatch: (action: PaneAction) => void;
  /** What the pane believes a cell to hold; undefined where it has not read it. */
  readonly heldBy: (sheetId: string, address: string) => HeldContent | undefined;
  /** Called where cells may have changed: the sheet, or nothing for all of them. */
  readonly onWritten: (sheetId?: string) => void;
  /** What was read last, for the record of checks. */
  readonly recordSource: () => RecordSource | undefined;
  readonly now: () => Date;
  /** Stops reading the workbook until the returned function is called. */
  readonly pause: () => () => void;
}

type Done = Omit<Extract<PaneAction, { type: 'requestDone' }>, 'type' | 'restorable'>;

/** What taking back came to, as the pane tells it. */
function undoNotice(outcome: RestoreOutcome, undone: Restorable | undefined): PaneNotice {
  if (outcome === 'restored') return { kind: 'undone' };
  if (outcome === 'nothing' || !undone) return { kind: 'nothingToUndo' };
  return { kind: outcome === 'partly' ? 'undonePartly' : 'keptNewer', cells: undone.addresses };
}

/** The pane's requests over a port. */
export function paneRequests(options: RequestOptions): PaneRequests {
  const { port, strings, dispatch, heldBy, onWritten } = options;
  /** @returns whether it was done; why it was not arrives as an action. */
  async function attempt(request: PaneRequest, work: () => Promise<Done>): Promise<boolean> {
    dispatch({ type: 'requestStarted', request });
    try {
      const done = await work();
      dispatch({ type: 'requestDone', restorable: port.restorable(), ...done });
      return true;
    } catch (error) {
      dispatch({ type: 'failed', failure: failureOf(error, request) });
      return false;
    }
  }
  const run = async (request: PaneRequest, work: () => Promise<Done>): Promise<void> => {
    await attempt(request, work);
  };

  return {
    range: rangeRequests({ port, attempt, onWritten }),
    merge: mergeRequests({
      port,
      pause: options.pause,
      attempt: (work) => attempt('merge', work),
    }),
    record: recordRequests({
      port,
      onWritten,
      source: options.recordSource,
      now: options.now,
      attempt: (work) => attempt('record', work),
    }),
    insert: (insertion) =>
      run('insert', async () => {
        const { describeInsertion } = await import('../insert/describeInsertion');
        const description = describeInsertion(insertion, strings);
        const { sheetId, name, printFailure } = await port.insertSheet(description);
        onWritten();
        const printFailed = printFailure !== undefined;
        return { sheetId, notice: { kind: 'inserted', sheet: name, wanted: description.name, printFailed } };
      }),
    // Selecting is no work worth a busy sign: the selection is shown at once, the cell follows.
    goTo: async (sheetId, address, finding) => {
      dispatch({ type: 'selected', selection: { sheetId, address }, ...(finding && { finding }) });
      try {
        await port.selectCell(sheetId, address);
      } catch (error) {
        dispatch({ type: 'failed', failure: failureOf(error, 'select') });
      }
    },
    apply: (sheetId, remedies) =>
      run('write', async () => {
        const writes = remedies.map(({ cell: address, value, isText }): CellWrite => {
          const expected = heldBy(sheetId, address);
          const written = isText ? ({ value, unicodeFont: true } as const) : { value: Number(value) };
          return { address, ...written, ...(expected && { expected }) };
        });
        try {
          await port.writeCells(sheetId, writes);
        } catch (error) {
          // What the pane shows is not what is there: the person looks at it again, so it has to be read again.
          if (error instanceof ExcelFailure && error.reason === 'changed') onWritten(sheetId);
          throw error;
        }
        onWritten(sheetId);
        return { notice: { kind: 'applied', remedies }, hasWritten: true };
      }),
    undo: () =>
      run('restore', async () => {
        const undone = port.restorable();
        const outcome = await port.restore();
        // Where a sheet is gone, everything has to be read again.
        onWritten(outcome === 'nothing' ? undefined : undone?.sheetId);
        return { notice: undoNotice(outcome, undone), hasWritten: outcome !== 'nothing' };
      }),
    mark: (marks) =>
      run('mark', async () => {
        // Also where there is nothing to mark: earlier marks are no longer true then.
        await port.markCells(marks);
        return { notice: { kind: 'marked', cells: marks.length }, marked: marks };
      }),
    refreshMarks: (marks) =>
      run('mark', async () => {
        await port.markCells(marks);
        return { marked: marks };
      }),
    unmark: () =>
      run('mark', async () => {
        await port.markCells([]);
        return { notice: { kind: 'unmarked' }, marked: [] };
      }),
  };
}
