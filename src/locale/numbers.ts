import { absoluteDecimal, roundDecimal } from '../core/decimal/decimal';
import type { DecimalString } from '../core/decimal/decimal';

/** The marks of a language's numbers. */
export interface NumberMarks {
  readonly decimal: string;
  readonly thousands: string;
}

/** "12900.5" → "12.900,5" with Vietnamese marks. With `decimals`, rounded half away from zero and padded. */
export function formatDecimal(value: DecimalString, marks: NumberMarks, decimals?: number): string {
  const rounded = decimals === undefined ? value : roundDecimal(value, decimals);
  const [whole = '0', fraction = ''] = absoluteDecimal(rounded).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
  const digits = decimals === undefined ? fraction : fraction.padEnd(decimals, '0');
  const sign = rounded.startsWith('-') ? '-' : '';
  return `${sign}${grouped}${digits === '' ? '' : marks.decimal + digits}`;
}
