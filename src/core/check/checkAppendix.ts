import type { LocatedAppendix } from '../locate/located';
import type { Plan } from '../plan/schema';
import type { StampState } from '../record/stamp';
import { rowOfCell } from '../workbook/address';
import type { AppendixContext, AppendixRow } from './appendixContext';
import { assessCells } from './assess';
import type { RowOutcome } from './assess';
import { finding } from './catalogue';
import { withoutExplained } from './explained';
import type { Raised } from './explained';
import type { Finding, FindingFact, Place } from './finding';
import type { IndicatorResult } from './result';
import type { RowCells, RowPart } from './rowCells';
import { placeOf } from './rowCells';
import type { RowSetting } from './rowContext';
import type { RowMemory } from './rowMemory';
import type { AppendixHit } from './rule';
import { appendixRules } from './rules';

/** One appendix, checked. */
export interface AppendixCheck {
  readonly sheet: string;
  readonly plan: Plan;
  readonly unit?: string;
  readonly year?: number;
  readonly results: readonly IndicatorResult[];
  /** The stamp somebody put on it, and whether it still holds; absent where there is none. */
  readonly stamp?: StampState;
}

/** What an appendix is checked with. */
export interface AppendixCheckOptions {
  /** Today where the person is, ISO 8601. */
  readonly today?: string;
  readonly date1904: boolean;
  readonly memory?: RowMemory;
}

interface RaisedFinding extends Raised {
  readonly finding: Finding;
}

/** A cell as far as a rule can tell one from another. */
const cellKey = (cells: RowCells, part: RowPart) => {
  const cell = cells[part];
  return cell && [part, cell.value, cell.formula, cell.format];
};

/** Reads and judges the rows. Without its column there is nothing to read, and a finding has said so. */
function assessRows(
  { index, plan, columns, year, rows }: LocatedAppendix,
  { today, date1904, memory }: AppendixCheckOptions,
): (AppendixRow & { readonly outcome: RowOutcome })[] {
  if (!columns.has('result')) return [];
  const parts = Array.from(columns.keys()).filter((id): id is RowPart => id !== 'code');
  const known = new Set(parts);
  const setting: RowSetting = {
    plan,
    date1904,
    ...(year !== undefined && { year }),
    ...(today !== undefined && { today }),
  };
  const settingKey = JSON.stringify([plan.id, plan.version, year, today, date1904, parts]);
  const sheet = index.sheet.name;
  return rows.map(({ item: indicator, row }) => {
    const cells: RowCells = Object.fromEntries(
      parts.flatMap((part) => {
        const cell = index.at(row, columns.get(part) ?? 0);
        return cell ? [[part, cell]] : [];
      }),
    );
    const assess = () => assessCells(indicator, cells, known, setting);
    const outcome = memory
      ? memory.recall(
          indicator,
          settingKey + JSON.stringify(parts.map((part) => cellKey(cells, part))),
          assess,
        )
      : assess();
    const places = { indicator: indicator.id, sheet, row, columns: Object.fromEntries(columns) };
    return { indicator, row, cells, places, result: outcome.result, outcome };
  });
}

function placeInSheet(sheet: string, { row, at, cell }: AppendixHit<unknown>): Place {
  if (row) return at ? placeOf(row.places, at) : { sheet, indicator: row.indicator.id };
  return { sheet, ...(cell !== undefined && { cell }) };
}

function appendixFindings(context: AppendixContext, sheet: string): RaisedFinding[] {
  return Object.values(appendixRules).flatMap(({ code, check }) =>
    check(context).map((hit: AppendixHit<unknown>): RaisedFinding => {
      const fact = { code, ...(hit.fact as object) } as FindingFact;
      const made = finding(fact, placeInSheet(sheet, hit), hit.suggestion);
      return { code, ...(hit.row && { row: hit.row.row }), finding: made };
    }),
  );
}

/** What locating said: without a cell it is about the sheet as a whole. */
const located = (made: Finding): RaisedFinding => ({
  code: made.fact.code,
  ...(made.cell !== undefined && { row: rowOfCell(made.cell) }),
  finding: made,
});

/** Checks one appendix: every rule about rows for each row, every rule about appendices once. */
export function checkAppendix(
  appendix: LocatedAppendix,
  options: AppendixCheckOptions,
): { readonly check: AppendixCheck; readonly findings: readonly Finding[] } {
  const { index, plan, unit, year } = appendix;
  const sheet = index.sheet.name;
  const rows = assessRows(appendix, options);
  const { today } = options;
  const raised: RaisedFinding[] = [
    ...appendix.findings.map(located),
    ...appendixFindings({ appendix, rows, ...(today !== undefined && { today }) }, sheet),
    ...rows.flatMap(({ row, places, outcome }) =>
      outcome.hits.map(({ fact, at, suggestion }) => ({
        code: fact.code,
        row,
        finding: finding(fact, placeOf(places, at), suggestion),
      })),
    ),
  ];
  return {
    check: {
      sheet,
      plan,
      ...(unit !== undefined && { unit }),
      ...(year !== undefined && { year }),
      results: rows.map(({ places, result }) => ({ ...placeOf(places, 'result'), ...result })),
    },
    findings: withoutExplained(raised).map((each) => each.finding),
  };
}
