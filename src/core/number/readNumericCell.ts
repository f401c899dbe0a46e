import { compareDecimals, decimalFromNumber, decimalPlaces, multiplyDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';
import { isWithinLimits } from './candidates';
import {
  fractionQuestion,
  isDoubtfulFraction,
  mayBeFractionOfOne,
  mayBeTheWhole,
  unitScaleQuestion,
} from './contextChecks';
import type { NumberContext, NumberReading } from './reading';

/** What is known of a cell that holds a number. */
export interface NumericCellContext extends NumberContext {
  /** The cell is formatted as a percentage: 0.0245 is shown as 2,45%. */
  readonly percentFormatted?: boolean;
}

/**
 * What a per cent format shows a hundredfold. "2,45%" is what the person sees and means, where it can be a result, and so is
 * "100%" beside a large target; beside a small one it is asked, and 41,2 under a format that makes 4120% of it are asked: the sheet's own formulas judge them as they are stored.
 */
function readPercent(stored: DecimalString, context: NumberContext): NumberReading {
  const shown = multiplyDecimals(stored, '100');
  const isPart = mayBeFractionOfOne(stored, context) || mayBeTheWhole(stored, context);
  return isPart && isWithinLimits(shown, context.bounds)
    ? { state: 'reported', value: shown, decimals: decimalPlaces(shown), doubts: [] }
    : unitScaleQuestion(stored, context);
}

/**
 * Reads a number that a cell holds as such. It is exact to Excel's 15 digits and can still be meant
 * otherwise: a per cent format shows it a hundredfold, English settings turned 12.900 into 12,9, and a share
 * may be a fraction of one. Those are asked; zero never is.
 */
export function readNumericCell(value: number, context: NumericCellContext = {}): NumberReading {
  if (!Number.isFinite(value)) return { state: 'unreadable', code: 'formulaError' };
  const number = decimalFromNumber(value);
  const isZero = compareDecimals(number, '0') === 0;
  if (!isZero && context.percentFormatted) return readPercent(number, context);
  if (mayBeFractionOfOne(number, context)) return unitScaleQuestion(number, context);
  if (isDoubtfulFraction(number, context)) return fractionQuestion(number, context);
  return { state: 'reported', value: number, decimals: decimalPlaces(number), doubts: [] };
}
