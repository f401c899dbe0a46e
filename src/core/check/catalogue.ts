import type { DecimalString } from '../decimal/decimal';
import { locateEntries } from '../locate/facts';
import { embeddedPlanEntries } from '../planWorkbook/embeddedFacts';
import { recordEntries } from '../record/facts';
import { taskEntries } from '../taskAppendix/facts';
import type { Finding, FindingCode, FindingFact, Place } from './finding';
import type { RuleEntry } from './rule';
import { appendixRules, rowRules, unitsRules } from './rules';

const ofOneColumn = Object.values<RuleEntry & { readonly code: FindingCode }>(rowRules)
  .filter(({ inAnyColumn }) => !inAnyColumn)
  .map(({ code }) => code);

/** An entry with what it explains by its nature beside what it names. */
const complete = (entry: RuleEntry): RuleEntry =>
  entry.explainsRows ? { ...entry, explains: [...(entry.explains ?? []), ...ofOneColumn] } : entry;

/**
 * The closed list of what the checks can say: how grave each is, and what it explains. An error means that the figure
 * cannot be used as it stands.
 */
export const catalogue: Readonly<Record<FindingCode, RuleEntry>> = {
  ...rowRules,
  ...unitsRules,
  ...appendixRules,
  ...locateEntries,
  headingsSwapped: complete(locateEntries.headingsSwapped),
  namesStale: complete(locateEntries.namesStale),
  ...taskEntries,
  ...embeddedPlanEntries,
  ...recordEntries,
};

/** A finding of a fact at a place, with the catalogue's severity. */
export function finding(fact: FindingFact, place: Place, suggestion?: DecimalString): Finding {
  return {
    fact,
    severity: catalogue[fact.code].severity,
    ...place,
    ...(suggestion !== undefined && { suggestion }),
  };
}
