import { compareDecimals, decimalPlaces, isDecimal } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { isWithinLimits } from '../number/candidates';
import type { NumberContext } from '../number/reading';
import type { CellReading } from './readCell';

type Asked = Extract<CellReading, { state: 'ambiguous' }>;

/** True where a reading could be the figure; what is no number says that there is none, and may be right. */
function isPossible(reading: string, { bounds, plausible, integer }: NumberContext): boolean {
  if (!isDecimal(reading)) return true;
  if (integer && (decimalPlaces(reading) > 0 || compareDecimals(reading, '0') < 0)) return false;
  return isWithinLimits(reading, bounds) && isWithinLimits(reading, plausible);
}

const digitsIn = (number: string) => number.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length;

/** True where a reading of broken digits leaves some of them out: the 12 of "12 1/2", which may be 12,5. */
const leavesOut = (reading: string, { code, readings }: Asked): boolean =>
  code === 'brokenDigits' && readings.some((each) => digitsIn(each) > digitsIn(reading));

/**
 * The reading to take over by one click: the only one that could be the figure, or the likelier of two ways to read a mark. None where a person has to choose
 * ("41,2%; 42%"), where it is an end of an interval, or where its unit is another.
 */
export function offeredReading(asked: Asked, context: NumberContext): DecimalString | undefined {
  const { code, readings, ofInterval } = asked;
  const [only, ...others] = readings.filter((each) => isPossible(each, context));
  // A thousandfold apart, the two readings of one mark are told apart by their order: what the unit makes likelier comes first.
  const isClear = others.length === 0 || code === 'decimalOrThousands';
  const isOffered = !ofInterval && code !== 'unitConflict' && isClear;
  return isOffered && only !== undefined && isDecimal(only) && !leavesOut(only, asked) ? only : undefined;
}
