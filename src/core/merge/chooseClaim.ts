import type { DecimalString } from '../decimal/decimal';
import { decimal, isDecimal } from '../decimal/decimal';
import type { Consolidation } from './consolidate';
import { statementsOfFile, tellingNames } from './chosenFile';
import { numberedNames } from './namesApart';
import type { Conflict, Statement } from './settle';
import type { Decision } from './state';

/** A choice as a person writes it down: by the file, by the number, or by the statement's own key. */
export interface Choice {
  readonly unit: string | null;
  readonly indicator: string;
  /** A file's name as it is shown, also without its folders (`statementsOfFile`). */
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

type NameOf = ReturnType<typeof numberedNames>;

const GROUPED = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** The numbers that a text could be, with either mark for decimals or thousands: what is there to choose from tells which is meant. */
function readings(text: string): readonly DecimalString[] {
  const trimmed = text.trim();
  const plain = trimmed.replace(',', '.');
  const mark = trimmed.includes('.') && trimmed.indexOf('.') < (trimmed + ',').indexOf(',') ? '.' : ',';
  const ungrouped = trimmed.replaceAll(mark, '').replace(',', '.');
  return [...(isDecimal(plain) ? [plain] : []), ...(GROUPED.test(trimmed) ? [ungrouped] : [])].map(decimal);
}

/** The statements that a choice may mean. */
function meantBy(choice: Choice, statements: readonly Statement[], nameOf: NameOf): readonly Statement[] {
  const { key, file, value } = choice;
  if (key !== undefined) return statements.filter((statement) => statement.key === key);
  if (file === undefined && value === undefined) return [];
  const ofFile = file === undefined ? statements : statementsOfFile(statements, file, nameOf);
  if (value === undefined) return ofFile;
  const numbers = readings(value);
  return ofFile.filter(({ claims: [claim] }) => claim.value !== undefined && numbers.includes(claim.value));
}

const isAbout = ({ unit, indicator }: Conflict, choice: Choice) =>
  unit === choice.unit && indicator === choice.indicator;

/** The decision that a choice makes about a conflict of a merge, or why it makes none. */
export function decisionFor(
  choice: Choice,
  { conflicts, state }: Pick<Consolidation, 'conflicts' | 'state'>,
  decidedAt: string,
  nameOf: NameOf = numberedNames(state.files),
): Decision | ChoiceProblem {
  const conflict = conflicts.find((each) => isAbout(each, choice));
  if (!conflict) return 'noConflict';
  if (choice.reason.trim() === '') return 'reasonMissing';
  const [chosen, ...others] = meantBy(choice, conflict.statements, nameOf);
  if (!chosen) return 'noSuchClaim';
  if (others.length > 0) return 'severalClaims';
  const { unit, indicator, reason } = choice;
  const seen = conflict.statements.map(({ key }) => key);
  return { unit, indicator, chosen: chosen.key, seen, reason: reason.trim(), decidedAt };
}

/** Names of files that would make a choice clear: of those among which it leaves open which is meant, else of all that are in conflict. */
export function namesToChoose(
  choice: Choice,
  { conflicts, state }: Pick<Consolidation, 'conflicts' | 'state'>,
): readonly string[] {
  const statements = conflicts.find((each) => isAbout(each, choice))?.statements ?? [];
  const nameOf = numberedNames(state.files);
  const meant = meantBy(choice, statements, nameOf);
  const telling = tellingNames(statements, nameOf);
  return telling.filter(
    (name) =>
      meant.length === 0 || meant.some(({ claims }) => claims.some(({ origin }) => nameOf(origin) === name)),
  );
}
