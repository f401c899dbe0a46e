import type { Finding, FindingFact } from '../core/check/finding';
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
