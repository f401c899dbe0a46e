/**
 * Holds a reading against what a file of cell texts says. The file's kinds mean to the reader:
 *
 * | kind | as the file says |
 * | --- | --- |
 * | number | `reported`, with the value, the comparator, and the unit where the text names one |
 * | range | `reported`, comparator `range`, with both ends |
 * | zero | `reported` 0; a question that offers 0 where the file has alternatives |
 * | missing | `notReported` or `notApplicable`: the file does not tell them apart |
 * | ambiguous | `ambiguous`, with every number among the file's alternatives |
 * | error, legend, qualitative, date | `unreadable` with the code `formulaError`, `legend`, `qualitative`, `date` |
 * | mark | `unreadable` (`mark`) or `notApplicable`: "x" is a tick in one column and "does not apply" in the next |
 * | code | `unreadable` (`code`); a bare run of digits can only be told by its column |
 * | unit | `unreadable` (`unit`), or a question that offers `notReported` ("1.000 m3" is an amount, too) |
 * | text | `unreadable`, with any code: a period ("6T/2025") has a code of its own |
 *
 * Where the file says that a text "needs" its column, asking with the value among the readings is as it says.
 */
import { compareDecimals, isDecimal } from '../../src/core/decimal/decimal';
import type { NumberReading, UnreadableCode } from '../../src/core/number/reading';
import { sameUnit } from '../../src/core/number/unitMatch';
import { canonicalUnit } from '../../src/core/number/unitWords';
import type { CellText, Kind } from './cases';

/** How a reading stands to the file. */
export type Outcome = 'asSaid' | 'asked' | 'wrongSilently' | 'other';

const COMPARATORS = {
  at_least: 'atLeast',
  at_most: 'atMost',
  more_than: 'moreThan',
  less_than: 'lessThan',
  about: 'about',
} as const;

const CODES: Partial<Record<Kind, readonly UnreadableCode[]>> = {
  error: ['formulaError'],
  mark: ['mark'],
  qualitative: ['qualitative'],
  code: ['code'],
  unit: ['unit'],
  legend: ['legend'],
  date: ['date'],
};

const sameNumber = (a: string | undefined, b: unknown): boolean =>
  a !== undefined && isDecimal(a) && typeof b === 'number' && compareDecimals(a, String(b)) === 0;

const offers = (reading: NumberReading, value: unknown): boolean =>
  reading.state === 'ambiguous' && reading.readings.some((one) => sameNumber(one, value));

/** True where the text names no unit, or the one that the file says. */
const isUnitRight = (said: CellText, reading: NumberReading): boolean =>
  said.unit === undefined ||
  reading.state !== 'reported' ||
  reading.unit === undefined ||
  canonicalUnit(reading.unit) === canonicalUnit(said.unit) ||
  sameUnit(reading.unit, said.unit);

/** Numbers among the file's alternatives, which may be nested or in words ("range 2 to 3"). */
const numbersIn = (alternatives: readonly unknown[] = []): number[] =>
  alternatives.flat(2).filter((one): one is number => typeof one === 'number');

function isAsSaid(said: CellText, reading: NumberReading): boolean {
  const { kind, value, value2, comparator, alternatives } = said;
  switch (kind) {
    case 'number':
      if (said.needs !== undefined && offers(reading, value)) return true;
      return (
        reading.state === 'reported' &&
        sameNumber(reading.value, value) &&
        isUnitRight(said, reading) &&
        reading.comparator === (comparator && COMPARATORS[comparator])
      );
    case 'range':
      return (
        reading.state === 'reported' &&
        reading.comparator === 'range' &&
        sameNumber(reading.value, value) &&
        isUnitRight(said, reading) &&
        sameNumber(reading.upper, value2)
      );
    case 'zero':
      if (alternatives && offers(reading, 0)) return true;
      return reading.state === 'reported' && sameNumber(reading.value, 0);
    case 'missing':
      return reading.state === 'notReported' || reading.state === 'notApplicable';
    case 'ambiguous':
      return reading.state === 'ambiguous' && numbersIn(alternatives).every((one) => offers(reading, one));
    case 'text':
      return reading.state === 'unreadable';
    default:
      if (kind === 'mark' && reading.state === 'notApplicable') return true;
      if (kind === 'unit' && reading.state === 'ambiguous' && reading.readings.includes('notReported'))
        return true;
      return reading.state === 'unreadable' && (CODES[kind] ?? []).includes(reading.code);
  }
}

/**
 * How a reading stands to the file: as it says; `asked` where a person is asked although the file knows; wrong without a
 * finding (a figure, or none, that nobody would look at); `other` for what is wrong but has a finding.
 */
export function judgeReading(said: CellText, reading: NumberReading): Outcome {
  if (isAsSaid(said, reading)) return 'asSaid';
  if (reading.state === 'ambiguous' || reading.state === 'unreadable') {
    return said.kind === 'number' || said.kind === 'range' || said.kind === 'zero' || said.kind === 'missing'
      ? 'asked'
      : 'other';
  }
  return reading.state === 'reported' && reading.doubts.length > 0 ? 'other' : 'wrongSilently';
}
