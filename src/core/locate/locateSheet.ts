import type { AppendixIdentity } from '../appendix/identity';
import { YEAR_END, dayIn } from '../calendar/day';
import { reportingDay } from '../calendar/deadlines';
import { finding } from '../check/catalogue';
import type { Finding } from '../check/finding';
import { resolvePlan } from '../plan/library';
import type { Plan } from '../plan/schema';
import { unitOf } from '../plan/units';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { columnsByName } from './columns';
import type { ColumnsBySheet } from './columns';
import { firstRowOf } from './firstRow';
import { findSpareIdentity, identityFindings } from './identities';
import { likeliestPlan } from './likeliestPlan';
import type { LocatedAppendix } from './located';
import type { LocatedRow, RowKind } from './rows';
import { findRows, repeatedRows } from './rows';
import { searchedSheets } from './searchedSheets';
import type { SheetIndex } from './sheetIndex';
import { staleNameFindings, staleNames } from './staleNames';
import { swappedFindings, swappedHeadings } from './swappedHeadings';
import type { SettledRows } from './tornRows';
import type { UnitSaid } from './unitSaid';
import { unitSaid } from './unitSaid';
import { yearInHeading } from './yearInHeading';

/** What tells one kind of appendix from another. */
export interface AppendixKind<Item, Column extends string> {
  readonly kind: AppendixIdentity['kind'];
  readonly rows: RowKind<Item>;
  readonly namedColumns: ReadonlyMap<string, Column>;
  readonly columnsByHeading: (index: SheetIndex, firstDataRow: number, plan: Plan) => Map<Column, number>;
  readonly labelColumn: Column;
  /** The named columns whose headings people can exchange; each has a heading of its own. */
  readonly headedColumns: readonly Column[];
  /** Tells of rows whose label and hidden code are of two items whose they are; by their labels without it. */
  readonly settleTorn?: (
    rows: readonly LocatedRow<Item>[],
    sheet: Pick<LocatedAppendix<Item, Column>, 'index' | 'plan' | 'columns'>,
  ) => SettledRows<Item>;
  /** The column without which there is nothing to read. */
  readonly required: { readonly column: Column; readonly heading: string };
}

/** What was found: appendices that can be read, and findings about sheets that claim to be one but cannot. */
export interface LocateOutcome<Located = LocatedAppendix> {
  readonly appendices: readonly Located[];
  readonly findings: readonly Finding[];
}

/** Items the unit should report and whose rows are gone. */
function missingRows<Item>(
  sheet: string,
  plan: Plan,
  unit: string | undefined,
  year: number | undefined,
  rows: readonly LocatedRow<Item>[],
  { expectedOf, codeOf, place, missing }: RowKind<Item>,
): Finding[] {
  const present = new Set(rows.map(({ item }) => codeOf(item)));
  const reportingUnit = unit === undefined ? undefined : unitOf(plan, unit);
  if (unit !== undefined && !reportingUnit) return [];
  const day = year === undefined ? undefined : reportingDay(plan, reportingUnit, year);
  return expectedOf(plan, reportingUnit, day).flatMap((item) =>
    present.has(codeOf(item)) ? [] : [finding(missing, { sheet, ...place(item) })],
  );
}

const yearEnd = (year: number | undefined) => (year === undefined ? undefined : dayIn(year, YEAR_END));

function locateInSheet<Item, Column extends string>(
  index: SheetIndex,
  columnsOfNames: ColumnsBySheet<Column>,
  spareIdentity: AppendixIdentity | undefined,
  plans: readonly Plan[],
  kind: AppendixKind<Item, Column>,
): LocatedAppendix<Item, Column> | Finding | undefined {
  const { name } = index.sheet;
  const inCells = index.identity;
  if (inCells && inCells.kind !== kind.kind) return undefined;
  // Every plan is held against every text: only where the sheet does not say itself which one it is.
  const guessed = inCells ? undefined : likeliestPlan(index, plans, kind.rows);
  const identity = inCells ?? (guessed && spareIdentity);
  const plan = identity ? resolvePlan(plans, identity.plan, identity.planVersion) : guessed;
  if (!plan) return identity && finding({ code: 'planUnknown', plan: identity.plan }, { sheet: name });
  const named = columnsOfNames.get(name) ?? new Map<Column, number>();
  const found = findRows(index, plan, kind.rows, named.get(kind.labelColumn));
  const { findings, by, labelColumn } = found;
  if (found.rows.length === 0) return undefined;
  const firstDataRow = firstRowOf(found.rows);
  const headed = kind.columnsByHeading(index, firstDataRow, plan);
  // What stands over a column is what the person saw while typing.
  const swapped = swappedHeadings(named, headed, kind.headedColumns);
  const known = kind.headedColumns.filter((id) => !swapped.has(id));
  const stale = staleNames(index, firstDataRow, named, headed, known);
  const read = stale.flatMap(({ id }) => {
    const column = headed.get(id);
    return column === undefined ? [] : [[id, column] as const];
  });
  // Where some names are left behind, the others that no heading speaks for are too.
  const unheaded = stale.length > 0 ? [...headed].filter(([id]) => !kind.headedColumns.includes(id)) : [];
  const columns = new Map([...headed, ...named, ...unheaded, ...read, ...swapped]);
  if (labelColumn !== undefined) columns.set(kind.labelColumn, labelColumn);
  const settled = kind.settleTorn?.(found.rows, { index, plan, columns });
  const rows = settled?.rows ?? found.rows;
  const year = identity?.year ?? yearInHeading(index, firstDataRow);
  // An appendix that says whose it is says so in full: without a unit it is the whole plan's.
  const { unit, isByCover }: Partial<UnitSaid> =
    identity ?? unitSaid(index, firstDataRow, plan, yearEnd(year)) ?? {};
  const { column, heading } = kind.required;
  return {
    index,
    plan,
    ...(unit !== undefined && { unit }),
    ...(isByCover && { isByCover }),
    ...(year !== undefined && { year }),
    columns,
    rows,
    by,
    ...(identity && { identity }),
    findings: [
      ...swappedFindings(index, firstDataRow, swapped),
      ...staleNameFindings(index, stale),
      ...identityFindings(name, plan, { identity, unit, year }, by),
      ...(columns.has(column) ? [] : [finding({ code: 'columnMissing', column: heading }, { sheet: name })]),
      ...findings,
      ...(settled?.findings ?? []),
      ...repeatedRows(rows, found.column, name, kind.rows),
      ...missingRows(name, plan, unit, year, rows, kind.rows),
    ],
  };
}

/** Two sheets that report for the same plan, unit and year: nobody can say which one counts. */
function sameAppendixTwice(
  appendices: readonly Pick<LocatedAppendix, 'index' | 'plan' | 'unit' | 'year'>[],
): Finding[] {
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
 * Finds the appendices of one kind in a workbook: by the identity in the hidden code column or the custom XML part,
 * by codes, by defined names, and last by labels.
 * @param sheets the candidates of `searchedSheets`, where the caller has them
 */
export function locateKind<Item, Column extends string>(
  workbook: WorkbookSnapshot,
  plans: readonly Plan[],
  kind: AppendixKind<Item, Column>,
  sheets = searchedSheets(workbook).candidates,
): LocateOutcome<LocatedAppendix<Item, Column>> {
  const spareIdentity = findSpareIdentity(workbook, sheets, kind.kind);
  const columnsOfNames = columnsByName(workbook, kind.namedColumns);
  const appendices: LocatedAppendix<Item, Column>[] = [];
  const findings: Finding[] = [];
  for (const index of sheets) {
    const found = locateInSheet(index, columnsOfNames, spareIdentity, plans, kind);
    if (!found) continue;
    if ('fact' in found) findings.push(found);
    else appendices.push(found);
  }
  // Beside a real appendix, a sheet that only lists the labels and has no results is somebody's notes.
  const isRead = ({ columns }: LocatedAppendix<Item, Column>) => columns.has(kind.required.column);
  const isKnownByLabels = ({ findings: own }: LocatedAppendix<Item, Column>) =>
    own.some(({ fact }) => fact.code === 'identityRecovered' && fact.by === 'labels');
  const kept = appendices.some(isRead)
    ? appendices.filter((appendix) => isRead(appendix) || !isKnownByLabels(appendix))
    : appendices;
  return { appendices: kept, findings: [...findings, ...sameAppendixTwice(kept)] };
}
