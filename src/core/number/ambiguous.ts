import type { DecimalString } from '../decimal/decimal';
import type { Amount } from './amount';
import { candidatesOf } from './candidates';
import type { AmbiguityCode, NumberReading } from './reading';

/** An answer that must be asked; every reading is named once. */
export const ambiguous = (code: AmbiguityCode, readings: readonly string[]): NumberReading => ({
  state: 'ambiguous',
  code,
  readings: [...new Set(readings)],
});

/** The numbers an amount may stand for, conventional first, times 10 to a power. */
export const valuesOf = (amount: Amount, power: number): DecimalString[] =>
  candidatesOf(amount, power).map(({ value }) => value);

/** The conventional number of an amount. */
export const firstValue = (amount: Amount): DecimalString => valuesOf(amount, 0)[0] ?? '0';
