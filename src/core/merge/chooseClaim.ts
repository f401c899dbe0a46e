import type { DecimalString } from '../decimal/decimal';
import { decimal, isDecimal } from '../decimal/decimal';
import type { Consolidation } from './consolidate';
import type { Conflict, Statement } from './settle';
import type { Decision } from './state';

/** A choice as a person writes it down: by the file, by the number, or by the statement's own key. */
export interface Choice {
  readonly unit: string | null;
  readonly indicator: string;
  readonly file?: string;
  /** As a person writes it: "192", "192,0", "12.900". */
  readonly value?: string;
  readonly key?: string;
  readonly reason: string;
}

/** Why a choice decides nothing. */
export type ChoiceProblem = 'noConflict' | 'noSuchClaim' | 'severalClaims' | 'reasonMissing';

/** Of a choice in a list also: another one decides the same conflict in another way. */
export type ListedProblem = ChoiceProblem | 'decidedOtherwise';

const GROUPED = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** The numbers that a text could be, with either mark for decimals or thousands: what is there to choose from tells which is meant. */
function readings(text: string): readonly DecimalString[] {
  const trimmed = text.trim();
  const plain = trimmed.replace(',', '.');
  const mark = trimmed.includes('.') && trimmed.indexOf('.') < (trimmed + ',').indexOf(',') ? '.' : ',';
  const ungrouped = trimmed.replaceAll(mark, '').replace(',', '.');
  return [...(isDecimal(plain) ? [plain] : []), ...(GROUPED.test(trimmed) ? [ungrouped] : [])].map(decimal);
}

function isChosen({ key, claims }: Statement, choice: Choice): boolean {
  if (choice.key !== undefined) return key === choice.key;
  if (choice.file !== undefined && !claims.some(({ origin }) => origin.file === choice.file)) return false;
  if (choice.value === undefined) return choice.file !== undefined;
  const { value } = claims[0];
  return value !== undefined && readings(choice.value).includes(value);
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
