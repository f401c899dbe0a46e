import type { Finding, FindingCode } from '../check/finding';
import { fieldsFromText, fieldsText } from '../text/fields';
import { parseCell } from '../workbook/address';
import { basisOf, heldAt } from './basis';
import type { AppendixContent, AppendixScope, InputPart } from './content';
import { MARKS } from './marks';
import { isMoment } from './moment';
import { scopeFields, scopeFromFields } from './scopeFields';

/** Which finding is meant: what it says, of which row and which of its cells. */
interface FindingKey {
  readonly scope: AppendixScope;
  readonly code: string;
  /** Id of the indicator or task; absent for what concerns the sheet. */
  readonly item?: string;
  /** The column of its cell, where that is known. */
  readonly part?: string;
  /** Which of the things a code may say, where it says several. */
  readonly variant?: string;
}

/** Says that a warning was looked at and is right as it is, for the values it was about. */
export interface Acceptance extends FindingKey {
  /** What the warning was about, in short (`basisOf`). */
  readonly basis: string;
  /** The moment, ISO 8601. */
  readonly at: string;
  readonly reason: string;
}

/**
 * Whether an acceptance still counts. `changed`: the warning is there, but about another value; `gone`: there is no such
 * warning any more; `unseen`: a warning that shows only beside the files of other units, and does not beside those at hand.
 */
export type AcceptanceState = 'holds' | 'changed' | 'gone' | 'unseen';

/** Warnings about the record itself: they are mended, not accepted. */
const NOT_ACCEPTABLE: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'recordDuplicate',
  'recordRowUnreadable',
  'stampBroken',
  'stampMissing',
]);

/** Only a warning can be accepted: an error must be mended, and a note asks for nothing. */
export function isAcceptable({ severity, fact }: Finding): boolean {
  return severity === 'warning' && !NOT_ACCEPTABLE.has(fact.code);
}

/** A finding in one of the appendices, and where in it. */
export interface PlacedFinding {
  readonly content: AppendixContent;
  readonly key: FindingKey;
  readonly row?: number;
  readonly part?: InputPart;
}

/** Where an acceptable finding stands; undefined for any other, and for one that is not in an appendix. */
export function placeFinding(
  finding: Finding,
  contents: ReadonlyMap<string, AppendixContent>,
): PlacedFinding | undefined {
  const content = contents.get(finding.sheet ?? '');
  if (!content || !isAcceptable(finding)) return undefined;
  const cell = parseCell(finding.cell ?? '');
  const part = cell && [...content.columns].find(([, column]) => column === cell.column)?.[0];
  const item = finding.indicator ?? finding.task;
  return {
    content,
    key: {
      scope: content.scope,
      code: finding.fact.code,
      ...(item !== undefined && { item }),
      ...(part !== undefined && { part }),
      ...('reason' in finding.fact && { variant: finding.fact.reason }),
    },
    ...(cell && { row: cell.row }),
    ...(part !== undefined && { part }),
  };
}

/** What a placed finding is about at present. */
export const basisOfPlaced = ({ fact }: Finding, { content, row, part }: PlacedFinding): string =>
  basisOf(fact, heldAt(content, row, part), row);

/** A text that is the same for equal keys only. */
export function keyText({ scope, code, item = '', part = '', variant = '' }: FindingKey): string {
  const { kind = '', plan, unit = '', year = '' } = scope;
  return JSON.stringify([kind, plan, unit, year, code, item, part, variant]);
}

const DETAILS = ['item', 'part', 'variant'] as const;

/** An acceptance in one line, for a hidden cell. The reason is not in it: it stands in a cell that people may edit. */
export function acceptanceText(acceptance: Acceptance): string {
  const { scope, code, basis, at } = acceptance;
  const details = DETAILS.flatMap((name) => {
    const detail = acceptance[name];
    return detail === undefined ? [] : [[name, detail] as const];
  });
  return fieldsText(MARKS.acceptance, [
    ...scopeFields(scope),
    ['code', code],
    ...details,
    ['basis', basis],
    ['at', at],
  ]);
}

/** Reads the line; undefined where it is none or is damaged. */
export function acceptanceFromText(text: string, reason: string): Acceptance | undefined {
  const fields = fieldsFromText(MARKS.acceptance, text);
  const scope = fields && scopeFromFields(fields);
  if (!scope) return undefined;
  const code = fields.get('code');
  const basis = fields.get('basis') ?? '';
  const at = fields.get('at') ?? '';
  if (code === undefined || !/^[0-9a-f]{16}$/.test(basis) || !isMoment(at)) return undefined;
  const details = DETAILS.flatMap((name) => {
    const detail = fields.get(name);
    return detail === undefined ? [] : [[name, detail] as const];
  });
  return { scope, code, ...Object.fromEntries(details), basis, at, reason };
}
