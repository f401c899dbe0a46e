import { isBlankFinding } from '../../core/check/missing';
import type { AppendixCheck } from '../../core/check/checkWorkbook';
import type { Finding, Severity } from '../../core/check/finding';
import type { IndicatorResult } from '../../core/check/result';
import type { Indicator } from '../../core/plan/schema';
import { foldAscii } from '../../core/text/fold';
import { groupBy } from './groupBy';

/** One row of an appendix as the list shows it. */
export interface IndicatorRow {
  /** Stable through edits, insertions and sorting; a duplicate row has one of its own. */
  readonly key: string;
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
  readonly findings: readonly Finding[];
  /** The gravest of what needs a look; a blank is a gap in the data, not a mistake, and is none. */
  readonly attention?: Severity;
  /** Number of the sheet's row; absent where the result has no cell. */
  readonly rowNumber?: number;
  readonly searchKey: string;
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/** Number of the row of an A1-style address or of the first row of a range: "H11", "H11:K20", "11:11". */
export function rowOfAddress(address: string | undefined): number | undefined {
  const digits = /^\$?[A-Z]*\$?(\d+)/i.exec(address ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** The graver of two. */
export function graver(a: Severity | undefined, b: Severity): Severity {
  return a !== undefined && GRAVITY[a] >= GRAVITY[b] ? a : b;
}

function attentionOf(result: IndicatorResult, findings: readonly Finding[]): Severity | undefined {
  let worst: Severity | undefined;
  for (const finding of findings) {
    const { severity, accepted } = finding;
    if (severity !== 'note' && !isBlankFinding(finding) && !accepted) worst = graver(worst, severity);
  }
  // Somebody looked at what cannot be assessed and says that it is right.
  const isSettled = findings.some(({ accepted }) => accepted);
  return worst ?? (result.verdict === 'notAssessed' && !isSettled ? 'warning' : undefined);
}

const sameContent = (a: IndicatorRow, b: IndicatorRow) =>
  a.indicator === b.indicator &&
  JSON.stringify([a.result, a.findings]) === JSON.stringify([b.result, b.findings]);

/**
 * The rows of an appendix and the findings that belong to none of them. A row that says what it said
 * before is the same object, so that only changed rows are drawn again.
 */
export function rowsOf(
  { plan, results }: AppendixCheck,
  findings: readonly Finding[],
  previous: readonly IndicatorRow[] = [],
): { rows: readonly IndicatorRow[]; others: readonly Finding[] } {
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const before = new Map(previous.map((row) => [row.key, row]));
  const byIndicator = groupBy(findings, ({ indicator }) => indicator ?? '');
  const placed = new Set<Finding>();
  const seen = new Map<string, number>();
  const rows = results.flatMap((result): IndicatorRow[] => {
    const indicator = byId.get(result.indicator);
    if (!indicator) return [];
    const occurrence = (seen.get(indicator.id) ?? 0) + 1;
    seen.set(indicator.id, occurrence);
    const rowNumber = rowOfAddress(result.cell);
    const own = (byIndicator.get(indicator.id) ?? []).filter(
      ({ cell }) => cell !== undefined && rowOfAddress(cell) === rowNumber,
    );
    own.forEach((finding) => placed.add(finding));
    const attention = attentionOf(result, own);
    const row: IndicatorRow = {
      key: occurrence === 1 ? indicator.id : `${indicator.id}#${occurrence}`,
      indicator,
      result,
      findings: own,
      ...(attention && { attention }),
      ...(rowNumber !== undefined && { rowNumber }),
      searchKey: foldAscii(`${indicator.code} ${indicator.label} ${result.cell ?? ''}`),
    };
    const kept = before.get(row.key);
    return [kept && sameContent(kept, row) ? kept : row];
  });
  return { rows, others: findings.filter((finding) => !placed.has(finding)) };
}
