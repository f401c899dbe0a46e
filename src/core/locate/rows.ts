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

/** What a row says of itself: by its hidden code and by its label. */
interface RowClaims {
  readonly row: number;
  readonly code: string;
  readonly coded: Indicator | undefined;
  readonly labelled: Indicator | undefined;
}

/** Every row that has a text in the code or the label column, from the top. */
function rowClaims(
  index: SheetIndex,
  plan: Plan,
  codeColumn: number | undefined,
  labelColumn: number | undefined,
): RowClaims[] {
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const byLabel = indicatorsByLabel(plan);
  const textAt = (row: number, column: number | undefined) =>
    column === undefined ? '' : index.textAt(row, column).trim();
  const rows = new Set(
    index.sheet.cells.flatMap(({ row, column }) =>
      column === codeColumn || column === labelColumn ? [row] : [],
    ),
  );
  return Array.from(rows, (row) => {
    const code = textAt(row, codeColumn);
    return {
      row,
      code,
      coded: byId.get(code),
      labelled: byLabel.get(foldSpelling(textAt(row, labelColumn))),
    };
  });
}

/**
 * The rows of an appendix, by the hidden code column and by the labels. Where a row's label is another
 * indicator's (the visible columns were sorted without the hidden one), the label is followed: it is what the
 * person saw while typing. A row that lost its code, or was inserted without one, is known by its label.
 */
export function findIndicatorRows(
  index: SheetIndex,
  plan: Plan,
  codeColumn: number | undefined,
  labelColumn: number | undefined,
): FoundRows {
  const sheet = index.sheet.name;
  const findings: Finding[] = [];
  const found: { row: number; column: number; indicator: Indicator }[] = [];
  const column = labelColumn ?? codeColumn ?? 1;
  for (const { row, code, coded, labelled } of rowClaims(index, plan, codeColumn, labelColumn)) {
    const indicator = labelled ?? coded;
    // Above the first row stand the identity and the headings.
    const isAbove = found.length === 0;
    if (indicator) {
      const place = { sheet, cell: cellAddress(row, column), indicator: indicator.id };
      if (code !== '' && indicator !== coded) {
        findings.push(finding({ code: 'codeLabelMismatch', coded: code }, place));
      } else if (code === '' && codeColumn !== undefined) {
        findings.push(finding({ code: 'codeLost' }, place));
      }
      found.push({ row, column, indicator });
    } else if (code !== '' && !isAbove) {
      findings.push(
        finding({ code: 'codeUnknown', raw: code }, { sheet, cell: cellAddress(row, codeColumn ?? column) }),
      );
    }
  }
  const collected = collect(found, sheet);
  return { rows: collected.rows, findings: [...findings, ...collected.findings] };
}
