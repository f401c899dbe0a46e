import { isDecimal } from '../decimal/decimal';
import type { Consolidation } from './consolidate';
import type { Conflict, Statement } from './settle';
import type { Decision } from './state';

/** A choice as a person writes it down: by the file, by the number, or by the statement's own key. */
export interface Choice {
  readonly unit: string | null;
  readonly indicator: string;
  readonly file?: string;
  /** Canonical decimal. */
  readonly value?: string;
  readonly key?: string;
  readonly reason: string;
}

/** Why a choice decides nothing. */
export type ChoiceProblem = 'noConflict' | 'noSuchClaim' | 'severalClaims' | 'reasonMissing';

/** Of a choice in a list also: another one decides the same conflict in another way. */
export type ListedProblem = ChoiceProblem | 'decidedOtherwise';

function isChosen({ key, claims }: Statement, choice: Choice): boolean {
  if (choice.key !== undefined) return key === choice.key;
  if (choice.file !== undefined && !claims.some(({ origin }) => origin.file === choice.file)) return false;
  if (choice.value === undefined) return choice.file !== undefined;
  return isDecimal(choice.value) && claims[0].value === choice.value;
}

const isAbout = ({ unit, indicator }: Conflict, choice: Choice) =>
  unit === choice.unit && indicator === choice.indicator;

/** The decision that a choice makes about a conflict of a merge, or why it makes none. */
export function decisionFor(
  choice: Choice,
  { conflicts }: Pick<Consolidation, 'conflicts'>,
  decidedAt: string,
): Decision | ChoiceProblem {
  const conflict = conflicts.find((each) => isAbout(each, choice));
  if (!conflict) return 'noConflict';
  if (choice.reason.trim() === '') return 'reasonMissing';
  const [chosen, ...others] = conflict.statements.filter((statement) => isChosen(statement, choice));
  if (!chosen) return 'noSuchClaim';
  if (others.length > 0) return 'severalClaims';
  const { unit, indicator, reason } = choice;
  const seen = conflict.statements.map(({ key }) => key);
  return { unit, indicator, chosen: chosen.key, seen, reason: reason.trim(), decidedAt };
}
