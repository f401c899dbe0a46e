import type { KeptFinding } from '../core/merge/keptFinding';
import { planNaming } from '../core/merge/keptFinding';
import type { MergedFile, MergeRefusal, MergeScope } from '../core/merge/state';
import { capitalised } from './capitalised';
import { findingMessage, messageContext } from './findingMessage';
import type { Locale } from './types';

/** The words that a merge's findings and refusals are put into. */
type Words = Pick<Locale, 'findings' | 'merge' | 'refusals'>;

/** What a finding in a file of a merge says, in a language; what an earlier version of the program kept in words, as it is. */
export function keptMessage(
  finding: KeptFinding,
  file: string,
  { plan, year }: MergeScope,
  words: Words,
): string {
  const { fact, sheet } = finding;
  const { merge } = words;
  if ('message' in fact) return fact.message;
  if ('instead' in fact) {
    const where = sheet === undefined ? file : merge.inSheet(file, sheet);
    return merge.refusals[fact.code]({ file: where, plan, year, found: fact.instead });
  }
  if (fact.code === 'rejectedAgain') return merge.rejectedAgain(fact);
  if (fact.code === 'indicatorNotInPlan') return merge.notInPlan(fact, plan.version);
  if (!Object.hasOwn(words.findings, fact.code)) return capitalised(merge.otherVersion(fact.code));
  return findingMessage({ fact }, words, messageContext(finding, planNaming(plan, finding)));
}

/** Why a file is no part of a merge, and what to do, in a language; undefined of one that is. */
export function refusalMessage(
  { file, reason, instead = {}, sheets, message }: MergedFile,
  { plan, year }: MergeScope,
  { merge, refusals }: Words,
): string | undefined {
  if (reason === undefined || message !== undefined) return message;
  if (reason === 'merged') return merge.forgotten(file);
  const where = sheets ? merge.inSheet(file, sheets.join('", "')) : file;
  if (Object.hasOwn(merge.refusals, reason))
    return merge.refusals[reason as MergeRefusal]({ file: where, plan, year, found: instead });
  if (Object.hasOwn(refusals, reason)) return refusals[reason as keyof Locale['refusals']](where);
  return `${where}: ${merge.otherVersion(reason)}`;
}
