import type { DecimalString } from '../../core/decimal/decimal';
import { formatDecimal } from '../numbers';

const MARKS = { decimal: ',', thousands: '.' };

/** "12900.5" → "12.900,5". */
export const number = (value: DecimalString, decimals?: number): string =>
  formatDecimal(value, MARKS, decimals);
