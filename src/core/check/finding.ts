import type { DecimalString } from '../decimal/decimal';
import type { LocateFact } from '../locate/facts';
import type { EmbeddedPlanFact } from '../planWorkbook/embeddedFacts';
import type { RecordFact } from '../record/facts';
import type { TaskFact } from '../taskAppendix/facts';
import type { FactOf } from './rule';
import type { appendixRules, rowRules, unitsRules } from './rules';

export type { Held } from './cellText';
export type { RatioPart } from './readCounts';
export type { AmbiguousReason } from './rules/cell/resultAmbiguous';
export type { UnreadableReason } from './rules/cell/resultUnreadable';

/** error: must be mended before the appendix is sent; warning: look at it; note: for your information. */
export type Severity = 'error' | 'warning' | 'note';

type RuleFacts<Rules> = FactOf<Rules[keyof Rules]>;

/**
 * What a finding says, as data. The code is stable and closed; its prose is in `src/locale`.
 * Numbers are canonical decimals, texts are as typed.
 */
export type FindingFact =
  | RuleFacts<typeof rowRules>
  | RuleFacts<typeof unitsRules>
  | RuleFacts<typeof appendixRules>
  | LocateFact
  | TaskFact
  | EmbeddedPlanFact
  | RecordFact;

export type FindingCode = FindingFact['code'];

/** Why and when somebody accepted a warning. */
export interface Accepted {
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
}

/** A fact about one place. */
export interface Finding {
  readonly fact: FindingFact;
  readonly severity: Severity;
  readonly sheet?: string;
  /** A1-style address. */
  readonly cell?: string;
  /** Id of the indicator concerned. */
  readonly indicator?: string;
  /** Id of the task concerned. */
  readonly task?: string;
  /** What the cell could hold instead, as a canonical decimal. */
  readonly suggestion?: DecimalString;
  /** Somebody looked at it and says that it is right as it is; only of a warning. */
  readonly accepted?: Accepted;
}

/** Where a finding stands. */
export type Place = Pick<Finding, 'sheet' | 'cell' | 'indicator' | 'task'>;
