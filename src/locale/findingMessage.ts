import type { Finding, FindingFact } from '../core/check/finding';
import type { Plan } from '../core/plan/schema';
import type { Locale, MessageContext } from './types';

/** What a finding says, in a language; apart from the other strings for whoever needs no more of them. */
export function findingMessage(
  { fact }: Pick<Finding, 'fact'> & Partial<Finding>,
  { findings }: Pick<Locale, 'findings'>,
  context: MessageContext,
): string {
  // The table is typed per code; a lookup by a code that is only known at run time needs the union.
  const say = findings[fact.code] as (fact: FindingFact, context: MessageContext) => string;
  return say(fact, context);
}

/** What a finding's message may name of its plan. */
export function messageContext(
  { indicator: indicatorId, task: taskId }: Pick<Finding, 'indicator' | 'task'>,
  plan: Plan | undefined,
): MessageContext {
  const indicator = plan?.indicators.find(({ id }) => id === indicatorId);
  const task = plan?.tasks.find(({ id }) => id === taskId);
  return { ...(indicator && { indicator }), ...(task && { task }), ...(plan && { plan }) };
}
