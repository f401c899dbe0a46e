import type { LocatedAppendix } from '../locate/located';
import type { Plan } from '../plan/schema';
import type { StampState } from '../record/stamp';
import { rowOfCell } from '../workbook/address';
import type { AppendixContext } from './appendixContext';
import { assessRows } from './assessRows';
import type { AppendixCheckOptions } from './assessRows';
import { catalogue, finding } from './catalogue';
import { withoutExplained } from './explained';
import type { Raised } from './explained';
import type { Finding, FindingCode, FindingFact, Place } from './finding';
import type { IndicatorResult } from './result';
import { placeOf } from './rowCells';
import type { AppendixHit } from './rule';
import { appendixRules } from './rules';

/** One appendix, checked. */
export interface AppendixCheck {
  readonly sheet: string;
  readonly plan: Plan;
  readonly unit?: string;
  /** Where nothing but the line "(Kèm theo Báo cáo … của …)" says whose it is: what its file is called by overrules that. */
  readonly isByCover?: true;
  readonly year?: number;
  readonly results: readonly IndicatorResult[];
  /** The stamp somebody put on it, and whether it still holds; absent where there is none. */
  readonly stamp?: StampState;
}

interface RaisedFinding extends Raised {
  readonly finding: Finding;
}

function placeInSheet(sheet: string, { row, at, cell }: AppendixHit<unknown>): Place {
  if (row && at) return placeOf(row.places, at);
  return { sheet, ...(cell !== undefined && { cell }), ...(row && { indicator: row.indicator.id }) };
}

/** The row that a code is about at a cell; undefined where it is about the sheet as a whole. */
const rowConcerned = (code: FindingCode, cell: string | undefined): number | undefined =>
  cell === undefined || catalogue[code].aboutSheet ? undefined : rowOfCell(cell);

function appendixFindings(context: AppendixContext, sheet: string): RaisedFinding[] {
  return Object.values(appendixRules).flatMap(({ code, check }) =>
    check(context).map((hit: AppendixHit<unknown>): RaisedFinding => {
      const fact = { code, ...(hit.fact as object) } as FindingFact;
      const made = finding(fact, placeInSheet(sheet, hit), hit.suggestion);
      const row = hit.row?.row ?? rowConcerned(code, hit.cell);
      return { code, ...(row !== undefined && { row }), finding: made };
    }),
  );
}

/** What locating said: without a cell it is about the sheet as a whole. */
function located(made: Finding): RaisedFinding {
  const { code } = made.fact;
  const row = rowConcerned(code, made.cell);
  return { code, ...(row !== undefined && { row }), finding: made };
}

/** Checks one appendix: every rule about rows for each row, every rule about appendices once. */
export function checkAppendix(
  appendix: LocatedAppendix,
  options: AppendixCheckOptions,
): { readonly check: AppendixCheck; readonly findings: readonly Finding[] } {
  const { index, plan, unit, isByCover, year } = appendix;
  const sheet = index.sheet.name;
  const rows = assessRows(appendix, options);
  const raised: RaisedFinding[] = [
    ...appendix.findings.map(located),
    ...appendixFindings({ ...options, appendix, rows }, sheet),
    ...rows.flatMap(({ row, places, outcome }) =>
      outcome.hits.map(({ fact, at, suggestion }) => ({
        code: fact.code,
        row,
        at,
        offers: suggestion !== undefined,
        finding: finding(fact, placeOf(places, at), suggestion),
      })),
    ),
  ];
  return {
    check: {
      sheet,
      plan,
      ...(unit !== undefined && { unit }),
      ...(isByCover && { isByCover }),
      ...(year !== undefined && { year }),
      results: rows.map(({ places, result }) => Object.assign(placeOf(places, 'result'), result)),
    },
    findings: withoutExplained(raised).map((each) => each.finding),
  };
}
