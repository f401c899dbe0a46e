import type { DecimalString } from '../../decimal/decimal';
import type { Random } from '../random';

/** A decimal as it is typed with Vietnamese marks, without thousands: "96,35". */
export const comma = (value: DecimalString): string => value.replace('.', ',');

/** With dots for the thousands: "12.900", "6.508,5". */
export function dotted(value: DecimalString, mark = '.', decimalMark = ','): string {
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, mark);
  return fraction === undefined ? grouped : `${grouped}${decimalMark}${fraction}`;
}

/** Digits of East Asian keyboards: "９６,３５". */
const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Ways in which a number ends up as text: a unit behind it, spaces around it, other digits, an apostrophe that Excel hid. */
export function asText(value: DecimalString, unit: string, random: Random): string {
  const plain = comma(value);
  const isLong = /^\d{4,}/.test(value);
  return random.pick([
    plain,
    ` ${plain}`,
    `${plain} `,
    `${plain}\u00a0`,
    fullWidth(plain),
    ...(unit === '' ? [] : [`${plain} ${unit}`, unit === '%' ? `${plain}%` : `${plain}  ${unit}`]),
    ...(isLong ? [dotted(value), dotted(value, ' '), dotted(value, '\u00a0')] : []),
  ]);
}
