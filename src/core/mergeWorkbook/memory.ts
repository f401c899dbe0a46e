import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SheetDescription } from '../appendix/description';
import { MARGINS } from '../appendix/finish';
import type { Claim } from '../merge/claim';
import { emptyState } from '../merge/state';
import type { Decision, KeptFinding, MergedFile, MergeState } from '../merge/state';
import { resolvePlan } from '../plan/library';
import type { Plan } from '../plan/schema';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** Name of the sheet that keeps the state of a merge; it is found by its first cell, not by its name. */
export const MEMORY_SHEET = 'PL_TongHop';
const MARK = 'phuluc-merge:1';
/** Below what a cell can hold (32,767), so that escapes have room. */
const CHUNK = 30_000;

/** What the workbook's memory is about. */
interface Head {
  readonly plan: string;
  readonly version: string;
  readonly year: number;
  /** Of all lines, to tell whether somebody changed them. */
  readonly sha256: string;
}

type Line =
  | readonly ['file', Omit<MergedFile, 'findings'> & { readonly findings: undefined }]
  | readonly ['finding', number, KeptFinding]
  /** The place of its file in the list, and the claim without what the file says. */
  | readonly ['claim', number, Omit<Claim, 'origin'> & { readonly sheet: string; readonly cell: string }]
  | readonly ['decision', Decision];

const fileKey = ({ file, sha256: hash }: Pick<MergedFile, 'file' | 'sha256'>) => `${hash} ${file}`;

function linesOf({ files, claims, decisions }: MergeState): Line[] {
  const placeOf = new Map(files.map((file, at) => [fileKey(file), at]));
  return [
    ...files.map((file): Line => ['file', { ...file, findings: undefined }]),
    ...files.flatMap(({ findings }, at) => findings.map((finding): Line => ['finding', at, finding])),
    ...claims.map(({ origin, ...claim }): Line => {
      const { sheet, cell } = origin;
      return ['claim', placeOf.get(fileKey(origin)) ?? -1, { ...claim, sheet, cell }];
    }),
    ...decisions.map((decision): Line => ['decision', decision]),
  ];
}

const hashOf = (text: string) => bytesToHex(sha256(new TextEncoder().encode(text)));

function* chunksOf(text: string): Iterable<[string]> {
  for (let at = 0; at < text.length;) {
    // Never between the halves of a surrogate pair.
    const isHigh = /[\uD800-\uDBFF]/.test(text.charAt(at + CHUNK - 1));
    const end = at + CHUNK - (isHigh ? 1 : 0);
    // The mark in front keeps blanks and "=" at a cell's edges as they are.
    yield [`>${text.slice(at, end)}<`];
    at = end;
  }
}

/** The state of a merge as a sheet that people need not see: JSON, a line for each thing, cut into cells. */
export function describeMemory(state: MergeState): SheetDescription {
  const text = linesOf(state)
    .map((line) => JSON.stringify(line))
    .join('\n');
  const { plan, year } = state;
  const head: Head = { plan: plan.id, version: plan.version, year, sha256: hashOf(text) };
  const rows = [...chunksOf(text)];
  const lastRow = Math.max(2, rows.length + 1);
  return {
    name: MEMORY_SHEET,
    visibility: 'veryHidden',
    columns: [{ width: 20 }],
    rowHeights: new Map(),
    cells: [{ row: 1, column: 1, style: 'code', value: `${MARK} ${JSON.stringify(head)}` }],
    body: { firstRow: 2, rowCount: rows.length, styles: ['code'], rows },
    merges: [],
    validations: [],
    conditionalFormats: [],
    names: [],
    frozen: { rows: 1, columns: 0 },
    print: {
      area: { firstRow: 1, firstColumn: 1, lastRow, lastColumn: 1 },
      repeatedRows: { first: 1, last: 1 },
      margins: MARGINS,
    },
    isProtected: false,
    identityXml: '',
  };
}

function headOf({ cells }: SheetSnapshot): Head | undefined {
  const [first] = cells;
  if (first?.row !== 1 || typeof first.value !== 'string' || !first.value.startsWith(`${MARK} `))
    return undefined;
  try {
    return JSON.parse(first.value.slice(MARK.length + 1)) as Head;
  } catch {
    return undefined;
  }
}

/** A merge that a workbook remembers, or why it cannot be gone on with. */
export type Remembered =
  | { readonly ok: true; readonly state: MergeState }
  /** `changed`: somebody changed the memory; `planUnknown`: the plan it is about is not at hand. */
  | {
      readonly ok: false;
      readonly reason: 'changed' | 'planUnknown';
      readonly plan: string;
      readonly year: number;
    };

function stateFrom(lines: readonly Line[], plan: Plan, year: number): MergeState {
  const about: Omit<MergedFile, 'findings'>[] = [];
  const findings = new Map<number, KeptFinding[]>();
  const claims: Claim[] = [];
  const decisions: Decision[] = [];
  for (const line of lines) {
    switch (line[0]) {
      case 'file':
        about.push(line[1]);
        break;
      case 'finding':
        findings.set(line[1], [...(findings.get(line[1]) ?? []), line[2]]);
        break;
      case 'claim': {
        const [, place, { sheet, cell, ...claim }] = line;
        const { file = '', sha256: hash = '' } = about[place] ?? {};
        claims.push({ ...claim, origin: { file, sha256: hash, sheet, cell } });
        break;
      }
      case 'decision':
        decisions.push(line[1]);
        break;
    }
  }
  const files = about.map((file, at) => ({ ...file, findings: findings.get(at) ?? [] }));
  return { ...emptyState(plan, year), files, claims, decisions };
}

/** The merge that a workbook remembers; undefined for any other workbook. */
export function readMemory(workbook: WorkbookSnapshot, plans: readonly Plan[]): Remembered | undefined {
  for (const sheet of workbook.sheets) {
    const head = headOf(sheet);
    if (!head) continue;
    const { plan: id, year } = head;
    const text = sheet.cells
      .slice(1)
      .map(({ value }) => (typeof value === 'string' ? value.slice(1, -1) : ''))
      .join('');
    const plan = resolvePlan(plans, id, head.version);
    if (hashOf(text) !== head.sha256) return { ok: false, reason: 'changed', plan: id, year };
    if (plan?.version !== head.version) return { ok: false, reason: 'planUnknown', plan: id, year };
    // The hash has proved that these are the lines that were written.
    const lines = text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as Line);
    return { ok: true, state: stateFrom(lines, plan, year) };
  }
  return undefined;
}
