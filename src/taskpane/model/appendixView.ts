import type { Finding } from '../../core/check/finding';
import type { Plan, ReportingUnit } from '../../core/plan/schema';
import { foldAscii } from '../../core/text/fold';
import type { Verdict } from '../../core/target/verdict';
import type { RowFilter } from '../../locale/paneStrings';
import type { CheckedSheet } from './checkedWorkbook';
import { groupBy } from './groupBy';
import type { IndicatorRow } from './rows';
import { rowsOf } from './rows';

/** An appendix as the pane shows it. */
export interface AppendixView {
  readonly sheetId: string;
  readonly sheet: string;
  readonly plan: Plan;
  readonly unit?: ReportingUnit;
  readonly year?: number;
  readonly rows: readonly IndicatorRow[];
  /** Findings about the sheet as a whole, or about rows that are gone. */
  readonly sheetFindings: readonly Finding[];
  /** How many rows each filter would show. */
  readonly counts: ReadonlyMap<RowFilter, number>;
  /** Rows that hold anything but "not reported", of the rows that should be there. */
  readonly reported: { readonly have: number; readonly of: number };
}

/** A heading of the list with its rows. */
export interface RowGroup {
  readonly group: Exclude<RowFilter, 'all'>;
  readonly rows: readonly IndicatorRow[];
}

/** In the order in which a clerk would go through them: what is wrong, what is missing, what is done. */
export const GROUP_ORDER: readonly RowGroup['group'][] = [
  'attention',
  'notMet',
  'notReported',
  'inProgress',
  'notAssessed',
  'exceeded',
  'met',
  'notApplicable',
];

function countRows(rows: readonly IndicatorRow[]): ReadonlyMap<RowFilter, number> {
  const counts = new Map<RowFilter, number>([['all', rows.length]]);
  const add = (filter: RowFilter) => counts.set(filter, (counts.get(filter) ?? 0) + 1);
  for (const { result, attention } of rows) {
    add(result.verdict);
    if (attention) add('attention');
  }
  return counts;
}

/** The view of a sheet that holds an appendix; undefined for any other sheet. */
export function appendixView(
  { sheetId, sheet, check, findings }: CheckedSheet,
  previous?: AppendixView,
): AppendixView | undefined {
  if (!check) return undefined;
  const { plan, year } = check;
  const unit = plan.units.find(({ id }) => id === check.unit);
  const { rows, others } = rowsOf(
    check,
    findings,
    previous?.sheetId === sheetId && previous.plan === plan ? previous.rows : [],
  );
  const missing = others.filter(({ fact }) => fact.code === 'indicatorMissing').length;
  return {
    sheetId,
    sheet: sheet.name,
    plan,
    ...(unit && { unit }),
    ...(year !== undefined && { year }),
    rows,
    sheetFindings: others,
    counts: countRows(rows),
    reported: {
      have: rows.filter(({ result }) => result.state !== 'notReported').length,
      of: rows.length + missing,
    },
  };
}

/** The heading a row stands under. */
export function groupOf({ attention, result }: IndicatorRow): RowGroup['group'] {
  return attention ? 'attention' : result.verdict;
}

const matchesFilter = ({ attention, result }: IndicatorRow, filter: RowFilter): boolean =>
  filter === 'all' || (filter === 'attention' ? attention !== undefined : result.verdict === filter);

/** The rows that a filter and a search leave, under their headings; the search folds diacritics away. */
export function groupRows(rows: readonly IndicatorRow[], filter: RowFilter, search: string): RowGroup[] {
  const words = foldAscii(search).split(' ').filter(Boolean);
  const shown = rows.filter(
    (row) => matchesFilter(row, filter) && words.every((word) => row.searchKey.includes(word)),
  );
  const byGroup = groupBy(shown, groupOf);
  return GROUP_ORDER.flatMap((group) => {
    const rowsOfGroup = byGroup.get(group);
    return rowsOfGroup ? [{ group, rows: rowsOfGroup }] : [];
  });
}

/** True where a miss is a failure: only once the target year has come. */
export function isTargetYearReached({ year, plan }: Pick<AppendixView, 'year' | 'plan'>): boolean {
  return year !== undefined && year >= plan.targetYear;
}

/** What the colour of a verdict says; never the only sign of it. */
export type Tone = 'good' | 'bad' | 'attention' | 'neutral' | 'absent';

/** Tone of a verdict; before the target year a miss is the ordinary state of affairs. */
export function verdictTone(verdict: Verdict, targetYearReached: boolean): Tone {
  switch (verdict) {
    case 'exceeded':
    case 'met':
      return 'good';
    case 'notMet':
      return targetYearReached ? 'bad' : 'neutral';
    case 'inProgress':
      return 'neutral';
    case 'notAssessed':
      return 'attention';
    case 'notReported':
    case 'notApplicable':
      return 'absent';
  }
}
