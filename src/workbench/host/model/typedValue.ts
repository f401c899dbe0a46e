import { invalidArgument } from './refusal';
import { ERROR_TEXTS } from './value';
import type { Scalar } from './value';

/** What typing something into a cell puts there. */
export interface Typed {
  readonly value: Scalar;
  readonly formula?: string;
  readonly quoted?: boolean;
  /** The format Excel gives a General cell along with the value: "0%", "m/d/yyyy". */
  readonly numberFormat?: string;
}

const NUMBER = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?$/i;
const MONTH_DAY_YEAR = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/;
const YEAR_MONTH_DAY = /^(\d{4})([/-])(\d{1,2})\2(\d{1,2})$/;
const DAY = 86_400_000;

/** The serial number of a day as Excel counts (1 = 1 January 1900, with the leap day that never was). */
export function dateSerial(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || year < 1900 || year > 9999)
    return undefined;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / DAY);
  return days < 61 ? days - 1 : days;
}

function typedNumber(text: string): Typed | undefined {
  const isPercent = text.endsWith('%');
  const isNegative = /^\(.*\)$/.test(text);
  const dollars = /^([-+]?)\$(.*)$/.exec(text);
  const plain = (dollars ? `${dollars[1]}${dollars[2]}` : text)
    .replace(/^\((.*)\)$/, '$1')
    .replace(/%$/, '')
    .trim();
  const match = NUMBER.exec(plain);
  if (!match || (match[2] === undefined && (match[3] === undefined || match[3] === '.'))) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent] = match;
  const digits = `${whole.replaceAll(',', '') || '0'}${fraction === '.' ? '' : fraction}${exponent ?? ''}`;
  const value = Number(sign + digits) * (isNegative ? -1 : 1);
  if (!Number.isFinite(value)) return undefined;
  const hasDecimals = fraction.length > 1;
  if (isPercent) return { value: value / 100, numberFormat: hasDecimals ? '0.00%' : '0%' };
  if (dollars) return { value, numberFormat: hasDecimals ? '$#,##0.00' : '$#,##0' };
  if (exponent !== undefined) return { value, numberFormat: '0.00E+00' };
  if (whole.includes(',')) return { value, numberFormat: hasDecimals ? '#,##0.00' : '#,##0' };
  return { value };
}

function typedDate(text: string): Typed | undefined {
  const ymd = YEAR_MONTH_DAY.exec(text);
  const mdy = MONTH_DAY_YEAR.exec(text);
  let serial: number | undefined;
  if (ymd) serial = dateSerial(Number(ymd[1]), Number(ymd[3]), Number(ymd[4]));
  else if (mdy) {
    const year = mdy[4] === undefined ? new Date().getFullYear() : Number(mdy[4]);
    const full = mdy[4]?.length === 2 ? year + (year < 30 ? 2000 : 1900) : year;
    serial = dateSerial(full, Number(mdy[1]), Number(mdy[3]));
  }
  if (serial === undefined) return undefined;
  return { value: serial, numberFormat: mdy && mdy[4] === undefined ? 'd-mmm' : 'm/d/yyyy' };
}

/**
 * Reads what an add-in writes to `values` or a person types, as Excel en-US does: "=…" is a formula,
 * an apostrophe forces text, "12", "1,234.5", "5%", "1/2" and "TRUE" become what they look like.
 * @param isTextCell whether the cell's format is "@", which keeps every string a text.
 */
export function readTyped(input: unknown, isTextCell = false): Typed {
  if (input === null || input === undefined || input === '') return { value: null };
  if (typeof input === 'number') return { value: input };
  if (typeof input === 'boolean') return { value: input };
  if (typeof input !== 'string') throw invalidArgument();
  const text = input;
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (isTextCell) return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const trimmed = text.trim();
  const word = trimmed.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' };
  if (ERROR_TEXTS.some((error) => error === word)) return { value: { error: word } };
  return typedNumber(trimmed) ?? typedDate(trimmed) ?? { value: text };
}
