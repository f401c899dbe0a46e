import { compareDecimals, decimalFromNumber, decimalPlaces } from '../decimal/decimal';
import { fractionQuestion, mayBeFractionOfOne, unitScaleQuestion } from './contextChecks';
import type { NumberContext, NumberReading } from './reading';

/** What is known of a cell that holds a number. */
export interface NumericCellContext extends NumberContext {
  /** The cell is formatted as a percentage: 0.0245 is shown as 2,45%. */
  readonly percentFormatted?: boolean;
}

/**
 * Reads a number that a cell holds as such. It is exact to Excel's 15 digits and can still be meant
 * otherwise: a percent format shows it a hundredfold, English settings turned 12.900 into 12,9, and a share
 * may be a fraction of one. Those are asked; zero never is.
 */
export function readNumericCell(value: number, context: NumericCellContext = {}): NumberReading {
  if (!Number.isFinite(value)) return { state: 'unreadable', code: 'formulaError' };
  const number = decimalFromNumber(value);
  const isZero = compareDecimals(number, '0') === 0;
  if (!isZero && (context.percentFormatted || mayBeFractionOfOne(number, context))) {
    return unitScaleQuestion(number, context);
  }
  if (context.integer && decimalPlaces(number) > 0) return fractionQuestion(number, context);
  return { state: 'reported', value: number, decimals: decimalPlaces(number), doubts: [] };
}
