import type { Indicator } from '../plan/schema';
import type { TableModel, TableRow } from '../table/model';
import { matchRow } from './matchRow';
import type { RowVerdict, StatedUnit } from './matchRow';
import type { MatchCandidate, MatchOutcome, RowMatch, RowQuestion } from './outcome';
import type { PlanIndex } from './planIndex';

/** The unit a row's figures are in: its own, else the result column's, else the one stated above the table. */
export function unitOfRow(
  row: TableRow,
  table: TableModel,
  resultColumn: number | undefined,
): StatedUnit | undefined {
  const column = table.columns.find((each) => each.column === resultColumn);
  const text = row.unit ?? column?.unit ?? table.unit;
  return text === undefined ? undefined : { text, isOwn: row.unit !== undefined };
}

/** Several rows that are one indicator: the one whose headings say so counts, and without one none does. */
function settleRepeated(verdicts: readonly { readonly row: TableRow; readonly verdict: RowVerdict }[]): {
  matched: RowMatch[];
  questions: RowQuestion[];
} {
  const byIndicator = new Map<Indicator, { match: RowMatch; supported: boolean }[]>();
  for (const { verdict } of verdicts) {
    if (verdict.kind !== 'match') continue;
    const found = byIndicator.get(verdict.match.indicator);
    if (found) found.push(verdict);
    else byIndicator.set(verdict.match.indicator, [verdict]);
  }
  const matched: RowMatch[] = [];
  const questions: RowQuestion[] = [];
  for (const [indicator, found] of byIndicator) {
    const supported = found.filter((each) => each.supported);
    const [only] = supported.length === 1 ? supported : found.length === 1 ? found : [];
    if (only) matched.push(only.match);
    for (const { match } of found) {
      if (match === only?.match) continue;
      const others = found.filter((each) => each.match !== match);
      const doubt = { code: 'rowRepeated', rows: others.map((each) => each.match.row.row) } as const;
      questions.push({ row: match.row, candidates: [{ indicator, score: 1, doubt }] });
    }
  }
  return { matched, questions };
}

/** The candidates that are still in question: an indicator found elsewhere by its own words is not this one too. */
function openCandidates(
  candidates: readonly MatchCandidate[],
  found: ReadonlySet<Indicator>,
): readonly MatchCandidate[] {
  return candidates.filter(
    ({ indicator, doubt }) =>
      !found.has(indicator) || !(doubt.code === 'wordsDiffer' || doubt.code === 'orderDiffers'),
  );
}

/**
 * Matches the rows of tables with a plan's indicators. Nothing is matched that is not certain: what is in doubt comes
 * back as a question, with the reason.
 * @param resultColumns the column of results of each table, in their order
 */
export function matchTables(
  tables: readonly TableModel[],
  resultColumns: readonly (number | undefined)[],
  index: PlanIndex,
): MatchOutcome {
  const verdicts = tables.flatMap((table, at) =>
    table.rows.map((row) => ({
      row,
      verdict: matchRow(row, unitOfRow(row, table, resultColumns[at]), index),
    })),
  );
  const { matched, questions } = settleRepeated(verdicts);
  const couldBe = [...questions];
  const unmatched: TableRow[] = [];
  const found = new Set(matched.map(({ indicator }) => indicator));
  for (const { row, verdict } of verdicts) {
    if (verdict.kind === 'match' || row.kind === 'section') continue;
    const candidates = verdict.kind === 'question' ? openCandidates(verdict.candidates, found) : [];
    if (candidates.length > 0) couldBe.push({ row, candidates });
    else unmatched.push(row);
  }
  const byRow = (a: { row: TableRow }, b: { row: TableRow }) => a.row.row - b.row.row;
  return {
    matched: matched.sort(byRow),
    couldBe: couldBe.sort(byRow),
    unmatched,
    notFound: index.plan.indicators.filter((indicator) => !found.has(indicator)),
  };
}
