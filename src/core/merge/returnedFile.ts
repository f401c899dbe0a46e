import type { WorkbookCheck } from '../check/checkWorkbook';
import type { Finding } from '../check/finding';
import type { Plan } from '../plan/schema';
import { unitOf } from '../plan/units';
import { unitNear } from '../locate/unitNear';
import type { LeftOut } from './appendicesFor';
import { appendicesFor, reasonForAll } from './appendicesFor';
import type { Claim } from './claim';
import { claimsOf } from './claim';
import { errorsIn } from './errorsIn';
import type { FoundInstead, KeptFinding } from './keptFinding';
import { keepFinding } from './keptFinding';
import { namedInPath, withoutDoubtfulUnits } from './namedInPath';
import { figuresNotInPlan } from './notInPlan';
import type { MergedFile, MergeRefusal, Sent } from './state';

/** A file that a unit sent back, read and checked, or the reason why it could not be. */
export interface ReturnedFile {
  readonly file: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly sent?: Sent;
  readonly outcome: { readonly check: WorkbookCheck } | { readonly reason: string };
}

export interface TakeOptions {
  readonly plan: Plan;
  readonly year: number;
  /** Now, ISO 8601. */
  readonly mergedAt: string;
}

/** What a file adds to a merge. */
export interface Taken {
  readonly file: MergedFile;
  readonly claims: readonly Claim[];
}

/** Appendices of another plan or year have their own place in a workbook; the others were meant for this merge. */
const ELSEWHERE: ReadonlySet<MergeRefusal> = new Set(['otherPlan', 'otherYear']);

/** The year that a sheet is called by, where nothing else contradicts its own. */
function yearInSheetName(findings: readonly Finding[], sheet: string): number | undefined {
  const [named] = findings.flatMap((each) =>
    each.fact.code === 'yearContradicts' && each.sheet === sheet && each.fact.isName
      ? [each.fact.stated]
      : [],
  );
  return named;
}

function foundIn({ appendix, because }: LeftOut, plan: Plan, findings: readonly Finding[]): FoundInstead {
  const { year } = appendix;
  const sheetYear = because === 'yearContradicts' ? yearInSheetName(findings, appendix.sheet) : undefined;
  const unit = because === 'unitUnknown' ? appendix.unit : undefined;
  const near = unit === undefined ? undefined : unitNear(plan, unit);
  return {
    ...(because === 'otherPlan' && { citation: appendix.plan.citation }),
    ...(year !== undefined && { year }),
    ...(sheetYear !== undefined && { sheetYear }),
    ...(unit !== undefined && { unit }),
    ...(near && { near: near.name }),
  };
}

/** The units of the plan that sheets which are not merged say they are of; two where a sheet contradicts itself. */
function unitsSaid({ findings }: WorkbookCheck, leftOut: readonly LeftOut[], plan: Plan): readonly string[] {
  const sheets = new Set(leftOut.map(({ appendix }) => appendix.sheet));
  const written = findings.flatMap(({ fact, sheet }) =>
    fact.code === 'unitContradicts' && sheet !== undefined && sheets.has(sheet)
      ? plan.units.flatMap(({ id, name }) => (name === fact.stated ? [id] : []))
      : [],
  );
  const said = leftOut.flatMap((each) => {
    const { unit } = each.appendix;
    // The ids of another plan may be anybody's.
    if (unit === undefined || each.appendix.plan.id !== plan.id) return [];
    return unitOf(plan, unit)?.id ?? unitNear(plan, unit)?.id ?? [];
  });
  return [...new Set([...said, ...written])];
}

/** Takes one file in: its claims, or the reason why it makes none. */
export function takeFile(returned: ReturnedFile, options: TakeOptions): Taken {
  const { file, sha256, sent, outcome } = returned;
  const { mergedAt, plan } = options;
  const about = { file, sha256, ...(sent && { sent }), mergedAt };
  const refuse = (
    reason: string,
    instead?: FoundInstead,
    findings: readonly KeptFinding[] = [],
    said: readonly string[] = [],
  ): Taken => {
    const perhapsFrom = said.length > 0 ? said : namedInPath(plan, file);
    const maybe = perhapsFrom.length > 0 && { perhapsFrom };
    const found = instead && { instead };
    return { file: { ...about, units: [], ...maybe, reason, ...found, findings }, claims: [] };
  };
  if ('reason' in outcome) return refuse(outcome.reason);
  const check = withoutDoubtfulUnits(outcome.check, plan, file);
  const planOf = new Map([...check.appendices, ...check.tasks].map((each) => [each.sheet, each.plan]));
  const keep = (finding: Finding) => keepFinding(finding, planOf.get(finding.sheet ?? ''), plan);
  const { merged, leftOut } = appendicesFor(check, options);
  if (merged.length === 0) {
    const reason = reasonForAll(leftOut);
    const sheet = leftOut.find(({ because }) => because === reason);
    return refuse(
      reason,
      sheet && foundIn(sheet, plan, check.findings),
      check.findings.filter(({ fact }) => fact.code === reason).map(keep),
      unitsSaid(check, leftOut, plan),
    );
  }
  const known = new Set(plan.indicators.map(({ id }) => id));
  const errorsOf = errorsIn(check.findings);
  const claims = merged.flatMap(({ results, unit = '' }) =>
    claimsOf(
      results.filter(({ indicator }) => known.has(indicator)),
      errorsOf,
      unit,
      { file, sha256 },
      mergedAt,
    ),
  );
  const notMerged = leftOut.map((each): KeptFinding => ({
    fact: { code: each.because, instead: foundIn(each, plan, check.findings) },
    severity: ELSEWHERE.has(each.because) ? 'note' : 'error',
    sheet: each.appendix.sheet,
  }));
  const notInPlan = merged.flatMap((each) => figuresNotInPlan(each, known));
  const findings = [...notMerged, ...notInPlan, ...check.findings.map(keep)];
  const units = [...new Set(merged.map(({ unit = '' }) => unit))];
  return { file: { ...about, units, findings }, claims };
}
