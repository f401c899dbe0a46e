import { compareDecimals } from '../decimal/decimal';
import { ambiguous } from './ambiguous';
import { candidatesOf } from './candidates';
import type { Candidate } from './candidates';
import { mayBeDate } from './dateLike';
import type { NumberContext, NumberReading } from './reading';
import type { ParsedResult } from './resultGrammar';
import { sameUnit } from './unitMatch';

/**
 * The power of ten of the first of two numbers: its own words', or those behind both ("4-6 nghìn"), unless
 * that would make it the larger of the two ("500.000 - 1 triệu").
 */
export function ownPower({ first, second }: ParsedResult): number {
  if (!second || first.power > 0) return first.power;
  const [lower, upper] = [candidatesOf(first, 0)[0], candidatesOf(second, 0)[0]];
  return lower && upper && compareDecimals(lower.value, upper.value) > 0 ? 0 : second.power;
}

/**
 * Why an interval cannot be taken as it stands: its ends are the wrong way round or in
 * different units, or it may be a date. Undefined for a sound interval and for a single number.
 */
export function intervalProblem(
  parsed: ParsedResult,
  chosen: readonly Candidate[],
  context: NumberContext,
): NumberReading | undefined {
  const [lower, upper] = chosen;
  if (!lower || !upper || !parsed.second) return undefined;
  const readings = [lower.value, upper.value];
  const mixedUnits = parsed.firstUnit !== '' && !sameUnit(parsed.firstUnit, parsed.unit);
  // "500 - 1 triệu": the first number borrows no multiplying word, or it would be the larger one.
  const unclearScale = parsed.first.power === 0 && ownPower(parsed) !== parsed.second.power;
  if (mixedUnits || unclearScale || compareDecimals(lower.value, upper.value) > 0) {
    return ambiguous('severalValues', readings);
  }
  // The unit of the column settles it; the reading then carries a doubt.
  const isUnitKnown = context.unit !== undefined && context.unit.trim() !== '';
  return !isUnitKnown && mayBeDate(parsed) ? ambiguous('rangeOrDate', readings) : undefined;
}
