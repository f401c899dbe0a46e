import type { ColumnId } from '../appendix/strings';
import type { Finding, FindingCode } from '../check/finding';
import type { IndicatorResult } from '../check/result';

/** Two rows for one indicator, or two sheets for one unit, make two claims, and so speak for themselves. */
const OF_WHAT_IS_TWICE: ReadonlySet<FindingCode> = new Set(['indicatorDuplicate', 'appendixDuplicate']);

/** The rows that a finding counts against: of two that contradict each other nobody knows which is wrong. */
const rowsAgainst = ({ fact, indicator }: Finding): readonly (string | undefined)[] =>
  fact.code === 'relationBroken' ? [indicator, fact.smallerIndicator ?? fact.largerIndicator] : [indicator];

const COUNTS: ReadonlySet<ColumnId> = new Set<ColumnId>(['numerator', 'denominator']);

/** Whether an error about a sheet puts the figure of a row in doubt: exchanged columns do for what was read from them. */
function isInDoubt({ fact }: Finding, { numerator, denominator }: IndicatorResult): boolean {
  if (fact.code !== 'headingsSwapped') return true;
  const columns = fact.columns as readonly ColumnId[];
  if (columns.includes('result')) return true;
  return columns.some((id) => COUNTS.has(id)) && (numerator ?? denominator) !== undefined;
}

/**
 * Looks up the codes of the errors that count against a result: those found in its row, and those about its whole sheet, by which no
 * figure in it can be used as it stands.
 */
export function errorsIn(findings: readonly Finding[]): (result: IndicatorResult) => readonly FindingCode[] {
  const byRow = new Map<string, FindingCode[]>();
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { severity, fact, sheet = '', task } = finding;
    if (severity !== 'error' || OF_WHAT_IS_TWICE.has(fact.code) || task !== undefined) continue;
    if (finding.indicator === undefined) {
      const known = bySheet.get(sheet);
      if (known) known.push(finding);
      else bySheet.set(sheet, [finding]);
      continue;
    }
    for (const indicator of rowsAgainst(finding)) {
      const key = `${indicator ?? ''} ${sheet}`;
      const known = byRow.get(key);
      if (known) known.push(fact.code);
      else byRow.set(key, [fact.code]);
    }
  }
  return (result) => {
    const { indicator, sheet = '' } = result;
    const ofSheet = (bySheet.get(sheet) ?? []).filter((finding) => isInDoubt(finding, result));
    return [...ofSheet.map(({ fact }) => fact.code), ...(byRow.get(`${indicator} ${sheet}`) ?? [])];
  };
}
