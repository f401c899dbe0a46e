import type { AppendixIdentity } from '../appendix/identity';
import { identityFromText, identityFromXml, identityText } from '../appendix/identity';
import type { AppendixStrings, ColumnId } from '../appendix/strings';
import { finding } from '../check/catalogue';
import type { Finding } from '../check/finding';
import { indicatorsOf } from '../plan/rows';
import type { Plan } from '../plan/schema';
import { foldSpelling } from '../text/fold';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { columnsByHeading, columnsByName } from './columns';
import type { LocatedAppendix } from './located';
import type { FoundRows } from './rows';
import { findIndicatorRows, indicatorsByLabel } from './rows';
import { SheetIndex } from './sheetIndex';

/** Fewer matching labels than this are a coincidence, not an appendix. */
const FEWEST_LABELS = 3;

/** What was found: appendices that can be read, and findings about sheets that claim to be one but cannot. */
export interface LocateOutcome {
  readonly appendices: readonly LocatedAppendix[];
  readonly findings: readonly Finding[];
}

/** The column that holds most of the given texts, and how many it holds. */
function columnOfMost(
  index: SheetIndex,
  isOne: (text: string) => boolean,
): { column: number; count: number } {
  const counts = new Map<number, number>();
  for (const { column, value } of index.sheet.cells) {
    if (typeof value === 'string' && isOne(value)) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  let best = { column: 0, count: 0 };
  for (const [column, count] of counts) if (count > best.count) best = { column, count };
  return best;
}

function identityInCells(index: SheetIndex): { identity: AppendixIdentity; column: number } | undefined {
  for (const { column, value } of index.sheet.cells) {
    const identity =
      typeof value === 'string' && value.startsWith('phuluc:') ? identityFromText(value) : undefined;
    if (identity) return { identity, column };
  }
  return undefined;
}

/** The plan whose codes or labels the sheet holds most of. */
function likeliestPlan(index: SheetIndex, plans: readonly Plan[]): Plan | undefined {
  let best: { plan?: Plan; count: number } = { count: FEWEST_LABELS - 1 };
  for (const plan of plans) {
    const labels = indicatorsByLabel(plan);
    const ids = new Set(plan.indicators.map(({ id }) => id));
    const { count } = columnOfMost(index, (text) => ids.has(text.trim()) || labels.has(foldSpelling(text)));
    if (count > best.count) best = { plan, count };
  }
  return best.plan;
}

/** "Kết quả năm 2026" or "NĂM BÁO CÁO 2026" above the table. */
function yearInHeading({ sheet }: SheetIndex, firstDataRow: number): number | undefined {
  for (const { row, value } of sheet.cells) {
    if (row >= firstDataRow || typeof value !== 'string') continue;
    const year = /(?:kết quả|báo cáo|thực hiện|ước)[^\d]{0,20}(20\d\d)/.exec(foldSpelling(value))?.[1];
    if (year !== undefined && !foldSpelling(value).includes('(kèm theo')) return Number(year);
  }
  return undefined;
}

function findRows(
  index: SheetIndex,
  plan: Plan,
  named: ReadonlyMap<ColumnId, number>,
): FoundRows & { by: 'code' | 'label'; labelColumn: number | undefined } {
  const ids = new Set(plan.indicators.map(({ id }) => id));
  const labels = indicatorsByLabel(plan);
  const byLabels = columnOfMost(index, (text) => labels.has(foldSpelling(text)));
  const labelColumn = byLabels.count > 0 ? byLabels.column : named.get('label');
  const codes = columnOfMost(index, (text) => ids.has(text.trim()));
  const codeColumn = codes.count > 0 ? codes.column : undefined;
  const rows = findIndicatorRows(index, plan, codeColumn, labelColumn);
  return { ...rows, by: codeColumn === undefined ? 'label' : 'code', labelColumn };
}

/** Findings about who, what and when the appendix says it is. */
function identityFindings(
  sheet: string,
  plan: Plan,
  identity: AppendixIdentity | undefined,
  by: 'code' | 'label',
  year: number | undefined,
): Finding[] {
  const findings: Finding[] = [];
  if (!identity || by === 'label') {
    findings.push(
      finding({ code: 'identityRecovered', by: by === 'code' ? 'codeColumn' : 'labels' }, { sheet }),
    );
  }
  if (identity && identity.planVersion !== plan.version) {
    findings.push(
      finding({ code: 'planVersionDiffers', found: identity.planVersion, known: plan.version }, { sheet }),
    );
  }
  if (identity?.unit !== undefined && !plan.units.some(({ id }) => id === identity.unit)) {
    findings.push(finding({ code: 'unitUnknown', unit: identity.unit }, { sheet }));
  }
  if (year === undefined) findings.push(finding({ code: 'yearUnknown' }, { sheet }));
  return findings;
}

/** Indicators the unit should report and whose rows are gone. */
function missingRows(
  sheet: string,
  plan: Plan,
  unit: string | undefined,
  rows: FoundRows['rows'],
): Finding[] {
  const present = new Set(rows.map(({ indicator }) => indicator.id));
  const reportingUnit = plan.units.find(({ id }) => id === unit);
  if (unit !== undefined && !reportingUnit) return [];
  return indicatorsOf(plan, reportingUnit).flatMap(({ id }) =>
    present.has(id) ? [] : [finding({ code: 'indicatorMissing' }, { sheet, indicator: id })],
  );
}

/**
 * The identity of a custom XML part that no sheet's own cells claim. A part says nothing about which sheet it
 * belongs to, so it is believed only where it is the only one.
 */
function findSpareIdentity(
  workbook: WorkbookSnapshot,
  sheets: readonly SheetIndex[],
): AppendixIdentity | undefined {
  const claimed = new Set(
    sheets.flatMap((index) => {
      const found = identityInCells(index);
      return found ? [identityText(found.identity)] : [];
    }),
  );
  const spare = workbook.customXml
    .flatMap((xml) => identityFromXml(xml) ?? [])
    .filter((identity) => !claimed.has(identityText(identity)));
  return spare.length === 1 ? spare[0] : undefined;
}

function locateInSheet(
  index: SheetIndex,
  workbook: WorkbookSnapshot,
  spareIdentity: AppendixIdentity | undefined,
  plans: readonly Plan[],
  strings: AppendixStrings,
): LocatedAppendix | Finding | undefined {
  const { name } = index.sheet;
  const inCells = identityInCells(index)?.identity;
  const guessed = likeliestPlan(index, plans);
  const identity = inCells ?? (guessed && spareIdentity);
  const plan = identity ? plans.find(({ id }) => id === identity.plan) : guessed;
  if (!plan) return identity && finding({ code: 'planUnknown', plan: identity.plan }, { sheet: name });
  const named = columnsByName(workbook, name);
  const { rows, findings, by, labelColumn } = findRows(index, plan, named);
  if (rows.length === 0) return undefined;
  const firstDataRow = Math.min(...rows.map(({ row }) => row));
  const columns = new Map([...columnsByHeading(index, firstDataRow, strings), ...named]);
  if (labelColumn !== undefined) columns.set('label', labelColumn);
  const year = identity?.year ?? yearInHeading(index, firstDataRow);
  const unit = identity?.unit;
  return {
    index,
    plan,
    ...(unit !== undefined && { unit }),
    ...(year !== undefined && { year }),
    columns,
    rows,
    findings: [
      ...identityFindings(name, plan, identity, by, year),
      ...(columns.has('result')
        ? []
        : [finding({ code: 'columnMissing', column: strings.columns.result }, { sheet: name })]),
      ...findings,
      ...missingRows(name, plan, unit, rows),
    ],
  };
}

/** Two sheets that report for the same plan, unit and year: nobody can say which one counts. */
function sameAppendixTwice(appendices: readonly LocatedAppendix[]): Finding[] {
  const first = new Map<string, string>();
  return appendices.flatMap(({ index, plan, unit, year }) => {
    const key = [plan.id, unit ?? '', year ?? ''].join(' ');
    const sheet = index.sheet.name;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, sheet);
    return earlier === undefined ? [] : [finding({ code: 'appendixDuplicate', other: earlier }, { sheet })];
  });
}

/**
 * Finds the appendices of a workbook: by the identity in the hidden code column or the custom XML part,
 * by codes, by defined names, and last by labels. Very hidden sheets are ours or a program's, not a clerk's.
 */
export function locateAppendices(
  workbook: WorkbookSnapshot,
  plans: readonly Plan[],
  strings: AppendixStrings,
): LocateOutcome {
  const sheets = workbook.sheets
    .filter(({ visibility }) => visibility !== 'veryHidden')
    .map((sheet) => new SheetIndex(sheet));
  const spareIdentity = findSpareIdentity(workbook, sheets);
  const appendices: LocatedAppendix[] = [];
  const findings: Finding[] = [];
  for (const index of sheets) {
    const found = locateInSheet(index, workbook, spareIdentity, plans, strings);
    if (!found) continue;
    if ('fact' in found) findings.push(found);
    else appendices.push(found);
  }
  // Beside a real appendix, a sheet that only lists the labels and has no results is somebody's notes.
  const isRead = ({ columns }: LocatedAppendix) => columns.has('result');
  const isKnownByLabels = ({ findings: own }: LocatedAppendix) =>
    own.some(({ fact }) => fact.code === 'identityRecovered' && fact.by === 'labels');
  const kept = appendices.some(isRead)
    ? appendices.filter((appendix) => isRead(appendix) || !isKnownByLabels(appendix))
    : appendices;
  return { appendices: kept, findings: [...findings, ...sameAppendixTwice(kept)] };
}
