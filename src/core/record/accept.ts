import type { Finding } from '../check/finding';
import type { Plan } from '../plan/schema';
import type { Acceptance, PlacedFinding } from './acceptance';
import { basisOfPlaced, keyText, placeFinding } from './acceptance';
import type { RecordedAppendix } from './appendices';
import type { EditOutcome } from './edit';
import type { RecordEntry, RecordTexts } from './record';
import type { ShownContext } from './shownValue';
import { shownValues } from './shownValue';

/** Longest reason, in characters: more than anybody reads in a cell. */
export const LONGEST_REASON = 500;

/** A warning to accept, with what it says in words. */
export interface FindingToAccept {
  readonly finding: Finding;
  readonly message: string;
}

export interface AcceptRequest {
  readonly findings: readonly FindingToAccept[];
  readonly reason: string;
  /** The moment, ISO 8601. */
  readonly at: string;
}

/** `notAcceptable`: one of them is no warning, or is about no appendix. */
export type AcceptRefusal = 'noReason' | 'reasonTooLong' | 'notAcceptable';

function subjectOf(plan: Plan, item: string | undefined): string {
  const indicator = plan.indicators.find(({ id }) => id === item);
  if (indicator) return `${indicator.code} ${indicator.label}`.trim();
  return plan.tasks.find(({ id }) => id === item)?.title ?? '';
}

function textsOf(
  { finding, message }: FindingToAccept,
  { content, row, part, key }: PlacedFinding,
  plan: Plan,
  { reason, at }: AcceptRequest,
  context: ShownContext,
): RecordTexts {
  const { record } = context.strings;
  const { cell } = finding;
  const held = content.rows.find((each) => each.row === row);
  return {
    place: cell === undefined ? record.wholeSheet(content.sheet) : record.cell(content.sheet, cell),
    subject: subjectOf(plan, key.item),
    value: shownValues(content, held, part, context),
    statement: message,
    answer: reason,
    mark: record.moment(at),
  };
}

/** The acceptances with newer ones in place of those of the same warnings; what people wrote beside these goes along. */
function withNewer(
  before: readonly RecordEntry<Acceptance>[],
  newer: readonly RecordEntry<Acceptance>[],
): readonly RecordEntry<Acceptance>[] {
  const keys = new Set(newer.map(({ value }) => keyText(value)));
  const kept = before.filter(({ value }) => !keys.has(keyText(value)));
  const besideOf = (key: string) =>
    before.flatMap(({ value, beside }) => (keyText(value) === key ? beside : []));
  return [...kept, ...newer.map((entry) => ({ ...entry, beside: besideOf(keyText(entry.value)) }))];
}

/**
 * Accepts warnings for a reason. An acceptance of the same warning about an earlier value is replaced. Refused as a whole
 * where the reason is blank or one of the findings is none that can be accepted.
 */
export function acceptFindings(
  request: AcceptRequest,
  appendices: readonly RecordedAppendix[],
  context: ShownContext,
): EditOutcome<AcceptRefusal> {
  const reason = request.reason.trim();
  if (reason === '') return { ok: false, reason: 'noReason' };
  if (reason.length > LONGEST_REASON) return { ok: false, reason: 'reasonTooLong' };
  const contents = new Map(appendices.map(({ content }) => [content.sheet, content]));
  const plans = new Map(appendices.map(({ content, plan }) => [content.sheet, plan]));
  const entries: RecordEntry<Acceptance>[] = [];
  for (const each of request.findings) {
    const placed = placeFinding(each.finding, contents);
    const plan = placed && plans.get(placed.content.sheet);
    if (!placed || !plan) return { ok: false, reason: 'notAcceptable' };
    entries.push({
      value: { ...placed.key, basis: basisOfPlaced(each.finding, placed), at: request.at, reason },
      texts: textsOf(each, placed, plan, { ...request, reason }, context),
      beside: [],
    });
  }
  return {
    ok: true,
    edit: (record) => ({ ...record, acceptances: withNewer(record.acceptances, entries) }),
  };
}
