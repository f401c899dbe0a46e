import { errorValue, isError } from '../value';
import type { Scalar } from '../value';

/** Fifteen significant digits: what Excel shows, compares and rounds. */
const fifteenDigits = (value: number): number => Number(value.toPrecision(15));

/** A number as text, as `&` and `Range.text` have it: at most 15 digits, exponents as "1E+20". */
export function numberText(value: number): string {
  const text = String(fifteenDigits(value));
  const [mantissa = text, exponent] = text.split('e');
  if (exponent === undefined) return text;
  const power = Number(exponent);
  if (power < 0 && power > -10) return Number(text).toFixed(20).replace(/0+$/, '');
  return `${mantissa}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

const PLAIN_NUMBER = /^\s*([-+]?)\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?\s*(%?)\s*$/i;

/** The number a text stands for where a formula needs one ("12", "1,234.5", "5%"), en-US. */
export function numberFromText(text: string): number | undefined {
  const match = PLAIN_NUMBER.exec(text);
  if (!match || (match[2] === undefined && (match[3] === undefined || match[3] === '.'))) return undefined;
  const [, sign = '', whole = '0', fraction = '', exponent = '', percent] = match;
  const value = Number(`${sign}${whole.replaceAll(',', '')}${fraction === '.' ? '' : fraction}${exponent}`);
  return percent ? value / 100 : value;
}

/** A scalar as an operand of arithmetic: blank is 0, TRUE is 1, a text must read as a number. */
export function toNumber(value: Scalar): number | Extract<Scalar, object> {
  if (typeof value === 'number') return value;
  if (isError(value)) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === null) return 0;
  return numberFromText(value) ?? errorValue('#VALUE!');
}

/**
 *
 */
export function toText(value: Scalar): string | Extract<Scalar, object> {
  if (isError(value)) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
}

/**
 *
 */
export function toBoolean(value: Scalar): boolean | Extract<Scalar, object> {
  if (typeof value === 'boolean') return value;
  if (isError(value)) return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  const word = value.trim().toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : errorValue('#VALUE!');
}

/** Half away from zero on the decimal that 15 digits show, so that 2.675 gives 2.68 as in Excel. */
export function roundDecimal(value: number, digits: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const figures = mantissa.replace('.', '');
  // How many of the figures stand before the place that is kept.
  const kept = Number(exponent) + 1 + Math.trunc(digits);
  if (kept >= figures.length) return value;
  if (kept < 0) return 0;
  const up = Number(figures[kept]) >= 5 ? 1n : 0n;
  const rounded = BigInt(figures.slice(0, kept) || '0') + up;
  return Math.sign(value) * Number(`${rounded}e${-Math.trunc(digits)}`);
}

const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Excel's order: numbers before texts before FALSE before TRUE; texts without regard to case. */
export function compareScalars(left: Scalar, right: Scalar): number {
  const a = left ?? blankLike(right);
  const b = right ?? blankLike(left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'number' && typeof b === 'number') {
    const [x, y] = [fifteenDigits(a), fifteenDigits(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x === y ? 0 : x.localeCompare(y, 'en') || (x < y ? -1 : 1);
  }
  return Number(a) - Number(b);
}

/** A blank compares as the zero of the other side's type. */
function blankLike(other: Scalar): Scalar {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
