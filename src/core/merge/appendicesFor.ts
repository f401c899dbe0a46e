import type { AppendixCheck, WorkbookCheck } from '../check/checkWorkbook';
import type { FindingCode } from '../check/finding';
import type { Indicator, Plan } from '../plan/schema';
import { unitOf } from '../plan/units';
import type { MergeRefusal, MergeScope } from './state';

/** A sheet of a file that is an appendix and no part of the merge. */
export interface LeftOut {
  readonly appendix: AppendixCheck;
  readonly because: MergeRefusal;
}

/** From the farthest of what is asked for to the nearest: where a file has nothing else, the nearest says most. */
const REASONS = [
  'otherPlan',
  'otherYear',
  'yearUnknown',
  'yearContradicts',
  'partOfYear',
  'unitUnknown',
  'unitContradicts',
  'templateTooOld',
] as const satisfies readonly MergeRefusal[];

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

/**
 * Why an appendix is no part of a merge. Where its own marks contradict each other nobody can say whose figures it holds, or of which
 * year: one unit's file sent by another is the commonest of mistakes.
 */
function reasonAgainst(
  appendix: AppendixCheck,
  isFound: (code: FindingCode) => boolean,
  { plan, year }: MergeScope,
): MergeRefusal | undefined {
  if (appendix.plan.id !== plan.id) return 'otherPlan';
  if (isFound('yearContradicts')) return 'yearContradicts';
  if (appendix.year !== year) return appendix.year === undefined ? 'yearUnknown' : 'otherYear';
  if (isFound('partOfYear')) return 'partOfYear';
  if (isFound('unitContradicts')) return 'unitContradicts';
  if (appendix.unit === undefined || !unitOf(plan, appendix.unit)) return 'unitUnknown';
  return isReadable(appendix, plan) ? undefined : 'templateTooOld';
}

/** The appendices of a workbook that belong to the merge, and why the others do not. */
export function appendicesFor(
  { appendices, findings }: Pick<WorkbookCheck, 'appendices' | 'findings'>,
  scope: MergeScope,
): { readonly merged: readonly AppendixCheck[]; readonly leftOut: readonly LeftOut[] } {
  const merged: AppendixCheck[] = [];
  const leftOut: LeftOut[] = [];
  for (const appendix of appendices) {
    const isFound = (code: FindingCode) =>
      findings.some(({ fact, sheet }) => fact.code === code && sheet === appendix.sheet);
    const because = reasonAgainst(appendix, isFound, scope);
    if (because === undefined) merged.push(appendix);
    else leftOut.push({ appendix, because });
  }
  return { merged, leftOut };
}

/** Why a file has no appendix for the merge at all. */
export function reasonForAll(leftOut: readonly LeftOut[]): MergeRefusal {
  return REASONS.findLast((reason) => leftOut.some(({ because }) => because === reason)) ?? 'noAppendix';
}
