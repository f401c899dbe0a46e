import { explain, type Cause } from './causes';
import type { PlainSheet } from './cells';
import { compareWorkbooks, type Comparison, type Difference } from './compare';
import type { Reading } from './readings';

/** A difference that nothing explains, and the file it is in. */
export interface Unexplained {
  readonly against: 'sheetJs' | 'office';
  readonly file: string;
  readonly difference:
    | Difference
    | { readonly sheetsOnlyOurs: readonly string[] }
    | { readonly sheetsOnlyTheirs: readonly string[] };
}

/** The comparison with one other program. */
export interface PeerSummary {
  files: number;
  /** Files that we read and the other does not. */
  failed: number;
  equal: number;
  differences: number;
}

export interface Summary {
  readonly files: number;
  readonly sheetJs: PeerSummary;
  readonly office: PeerSummary;
  readonly causes: ReadonlyMap<Cause, number>;
  /** Refused files by reason code; of each how many the library reads. */
  readonly refusals: ReadonlyMap<string, { files: number; readByLibrary: number }>;
  /** Files on which our reader gave no answer in time, or ended its process. */
  readonly failures: readonly { readonly file: string; readonly how: string }[];
  readonly unexplained: readonly Unexplained[];
}

const emptyPeer = (): PeerSummary => ({ files: 0, failed: 0, equal: 0, differences: 0 });

/** Adds up what was read, and finds the cause of every difference. */
export function summarise(readings: readonly Reading[]): Summary {
  const sheetJs = emptyPeer();
  const office = emptyPeer();
  const causes = new Map<Cause, number>();
  const refusals = new Map<string, { files: number; readByLibrary: number }>();
  const failures: { file: string; how: string }[] = [];
  const unexplained: Unexplained[] = [];
  for (const reading of readings) {
    const { file, ours } = reading;
    if (ours.kind !== 'answer') {
      failures.push({ file, how: ours.kind === 'hang' ? 'hang' : ours.how });
    } else if (!ours.answer.ok) {
      const count = refusals.get(ours.answer.reason) ?? { files: 0, readByLibrary: 0 };
      count.files++;
      if (reading.sheetJs) count.readByLibrary++;
      refusals.set(ours.answer.reason, count);
    } else {
      const { sheets } = ours.answer;
      for (const difference of addPeer(sheetJs, sheets, reading.sheetJs)) {
        unexplained.push({ against: 'sheetJs', file, difference });
      }
      const witnessOf = witnesses(reading);
      for (const difference of addPeer(office, sheets, reading.office)) {
        const cause = 'row' in difference ? explain(difference, witnessOf(difference)) : undefined;
        if (cause) causes.set(cause, (causes.get(cause) ?? 0) + 1);
        else unexplained.push({ against: 'office', file, difference });
      }
    }
  }
  return { files: readings.length, sheetJs, office, causes, refusals, failures, unexplained };
}

/** Counts one file in, and gives what differs in it. */
function addPeer(
  peer: PeerSummary,
  ours: readonly PlainSheet[],
  theirs: readonly PlainSheet[] | undefined,
): Unexplained['difference'][] {
  if (!theirs) {
    peer.failed++;
    return [];
  }
  // Sheets of charts, dialogs and macros have no cells; some list them and some do not.
  const comparison = compareWorkbooks(withCells(ours), withCells(theirs));
  peer.files++;
  peer.equal += comparison.equal;
  peer.differences += comparison.differences.length;
  return [...comparison.differences, ...missingSheets(comparison)];
}

const withCells = (sheets: readonly PlainSheet[]) => sheets.filter(({ cells }) => cells.length > 0);

function missingSheets({ onlyOurs, onlyTheirs }: Comparison): Unexplained['difference'][] {
  return [
    ...(onlyOurs.length > 0 ? [{ sheetsOnlyOurs: onlyOurs }] : []),
    ...(onlyTheirs.length > 0 ? [{ sheetsOnlyTheirs: onlyTheirs }] : []),
  ];
}

/** What the library reads in the cell of a difference. */
function witnesses({ sheetJs, hasPivotTables }: Reading) {
  const cells = new Map(
    (sheetJs ?? []).flatMap((sheet) =>
      sheet.cells.map(({ row, column, value }) => [`${sheet.name}!${row}!${column}`, value] as const),
    ),
  );
  return ({ sheet, row, column }: Difference) => ({
    sheetJs: cells.get(`${sheet}!${row}!${column}`) ?? null,
    hasPivotTables,
  });
}
