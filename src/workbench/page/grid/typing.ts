import { dateSerial } from '../../host/model';
import type { Typed } from '../../host/model';
import { fromLocalFormula } from './localFormula';

const NUMBER = /^([-+]?)(\d{1,3}(?:\.\d{3})+|\d+)?(,\d*)?(e[-+]?\d+)?$/i;
const DAY_MONTH_YEAR = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;
const YEAR_MONTH_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** Sign and digits of "1.234,5" as JavaScript writes them; undefined for what is no number in Vietnam. */
function plainDigits(text: string): { digits: string; hasGroups: boolean; hasDecimals: boolean } | undefined {
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = ''] = match;
  if (whole === '' && fraction.length < 2) return undefined;
  const decimals = fraction.slice(1);
  return {
    digits: `${sign}${whole.replaceAll('.', '') || '0'}${decimals && `.${decimals}`}${exponent}`,
    hasGroups: whole.includes('.'),
    hasDecimals: decimals !== '',
  };
}

/** The number times ten to a power, moved in the digits so that 2,45 % is 0.0245 and not a hair beside it. */
function scaled(digits: string, power: number): number {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

function typedNumber(text: string, cellFormat: string): Typed | undefined {
  const isNegative = /^\(.+\)$/.test(text);
  const bare = text.replace(/^\((.+)\)$/, '-$1');
  const isPercent = bare.endsWith('%');
  const parts = plainDigits(bare.replace(/%$/, '').trim());
  if (!parts || (isNegative && parts.digits.startsWith('--'))) return undefined;
  // In a cell of percentages Excel adds the sign by itself.
  const isRatio = isPercent || cellFormat.includes('%');
  const value = scaled(parts.digits, isRatio ? -2 : 0);
  if (!Number.isFinite(value)) return undefined;
  if (isPercent) return { value, numberFormat: parts.hasDecimals ? '0.00%' : '0%' };
  if (parts.hasGroups) return { value, numberFormat: parts.hasDecimals ? '#,##0.00' : '#,##0' };
  return { value };
}

function typedDate(text: string): Typed | undefined {
  const dmy = DAY_MONTH_YEAR.exec(text);
  const ymd = YEAR_MONTH_DAY.exec(text);
  let serial: number | undefined;
  if (dmy) {
    const year = Number(dmy[4]);
    const full = dmy[4]?.length === 2 ? year + (year < 30 ? 2000 : 1900) : year;
    serial = dateSerial(full, Number(dmy[3]), Number(dmy[1]));
  } else if (ymd) serial = dateSerial(Number(ymd[1]), Number(ymd[2]), Number(ymd[3]));
  return serial === undefined ? undefined : { value: serial, numberFormat: 'dd/mm/yyyy' };
}

/**
 * Reads what a person types or pastes, as Excel does under Vietnamese settings: the comma is the decimal sign,
 * points stand between thousands, days come before months. "2.45" is no number there and stays a text.
 * @param cellFormat the number format the cell has: "@" keeps every string a text.
 */
export function readTypedVietnamese(text: string, cellFormat = 'General'): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (cellFormat === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: fromLocalFormula(text) };
  // Word and web pages bring no-break spaces along.
  const trimmed = text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();
  const word = trimmed.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return { value: word === 'TRUE' };
  return typedNumber(trimmed, cellFormat) ?? typedDate(trimmed) ?? { value: text };
}

/** Rows of cells of a copied block: tab between cells, line feed between rows, quotes around what holds them. */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (pattern.lastIndex <= source.length) {
    const match = pattern.exec(source);
    if (!match) break;
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\n') rows.push([]);
    if (match[3] === '') break;
  }
  return rows;
}
