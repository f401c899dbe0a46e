import type { SheetDescription } from '../appendix/description';
import type { Finding } from '../check/finding';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Acceptance } from './acceptance';
import { acceptanceText, basisOfPlaced, keyText, placeFinding } from './acceptance';
import type { RecordedAppendix } from './appendices';
import { describeRecord } from './describe';
import { readRecord } from './read';
import type { CheckRecord } from './record';
import { EMPTY_RECORD } from './record';
import type { RecordStrings } from './strings';

/** A change of the record, to be made to it as it stands when it is written. */
export type RecordEdit = (record: CheckRecord) => CheckRecord;

/** A change, or why there is none. */
export type EditOutcome<Reason extends string> =
  { readonly ok: true; readonly edit: RecordEdit } | { readonly ok: false; readonly reason: Reason };

/** The record sheet after a change: what it holds now is read, changed and laid out anew. */
export function editedRecord(
  now: SheetSnapshot | undefined,
  edit: RecordEdit,
  strings: RecordStrings,
): SheetDescription {
  const record = now ? readRecord(now, strings).record : EMPTY_RECORD;
  return describeRecord(edit(record), strings);
}

/** Takes back that findings were accepted, for the values they are about at present. */
export function withoutAcceptancesOf(
  findings: readonly Finding[],
  appendices: readonly RecordedAppendix[],
): RecordEdit {
  const contents = new Map(appendices.map(({ content }) => [content.sheet, content]));
  const gone = new Set(
    findings.flatMap((finding) => {
      const placed = placeFinding(finding, contents);
      return placed ? [`${keyText(placed.key)} ${basisOfPlaced(finding, placed)}`] : [];
    }),
  );
  return (record) => ({
    ...record,
    acceptances: record.acceptances.filter(({ value }) => !gone.has(`${keyText(value)} ${value.basis}`)),
  });
}

/** Takes acceptances back; their findings stand again. Those that are there no more are passed over. */
export function withoutAcceptances(gone: readonly Acceptance[]): RecordEdit {
  const lines = new Set(gone.map(acceptanceText));
  return (record) => ({
    ...record,
    acceptances: record.acceptances.filter(({ value }) => !lines.has(acceptanceText(value))),
  });
}
