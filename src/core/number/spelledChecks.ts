import { absoluteDecimal, compareDecimals } from '../decimal/decimal';
import { ambiguous, firstValue } from './ambiguous';
import type { Candidate, Choice } from './candidates';
import { shift } from './numeral';
import type { NumberContext, NumberReading } from './reading';
import type { ParsedResult } from './resultGrammar';
import type { Spelled } from './spelledAside';
import { canonicalUnit } from './unitWords';

/** The words in brackets that say the number again, alone or with its unit; those of an interval are held against neither end. */
export function numbersAgain(
  { spelled, first, second, unit }: ParsedResult,
  context: NumberContext,
): readonly Spelled[] {
  if (second) return [];
  const names = [unit, context.unit ?? ''].map(canonicalUnit);
  return spelled.filter(
    ({ rest, mayBeYear, values }) =>
      (rest === '' || names.includes(canonicalUnit(rest))) &&
      (!mayBeYear || absoluteDecimal(firstValue(first)) === values[0]),
  );
}

/**
 * The candidates that words agree with, whether these say the multiplying words too ("12,9 nghìn (mười hai nghìn chín trăm)") or not.
 * @param power by which the candidates were multiplied
 * @param own the part of it that the text's own multiplying words make
 */
export function agreeing(
  candidates: readonly Candidate[],
  { values }: Spelled,
  power: number,
  own: number,
): readonly Candidate[] {
  const said = values.flatMap((value) => [shift(value, power - own), shift(value, power)]);
  return candidates.filter(({ value }) =>
    said.some((each) => compareDecimals(absoluteDecimal(value), each) === 0),
  );
}

/**
 * What is asked where digits and words say different numbers.
 * @param power of ten between the words' number and the unit that is reported
 */
export function contradiction(choice: Choice, words: readonly Spelled[], power: number): NumberReading {
  const digits = 'ask' in choice ? choice.ask : [choice.chosen.value];
  const said = words.flatMap(({ values }) => values.slice(0, 1)).map((value) => shift(value, power));
  return ambiguous('severalValues', [...digits, ...said]);
}
