import type { AppendixIdentity } from '../appendix/identity';
import { identityFromText, identityFromXml, identityText } from '../appendix/identity';
import type { AppendixStrings } from '../appendix/strings';
import { finding } from '../check/catalogue';
import type { Finding } from '../check/finding';
import type { Plan, ReportingUnit } from '../plan/schema';
import { foldSpelling } from '../text/fold';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { SheetIndex } from './sheetIndex';

/** What a sheet says of itself in the first cell of its hidden column. */
export function identityInCells({ cells }: SheetIndex): AppendixIdentity | undefined {
  for (const { value } of cells) {
    const identity =
      typeof value === 'string' && value.startsWith('phuluc:') ? identityFromText(value) : undefined;
    if (identity) return identity;
  }
  return undefined;
}

/**
 * The identity of a custom XML part that no sheet's own cells claim. A part says nothing about which sheet it
 * belongs to, so it is believed only where it is the only one of its kind.
 */
export function findSpareIdentity(
  workbook: WorkbookSnapshot,
  sheets: readonly SheetIndex[],
  kind: AppendixIdentity['kind'],
): AppendixIdentity | undefined {
  const claimed = new Set(
    sheets.flatMap((index) => {
      const found = identityInCells(index);
      return found ? [identityText(found)] : [];
    }),
  );
  const spare = workbook.customXml
    .flatMap((xml) => identityFromXml(xml) ?? [])
    .filter((identity) => identity.kind === kind && !claimed.has(identityText(identity)));
  return spare.length === 1 ? spare[0] : undefined;
}

/** "Kết quả năm 2026" or "NĂM BÁO CÁO 2026" above the table. */
export function yearInHeading({ cells }: SheetIndex, firstDataRow: number): number | undefined {
  for (const { row, value } of cells) {
    if (row >= firstDataRow || typeof value !== 'string') continue;
    const year = /(?:kết quả|báo cáo|thực hiện|ước)[^\d]{0,20}(20\d\d)/.exec(foldSpelling(value))?.[1];
    if (year !== undefined && !foldSpelling(value).includes('(kèm theo')) return Number(year);
  }
  return undefined;
}

/** The words that lead to the unit's name above a table. */
export type UnitLine = Pick<AppendixStrings, 'reportingUnit'>;

/** The unit that the line "Đơn vị báo cáo: …" above the table names; undefined where none stands there that the plan knows. */
export function unitInHeading(
  { cells }: SheetIndex,
  firstDataRow: number,
  plan: Plan,
  { reportingUnit }: UnitLine,
): { readonly unit: ReportingUnit; readonly row: number; readonly column: number } | undefined {
  const lead = foldSpelling(reportingUnit(''));
  for (const { row, column, value } of cells) {
    if (row >= firstDataRow || typeof value !== 'string') continue;
    const text = foldSpelling(value);
    if (!text.startsWith(lead)) continue;
    const name = text.slice(lead.length).trim();
    const unit = plan.units.find((each) => foldSpelling(each.name) === name);
    return unit && { unit, row, column };
  }
  return undefined;
}

/** Findings about who, what and when an appendix says it is. */
export function identityFindings(
  sheet: string,
  plan: Plan,
  identity: AppendixIdentity | undefined,
  by: 'code' | 'label',
  year: number | undefined,
): Finding[] {
  const findings: Finding[] = [];
  if (!identity || by === 'label') {
    findings.push(
      finding({ code: 'identityRecovered', by: by === 'code' ? 'codeColumn' : 'labels' }, { sheet }),
    );
  }
  if (identity && identity.planVersion !== plan.version) {
    findings.push(
      finding({ code: 'planVersionDiffers', found: identity.planVersion, known: plan.version }, { sheet }),
    );
  }
  if (identity?.unit !== undefined && !plan.units.some(({ id }) => id === identity.unit)) {
    findings.push(finding({ code: 'unitUnknown', unit: identity.unit }, { sheet }));
  }
  if (year === undefined) findings.push(finding({ code: 'yearUnknown' }, { sheet }));
  return findings;
}
