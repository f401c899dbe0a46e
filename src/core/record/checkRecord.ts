import { finding } from '../check/catalogue';
import type { Finding } from '../check/finding';
import type { SheetSnapshot } from '../workbook/snapshot';
import type { Acceptance, AcceptanceState } from './acceptance';
import { applyAcceptances } from './apply';
import type { RecordedAppendix } from './appendices';
import { itemsOf } from './appendices';
import { readRecord } from './read';
import type { RecordEntry } from './record';
import { EMPTY_RECORD } from './record';
import type { StampState } from './stamp';
import { stampState } from './stamp';
import type { RecordStrings } from './strings';
import type { Vouched } from './vouched';
import { vouchedIn } from './vouched';

/** An acceptance as the record sheet has it, and whether it still counts. */
export interface CheckedAcceptance extends RecordEntry<Acceptance> {
  readonly state: AcceptanceState;
}

/** What a workbook's record sheet says, held against the appendices. */
export interface RecordCheck {
  readonly sheet: string;
  readonly acceptances: readonly CheckedAcceptance[];
}

/** Why an acceptance counts no more. */
export type LapsedState = 'changed' | 'gone';

/** The acceptances that count no more: their warnings stand again, or are gone. */
export const lapsedIn = (record: RecordCheck | undefined) =>
  (record?.acceptances ?? []).flatMap(({ state, ...entry }) =>
    state === 'changed' || state === 'gone' ? [{ ...entry, state }] : [],
  );

export interface RecordRequest {
  /** Whether an appendix that nobody stamped is a finding. */
  readonly requireStamp?: boolean;
}

/** The findings with those marked that were accepted, those about the record itself, and the state of every stamp. */
export interface RecordOutcome {
  readonly findings: readonly Finding[];
  readonly record?: RecordCheck;
  /** By the appendix's sheet. */
  readonly stamps: ReadonlyMap<string, StampState>;
  /** What is accepted of figures beside other units', by the appendix's sheet and the address of the result. */
  readonly vouched: ReadonlyMap<string, ReadonlyMap<string, Vouched>>;
}

function brokenStamp({ content }: RecordedAppendix, { stamp, changed, changes }: StampState): Finding {
  const [cell] = changes?.cells ?? [];
  return finding(
    {
      code: 'stampBroken',
      at: stamp.at,
      changed,
      ...(changes && { cells: changes.cells, goneItems: changes.goneItems }),
    },
    { sheet: content.sheet, ...(cell !== undefined && { cell }) },
  );
}

/**
 * Holds a workbook's record sheet against its appendices.
 * @param records the record sheets of a workbook: the first counts, any other is a copy
 * @param appendices asked for only where there is a record or a stamp is required
 */
export function checkRecord(
  [sheet, ...copies]: readonly SheetSnapshot[],
  appendices: () => readonly RecordedAppendix[],
  findings: readonly Finding[],
  strings: RecordStrings,
  { requireStamp = false }: RecordRequest,
): RecordOutcome {
  if (!sheet && !requireStamp) return { findings, stamps: new Map(), vouched: new Map() };
  const { record, problems } = sheet ? readRecord(sheet, strings) : { record: EMPTY_RECORD, problems: [] };
  const all = appendices();
  const contents = new Map(all.map(({ content }) => [content.sheet, content]));
  const acceptances = record.acceptances.map(({ value }) => value);
  const accepted = applyAcceptances(findings, acceptances, contents);
  const stamps = new Map<string, StampState>();
  const stampFindings = all.flatMap((appendix): Finding[] => {
    const { content } = appendix;
    const state = stampState(
      record.stamps.map(({ value }) => value),
      content,
      itemsOf(appendix),
    );
    if (state) stamps.set(content.sheet, state);
    else if (requireStamp) return [finding({ code: 'stampMissing' }, { sheet: content.sheet })];
    return !state || state.holds ? [] : [brokenStamp(appendix, state)];
  });
  const place = { sheet: sheet?.name ?? '' };
  return {
    findings: [
      ...accepted.findings,
      ...stampFindings,
      ...problems.map(({ cell, reason }) =>
        finding({ code: 'recordRowUnreadable', reason }, { ...place, cell }),
      ),
      ...copies.map(({ name }) => finding({ code: 'recordDuplicate', other: place.sheet }, { sheet: name })),
    ],
    ...(sheet && {
      record: {
        sheet: sheet.name,
        acceptances: record.acceptances.map((entry) => ({
          ...entry,
          state: accepted.states.get(entry.value) ?? 'gone',
        })),
      },
    }),
    stamps,
    vouched: new Map(all.map(({ content }) => [content.sheet, vouchedIn(content, acceptances)])),
  };
}
