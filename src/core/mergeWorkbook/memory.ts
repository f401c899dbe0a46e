import { fileKey } from '../merge/state';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { SheetDescription } from '../appendix/description';
import { MARGINS } from '../appendix/finish';
import type { Claim } from '../merge/claim';
import { emptyState } from '../merge/state';
import type { FoundInWords, KeptFinding } from '../merge/keptFinding';
import type { Decision, MergedFile, MergeState } from '../merge/state';
import { resolvePlan } from '../plan/library';
import type { Plan } from '../plan/schema';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** Name of the sheet that keeps the state of a merge; it is found by its first cell, not by its name. */
export const MEMORY_SHEET = 'PL_TongHop';
const MARK = 'phuluc-merge:2';
/** The first kept findings in words, in whatever language the program spoke. */
const KNOWN_MARK = /^phuluc-merge:[12] /;
/** Characters of a cell. Excel holds 32,767; LibreOffice breaks a line of more than 16,383 in two where the cell has several. */
const CHUNK = 16_000;

/** What the workbook's memory is about. */
interface Head {
  readonly plan: string;
  readonly version: string;
  readonly year: number;
  /** Of all lines, to tell whether somebody changed them. */
  readonly sha256: string;
}

/** A finding as it was kept at first. */
type WordedFinding = Omit<KeptFinding, 'fact'> & FoundInWords;

type Line =
  | readonly ['file', Omit<MergedFile, 'findings'> & { readonly findings: undefined }]
  | readonly ['finding', number, KeptFinding | WordedFinding]
  /** The place of its file in the list, and the claim without what the file says. */
  | readonly [
      'claim',
      number,
      Omit<Claim, 'origin'> & { readonly origin?: undefined; readonly sheet: string; readonly cell: string },
    ]
  | readonly ['decision', Decision];

function* linesOf({ files, claims, decisions }: MergeState): Iterable<Line> {
  const placeOf = new Map(files.map((file, at) => [fileKey(file), at]));
  let last: Claim['origin'] | undefined;
  let place = -1;
  /** The claims of a file mostly stand together. */
  const placeIn = ({ origin }: Claim): number => {
    if (origin.file !== last?.file || origin.sha256 !== last.sha256)
      place = placeOf.get(fileKey(origin)) ?? -1;
    last = origin;
    return place;
  };
  for (const file of files) yield ['file', { ...file, findings: undefined }];
  for (const [at, { findings }] of files.entries()) for (const each of findings) yield ['finding', at, each];
  for (const claim of claims) {
    const { sheet, cell } = claim.origin;
    // What is undefined is left out of the text; to copy all but one member takes several times as long.
    yield ['claim', placeIn(claim), { ...claim, origin: undefined, sheet, cell }];
  }
  for (const decision of decisions) yield ['decision', decision];
}

/** One line. Runs of blanks are written as JSON's escapes: a workbook that goes through OpenDocument comes back with one of each. */
function textOf(line: Line): string {
  const text = JSON.stringify(line);
  // Hardly any line has them, and to look for two blanks is ten times as fast as to look for a pattern.
  return text.includes('  ') ? text.replace(/ {2,}/g, (blanks) => '\\u0020'.repeat(blanks.length)) : text;
}

/** The text of the memory, cut into what a cell can hold; it is never whole in the computer's own memory. */
function* chunksOf(state: MergeState): Iterable<string> {
  let text = '';
  for (const line of linesOf(state)) {
    text += text === '' ? textOf(line) : `\n${textOf(line)}`;
    while (text.length > CHUNK) {
      // Never between the halves of a surrogate pair.
      const isHigh = /[\uD800-\uDBFF]/.test(text.charAt(CHUNK - 1));
      const end = CHUNK - (isHigh ? 1 : 0);
      yield text.slice(0, end);
      text = text.slice(end);
    }
  }
  if (text !== '') yield text;
}

/** The bars keep blanks and "=" at a cell's edges as they are; they are no signs that XML would have to write in another way. */
function* rowsOf(state: MergeState): Iterable<[string]> {
  for (const chunk of chunksOf(state)) yield [`|${chunk}|`];
}

/** The hash of a text that comes in pieces. */
function hashOf(pieces: Iterable<string>): { readonly hash: string; readonly count: number } {
  const encoder = new TextEncoder();
  const made = sha256.create();
  let count = 0;
  for (const piece of pieces) {
    made.update(encoder.encode(piece));
    count += 1;
  }
  return { hash: bytesToHex(made.digest()), count };
}

/** The state of a merge as a sheet that people need not see: JSON, a line for each thing, cut into cells. */
export function describeMemory(state: MergeState): SheetDescription {
  const { plan, year } = state;
  const { hash, count } = hashOf(chunksOf(state));
  const head: Head = { plan: plan.id, version: plan.version, year, sha256: hash };
  const lastRow = Math.max(2, count + 1);
  return {
    name: MEMORY_SHEET,
    visibility: 'veryHidden',
    columns: [{ width: 20 }],
    rowHeights: new Map(),
    cells: [{ row: 1, column: 1, style: 'code', value: `${MARK} ${JSON.stringify(head)}` }],
    body: {
      firstRow: 2,
      rowCount: count,
      styles: ['code'],
      rows: { [Symbol.iterator]: () => rowsOf(state)[Symbol.iterator]() },
    },
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

/** The first line of a sheet that remembers a merge, which differs wherever the merge does; undefined for any other sheet. */
export function memoryMark({ cells }: Pick<SheetSnapshot, 'cells'>): string | undefined {
  const first = cells.at(0);
  if (first?.row !== 1 || typeof first.value !== 'string') return undefined;
  return KNOWN_MARK.test(first.value) ? first.value : undefined;
}

function headOf(sheet: SheetSnapshot): Head | undefined {
  const mark = memoryMark(sheet);
  if (mark === undefined) return undefined;
  try {
    return JSON.parse(mark.slice(mark.indexOf(' '))) as Head;
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

function keptFrom(line: KeptFinding | WordedFinding): KeptFinding {
  if ('fact' in line) return line;
  const { code, message, ...about } = line;
  return { fact: { code, message }, ...about };
}

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
      case 'finding': {
        const known = findings.get(line[1]);
        if (known) known.push(keptFrom(line[2]));
        else findings.set(line[1], [keptFrom(line[2])]);
        break;
      }
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
export function readMemory(
  workbook: Pick<WorkbookSnapshot, 'sheets'>,
  plans: readonly Plan[],
): Remembered | undefined {
  for (const sheet of workbook.sheets) {
    const head = headOf(sheet);
    if (!head) continue;
    const { plan: id, year } = head;
    const text = sheet.cells
      .slice(1)
      .map(({ value }) => (typeof value === 'string' ? value.slice(1, -1) : ''))
      .join('');
    const plan = resolvePlan(plans, id, head.version);
    if (hashOf([text]).hash !== head.sha256) return { ok: false, reason: 'changed', plan: id, year };
    if (plan?.version !== head.version) return { ok: false, reason: 'planUnknown', plan: id, year };
    // The hash has proved that these are the lines that were written.
    const lines = text === '' ? [] : text.split('\n').map((line) => JSON.parse(line) as Line);
    return { ok: true, state: stateFrom(lines, plan, year) };
  }
  return undefined;
}
