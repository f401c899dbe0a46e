import type { CheckedTable, JudgedRow, RangeCheck } from '../../core/match/rangeCheck';
import type { MatchCandidate, RowMatch } from '../../core/match/outcome';
import type { TableRow } from '../../core/table/model';
import { labelCell, lineName, sheetRange } from '../../core/table/places';
import type { Locale } from '../../locale';
import { doubtMessage } from '../../locale';
import { findingJson } from '../json';

function tableJson({ table, choice, resultColumn }: CheckedTable) {
  const name = (column: number) => lineName(table.turned, column);
  return {
    range: sheetRange(table),
    headerRows: table.headerRows,
    numberRow: table.numberRow ?? null,
    labelColumns: table.labelColumns.map(name),
    ...(table.unit !== undefined && { unit: table.unit }),
    columns: table.columns.map(({ column, ...rest }) => ({ column: name(column), ...rest })),
    resultColumn: resultColumn === undefined ? null : name(resultColumn),
    resultColumns: choice.columns.map(({ column }) => name(column)),
    resultCertain: choice.isCertain,
    rows: table.rows.length,
  };
}

const rowJson = (row: TableRow, turned: boolean) => ({
  labelCell: labelCell(row, turned),
  label: row.name,
  path: row.path.map(({ text }) => text),
  ...(row.unit !== undefined && { unit: row.unit }),
});

function matchedJson(
  { row, indicator, confidence, by }: RowMatch,
  judged: JudgedRow | undefined,
  check: RangeCheck,
  locale: Locale,
) {
  const base = { ...rowJson(row, check.turned), indicator: indicator.id, confidence, by };
  if (!judged) return base;
  const { assessment, otherTarget, cell } = judged;
  const findings = assessment.findings.map((finding) => findingJson(finding, locale, check.plan));
  const target =
    otherTarget === undefined
      ? []
      : [
          {
            code: 'targetDiffers',
            severity: 'warning',
            cell,
            indicator: indicator.id,
            message: locale.match.otherTarget(otherTarget, indicator),
          },
        ];
  return { ...base, ...assessment.result, findings: [...target, ...findings] };
}

const candidateJson = ({ indicator, score, doubt }: MatchCandidate, turned: boolean, locale: Locale) => ({
  indicator: indicator.id,
  score,
  reason: doubt.code,
  message: doubtMessage(doubt, turned, locale),
});

/** One sheet's outcome as JSON (docs/json.md, `phuluc.match/1`). */
export function rangeJson(check: RangeCheck, locale: Locale) {
  const { sheet, turned, tables, outcome, judged } = check;
  const judgedOf = new Map(judged.map((each) => [each.match, each]));
  return {
    sheet,
    turned,
    tables: tables.map(tableJson),
    matched: outcome.matched.map((match) => matchedJson(match, judgedOf.get(match), check, locale)),
    couldBe: outcome.couldBe.map(({ row, candidates }) => ({
      ...rowJson(row, turned),
      candidates: candidates.map((candidate) => candidateJson(candidate, turned, locale)),
    })),
    unmatched: outcome.unmatched.map((row) => rowJson(row, turned)),
    notFound: outcome.notFound.map(({ id }) => id),
  };
}
