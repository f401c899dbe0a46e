import type { Finding } from '../../core/check/finding';
import type { Acceptance } from '../../core/record/acceptance';
import type { EditOutcome, RecordEdit } from '../../core/record/edit';
import { ExcelFailure } from '../../excel/port';
import type { ExcelPort } from '../../excel/port';
import { isoMoment } from '../model/day';
import type { PaneNotice } from '../state/paneState';
import type * as recordEdits from './recordEdits';
import type { RecordSource } from './recordEdits';

type Edits = typeof recordEdits;

/** What can be written into the workbook's record of checks. Each says whether it was; why not is told elsewhere. */
export interface RecordRequests {
  readonly accept: (findings: readonly Finding[], reason: string) => Promise<boolean>;
  /** Takes back that findings were accepted. */
  readonly withdraw: (findings: readonly Finding[]) => Promise<boolean>;
  /** Removes acceptances that count no more. */
  readonly remove: (acceptances: readonly Acceptance[]) => Promise<boolean>;
  readonly stamp: (sheetId: string) => Promise<boolean>;
}

export interface RecordRequestOptions {
  readonly port: ExcelPort;
  /** Runs a request; its outcome arrives as an action. */
  readonly attempt: (work: () => Promise<{ readonly notice: PaneNotice }>) => Promise<boolean>;
  /** What was read last; undefined before the first answer. */
  readonly source: () => RecordSource | undefined;
  readonly now: () => Date;
  readonly onWritten: (sheetId?: string) => void;
}

/** The pane's requests that concern the record. */
export function recordRequests(options: RecordRequestOptions): RecordRequests {
  const { port, attempt, source, now, onWritten } = options;
  const write = (
    kind: 'accepted' | 'withdrawn' | 'stamped',
    editOf: (edits: Edits, read: RecordSource) => EditOutcome<string>,
  ): Promise<boolean> =>
    attempt(async () => {
      const edits = await import('./recordEdits');
      const read = source();
      const outcome = read && editOf(edits, read);
      if (!read || !outcome?.ok) {
        // The pane offered it for what it had read before: it is read again.
        onWritten();
        throw new ExcelFailure('changed', outcome && !outcome.ok ? outcome.reason : 'nothing was read');
      }
      const sheetId = edits.recordSheetId(read);
      const written = await port.rewriteSheet(sheetId, edits.sheetChange(outcome.edit));
      onWritten(written === sheetId ? sheetId : undefined);
      return { notice: { kind } };
    });
  const ready = (edit: RecordEdit): EditOutcome<string> => ({ ok: true, edit });

  return {
    accept: (findings, reason) =>
      write('accepted', ({ acceptEdit }, read) => acceptEdit(read, findings, reason, isoMoment(now()))),
    withdraw: (findings) =>
      write('withdrawn', ({ withdrawEdit }, read) => ready(withdrawEdit(read, findings))),
    remove: (acceptances) => write('withdrawn', ({ removeEdit }) => ready(removeEdit(acceptances))),
    stamp: (sheetId) => write('stamped', ({ stampEdit }, read) => stampEdit(read, sheetId, isoMoment(now()))),
  };
}
