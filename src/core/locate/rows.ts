import { finding } from '../check/catalogue';
import type { Finding } from '../check/finding';
import type { Indicator, Plan } from '../plan/schema';
import { foldSpelling } from '../text/fold';
import { cellAddress } from '../workbook/address';
import type { LocatedRow } from './located';
import type { SheetIndex } from './sheetIndex';

/** Rows of an appendix and what is odd about them. */
export interface FoundRows {
  readonly rows: readonly LocatedRow[];
  readonly findings: readonly Finding[];
}

/** The plan's indicators by folded label; a label that two share tells nothing and is left out. */
export function indicatorsByLabel(plan: Plan): ReadonlyMap<string, Indicator> {
  const byLabel = new Map<string, Indicator | undefined>();
  for (const indicator of plan.indicators) {
    const key = foldSpelling(indicator.label);
    byLabel.set(key, byLabel.has(key) ? undefined : indicator);
  }
  return new Map([...byLabel].flatMap(([key, indicator]) => (indicator ? [[key, indicator] as const] : [])));
}

function collect(
  found: Iterable<{ row: number; column: number; indicator: Indicator }>,
  sheet: string,
): FoundRows {
  const first = new Map<string, string>();
  const rows: LocatedRow[] = [];
  const findings: Finding[] = [];
  for (const { row, column, indicator } of found) {
    const cell = cellAddress(row, column);
    const earlier = first.get(indicator.id);
    if (earlier === undefined) first.set(indicator.id, cell);
    else
      findings.push(
        finding({ code: 'indicatorDuplicate', first: earlier }, { sheet, cell, indicator: indicator.id }),
      );
    rows.push({ indicator, row });
  }
  return { rows, findings };
}

/**
 * Rows by the hidden code column. Where a row's label is another indicator's (the visible columns were
 * sorted without the hidden one), the label is followed: it is what the person saw while typing.
 */
export function rowsByCode(
  index: SheetIndex,
  plan: Plan,
  codeColumn: number,
  labelColumn: number | undefined,
): FoundRows {
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const byLabel = indicatorsByLabel(plan);
  const { name: sheet, cells } = index.sheet;
  const findings: Finding[] = [];
  const found: { row: number; column: number; indicator: Indicator }[] = [];
  let started = false;
  for (const { row, column, value } of cells) {
    if (column !== codeColumn || typeof value !== 'string') continue;
    const code = value.trim();
    const coded = byId.get(code);
    const labelled =
      labelColumn === undefined ? undefined : byLabel.get(foldSpelling(index.textAt(row, labelColumn)));
    const indicator = labelled ?? coded;
    if (!coded && !labelled) {
      // Above the first row stand the identity and the heading.
      if (started) {
        findings.push(finding({ code: 'codeUnknown', raw: code }, { sheet, cell: cellAddress(row, column) }));
      }
      continue;
    }
    started = true;
    if (!indicator) continue;
    if (indicator !== coded) {
      findings.push(
        finding(
          { code: 'codeLabelMismatch', coded: code },
          { sheet, cell: cellAddress(row, labelColumn ?? column), indicator: indicator.id },
        ),
      );
    }
    found.push({ row, column: labelColumn ?? column, indicator });
  }
  const collected = collect(found, sheet);
  return { rows: collected.rows, findings: [...findings, ...collected.findings] };
}

/** Rows by the indicators' labels, for a sheet whose hidden parts are lost. */
export function rowsByLabel(index: SheetIndex, plan: Plan, labelColumn: number): FoundRows {
  const byLabel = indicatorsByLabel(plan);
  const found = index.sheet.cells.flatMap(({ row, column, value }) => {
    const indicator =
      column === labelColumn && typeof value === 'string' ? byLabel.get(foldSpelling(value)) : undefined;
    return indicator ? [{ row, column, indicator }] : [];
  });
  return collect(found, index.sheet.name);
}
