import type { AppendixCheck, WorkbookCheck } from '../check/checkWorkbook';
import type { Finding, FindingCode } from '../check/finding';
import type { IndicatorResult } from '../check/result';
import type { Indicator, Plan } from '../plan/schema';
import { unitOf } from '../plan/units';
import type { Claim } from './claim';
import { claimsOf } from './claim';
import { keepFinding } from './keepFinding';
import type { MergedFile, MergeRefusal, Sent } from './state';

/** A file that a unit sent back, read and checked, or the reason why it could not be. */
export interface ReturnedFile {
  readonly file: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly sent?: Sent;
  readonly outcome: { readonly check: WorkbookCheck } | { readonly reason: string; readonly message: string };
}

export interface TakeOptions {
  readonly plan: Plan;
  readonly year: number;
  /** Now, ISO 8601. */
  readonly mergedAt: string;
  /** A finding's prose, with what to do. */
  readonly findingMessage: (finding: Finding, plan: Plan | undefined) => string;
  /** The prose of a refusal. */
  readonly refusalMessage: (file: string, reason: MergeRefusal, check: WorkbookCheck | undefined) => string;
}

/** What a file adds to a merge. */
export interface Taken {
  readonly file: MergedFile;
  readonly claims: readonly Claim[];
}

/** Whether results of another version's indicator mean the same as this version's. */
function isSameMeasure(one: Indicator, other: Indicator): boolean {
  return (
    one.unit === other.unit &&
    one.measure === other.measure &&
    JSON.stringify(one.aggregation) === JSON.stringify(other.aggregation)
  );
}

function isReadable({ plan: own, results }: AppendixCheck, plan: Plan): boolean {
  if (own === plan || own.version === plan.version) return true;
  const ids = new Set(results.map(({ indicator }) => indicator));
  return plan.indicators.every((indicator) => {
    const theirs = own.indicators.find(({ id }) => id === indicator.id);
    return !ids.has(indicator.id) || (theirs !== undefined && isSameMeasure(theirs, indicator));
  });
}

/** The appendices that belong to the merge, or why there is none. */
function appendicesFor(
  { appendices }: WorkbookCheck,
  { plan, year }: Pick<TakeOptions, 'plan' | 'year'>,
): readonly AppendixCheck[] | MergeRefusal {
  if (appendices.length === 0) return 'noAppendix';
  const ofPlan = appendices.filter((appendix) => appendix.plan.id === plan.id);
  if (ofPlan.length === 0) return 'otherPlan';
  const ofYear = ofPlan.filter((appendix) => appendix.year === year);
  if (ofYear.length === 0)
    return ofPlan.every((each) => each.year === undefined) ? 'yearUnknown' : 'otherYear';
  const ofUnits = ofYear.filter(({ unit }) => unit !== undefined && unitOf(plan, unit) !== undefined);
  if (ofUnits.length === 0) return 'unitUnknown';
  const readable = ofUnits.filter((appendix) => isReadable(appendix, plan));
  return readable.length === 0 ? 'templateTooOld' : readable;
}

/** Two rows for one indicator make two claims, and so speak for themselves. */
const ABOUT_ROWS: ReadonlySet<FindingCode> = new Set(['indicatorDuplicate']);

/** The rows that a finding counts against: of two that contradict each other nobody knows which is wrong. */
const rowsAgainst = ({ fact, indicator }: Finding): readonly (string | undefined)[] =>
  fact.code === 'relationBroken' ? [indicator, fact.smallerIndicator ?? fact.largerIndicator] : [indicator];

/** Looks up the errors of a result's row. */
function errorsIn(findings: readonly Finding[]) {
  const byRow = new Map<string, string[]>();
  for (const finding of findings) {
    const { severity, fact, sheet = '' } = finding;
    if (severity !== 'error' || ABOUT_ROWS.has(fact.code)) continue;
    for (const indicator of rowsAgainst(finding)) {
      if (indicator === undefined) continue;
      const key = `${indicator} ${sheet}`;
      byRow.set(key, [...(byRow.get(key) ?? []), fact.code]);
    }
  }
  return ({ indicator, sheet = '' }: IndicatorResult) => byRow.get(`${indicator} ${sheet}`) ?? [];
}

/** Takes one file in: its claims, or the reason why it makes none. */
export function takeFile(returned: ReturnedFile, options: TakeOptions): Taken {
  const { file, sha256, sent, outcome } = returned;
  const { mergedAt, findingMessage, refusalMessage, plan } = options;
  const about = { file, sha256, ...(sent && { sent }), mergedAt };
  const refuse = (reason: string, message: string): Taken => ({
    file: { ...about, units: [], reason, message, findings: [] },
    claims: [],
  });
  if ('reason' in outcome) return refuse(outcome.reason, outcome.message);
  const { check } = outcome;
  const appendices = appendicesFor(check, options);
  if (typeof appendices === 'string') return refuse(appendices, refusalMessage(file, appendices, check));
  const known = new Set(plan.indicators.map(({ id }) => id));
  const errorsOf = errorsIn(check.findings);
  const claims = appendices.flatMap(({ results, unit = '' }) =>
    claimsOf(
      results.filter(({ indicator }) => known.has(indicator)),
      errorsOf,
      unit,
      { file, sha256 },
      mergedAt,
    ),
  );
  const planOf = ({ sheet }: Finding) => check.appendices.find((each) => each.sheet === sheet)?.plan;
  const findings = check.findings.map((finding) =>
    keepFinding(finding, findingMessage(finding, planOf(finding))),
  );
  const units = [...new Set(appendices.map(({ unit = '' }) => unit))];
  return { file: { ...about, units, findings }, claims };
}
