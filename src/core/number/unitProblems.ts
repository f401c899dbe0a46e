import type { DecimalString } from '../decimal/decimal';
import { ambiguous, firstValue, valuesOf } from './ambiguous';
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
  const takesAway = context.lowerIsBetter === true && parsed.leads.done;
  if (!level || !(isChange(parsed) || takesAway)) return undefined;
  const levels = [...(second && joint === 'fromTo' ? [firstValue(second)] : []), ...tail.others];
  return ambiguous(levels.length > 0 ? 'severalValues' : 'changeNotLevel', levels);
}

/** The figure of a bracket or a remark that is in the unit asked for: "100% (12.900 căn)", "3 dự án với 1.200 căn". */
function figureAside(text: string, unit: string): DecimalString[] {
  const parsed = parseResult(text.replace(/^[^\d]*/, ''));
  if (typeof parsed === 'string' || parsed.second || parsed.first.numeral.kind !== 'readings') return [];
  const { first, scaledUnit } = parsed;
  if (sameUnit(scaledUnit, unit)) return [firstValue(first)];
  return sameUnit(parsed.unit, unit) ? valuesOf(first, first.power).slice(0, 1) : [];
}

/** A figure in another unit than the one asked for, beside one that is in it: both are asked, the latter first. */
export function figureInUnitAside(
  { first, second, joint, tail }: ParsedResult,
  { unit = '' }: NumberContext,
): NumberReading | undefined {
  const aside = [...tail.brackets, tail.remark].flatMap((text) => figureAside(text, unit));
  const values = [first, ...(second && joint === 'interval' ? [second] : [])].map(firstValue);
  return aside.length > 0 ? ambiguous('severalValues', [...aside, ...values]) : undefined;
}

/** A figure in a unit of another kind than the one asked for; what stands behind it may be the one asked for. */
export function conflictProblem(parsed: ParsedResult, context: NumberContext): NumberReading {
  const { first, second, joint } = parsed;
  const values = [first, ...(second && joint === 'interval' ? [second] : [])].map(firstValue);
  return figureInUnitAside(parsed, context) ?? ambiguous('unitConflict', values);
}
