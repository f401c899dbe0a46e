import type { AppendixIdentity } from '../appendix/identity';
import { identityFromXml, identityText } from '../appendix/identity';
import { finding } from '../check/catalogue';
import type { Finding } from '../check/finding';
import type { Plan } from '../plan/schema';
import { unitOf } from '../plan/units';
import { rememberingLast } from '../memo/remember';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { SheetIndex } from './sheetIndex';

/** Beside its identity a file brings its plan along, the same long text as the file before: it is looked through once. */
const identityOfPart = rememberingLast(identityFromXml, 4);

/**
 * The identity of a custom XML part that no sheet's own cells claim. A part says nothing about which sheet it
 * belongs to, so it is believed only where it is the only one of its kind.
 */
export function findSpareIdentity(
  workbook: WorkbookSnapshot,
  sheets: readonly SheetIndex[],
  kind: AppendixIdentity['kind'],
): AppendixIdentity | undefined {
  const claimed = new Set(sheets.flatMap(({ identity }) => (identity ? [identityText(identity)] : [])));
  const spare = workbook.customXml
    .flatMap((xml) => identityOfPart(xml) ?? [])
    .filter((identity) => identity.kind === kind && !claimed.has(identityText(identity)));
  return spare.length === 1 ? spare[0] : undefined;
}

/** Whose an appendix is and of which year, in its hidden parts or in what is seen. */
interface Claimed {
  readonly identity: AppendixIdentity | undefined;
  readonly unit: string | undefined;
  readonly year: number | undefined;
}

/** Findings about who, what and when an appendix says it is. */
export function identityFindings(
  sheet: string,
  plan: Plan,
  { identity, unit, year }: Claimed,
  by: 'code' | 'label',
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
  if (unit !== undefined && !unitOf(plan, unit)) {
    findings.push(finding({ code: 'unitUnknown', unit }, { sheet }));
  }
  if (year === undefined) findings.push(finding({ code: 'yearUnknown' }, { sheet }));
  return findings;
}
