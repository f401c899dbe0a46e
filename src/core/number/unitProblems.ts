import type { DecimalString } from '../decimal/decimal';
import { ambiguous, firstValue } from './ambiguous';
import type { NumberContext, NumberReading } from './reading';
import { parseResult } from './resultGrammar';
import type { ParsedResult } from './resultGrammar';
import { isChangeUnit, sameUnit, unitParts } from './unitMatch';

/** True where "tăng", "giảm" or "cao hơn … so với" make the first number a change. */
export const isChange = ({ leads, tail, joint }: ParsedResult): boolean =>
  (leads.change && !(leads.from && joint === 'fromTo')) || (leads.comparative && tail.versus);

/** A change where a level is asked for: other figures in the cell may be the level, this one is not. */
export function changeProblem(parsed: ParsedResult, context: NumberContext): NumberReading | undefined {
  const { second, joint, tail } = parsed;
  const unit = context.unit?.trim() ?? '';
  const level = unit === '' ? context.integer === true : !isChangeUnit(unitParts(unit));
  if (!level || !isChange(parsed)) return undefined;
  const levels = [...(second && joint === 'fromTo' ? [firstValue(second)] : []), ...tail.others];
  return ambiguous(levels.length > 0 ? 'severalValues' : 'changeNotLevel', levels);
}

/** The figure of a bracket that is in the unit asked for: "100% (12.900 căn)". */
function figureAside(bracket: string, unit: string): DecimalString[] {
  const parsed = parseResult(bracket);
  if (typeof parsed === 'string' || parsed.second || parsed.first.numeral.kind !== 'readings') return [];
  return sameUnit(parsed.scaledUnit, unit) ? [firstValue(parsed.first)] : [];
}

/** A figure in a unit of another kind than the one asked for; a bracket behind it may hold the one asked for. */
export function conflictProblem(
  { first, second, joint, tail }: ParsedResult,
  context: NumberContext,
): NumberReading {
  const values = [first, ...(second && joint === 'interval' ? [second] : [])].map(firstValue);
  const aside = tail.brackets.flatMap((bracket) => figureAside(bracket, context.unit ?? ''));
  return aside.length > 0
    ? ambiguous('severalValues', [...aside, ...values])
    : ambiguous('unitConflict', values);
}
