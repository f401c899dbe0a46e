import { compareDecimals } from '../decimal/decimal';
import { candidatesOf } from './candidates';
import type { Candidate } from './candidates';
import type { NumberReading } from './reading';
import type { ParsedResult } from './resultGrammar';
import { sameUnit } from './unitMatch';

const inRange = (text: string, last: number): boolean =>
  /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= last;

/** True for a bare "2-3" that may be the second of March, or March of the year before. */
function mayBeDate(lower: string, upper: string): boolean {
  return (inRange(lower, 31) && inRange(upper, 12)) || (inRange(lower, 12) && inRange(upper, 31));
}

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
): NumberReading | undefined {
  const [lower, upper] = chosen;
  if (!lower || !upper || !parsed.second) return undefined;
  const readings = [lower.value, upper.value];
  const mixedUnits = parsed.firstUnit !== '' && !sameUnit(parsed.firstUnit, parsed.unit);
  // "500 - 1 triệu": the first number borrows no multiplying word, or it would be the larger one.
  const unclearScale = parsed.first.power === 0 && ownPower(parsed) !== parsed.second.power;
  if (mixedUnits || unclearScale || compareDecimals(lower.value, upper.value) > 0) {
    return { state: 'ambiguous', code: 'severalValues', readings };
  }
  const bare =
    parsed.unit === '' && parsed.second.power === 0 && !parsed.spelledOut && !parsed.leads.approximate;
  if (bare && lower.decimals + upper.decimals === 0 && mayBeDate(lower.value, upper.value)) {
    return { state: 'ambiguous', code: 'rangeOrDate', readings };
  }
  return undefined;
}
