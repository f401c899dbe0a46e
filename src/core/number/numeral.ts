import { decimal, multiplyDecimals } from '../decimal/decimal';
import type { DecimalString } from '../decimal/decimal';

/** One way to read the digits of a numeral. */
export interface DigitReading {
  readonly value: DecimalString;
  /** The digits behind the mark as written: "40,0" has "0". */
  readonly fraction: string;
  /** True where it goes against the Vietnamese convention (comma for decimals, dot for thousands). */
  readonly unusual: boolean;
  /** True where no mark was typed: "75½", "12 rưỡi", "41 phẩy 2". */
  readonly spoken?: true;
}

/**
 * What the digits, dots, commas and spaces of a numeral can mean:
 * - `readings`: one, or two where a single mark stands before three digits; the conventional one first;
 * - `broken`: no convention allows it ("41 1000", "1.23.456"); the numbers it may have been;
 * - `code`: not a quantity ("007", "1.2.3").
 */
export type Numeral =
  | { readonly kind: 'readings'; readonly readings: readonly DigitReading[]; readonly leadingZeros: boolean }
  | { readonly kind: 'broken'; readonly readings: readonly DecimalString[] }
  | { readonly kind: 'code' };

const MAX_LENGTH = 60;
const EXPONENT = /^(\d+(?:[.,]\d+)?)[eE]([+-]?\d+)$/;
/** Beyond it no figure of an office lies; such a text is a code. */
const MAX_EXPONENT = 30;
const GROUPED: Readonly<Record<'.' | ',', RegExp>> = {
  '.': /^\d{1,3}(?:[.\u0027 ]\d{3})+$/,
  ',': /^\d{1,3}(?:[,\u0027 ]\d{3})+$/,
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function reading(whole: string, fraction: string, unusual: boolean): DigitReading {
  const value = decimal(fraction === '' ? whole || '0' : `${whole || '0'}.${fraction}`);
  return { value, fraction, unusual };
}

/** A value that is read in one way only. */
export const exactly = (value: DecimalString): DigitReading => ({
  value,
  fraction: value.split('.')[1] ?? '',
  unusual: false,
});

const certain = (whole: string, fraction = '', unusual = false): Numeral => ({
  kind: 'readings',
  readings: [reading(whole, fraction, unusual)],
  leadingZeros: fraction === '' && /^0\d/.test(whole),
});

/** The whole part with `mark` for its thousands, or plain; undefined where the groups are not of three. */
function wholePart(text: string, mark: '.' | ','): string | undefined {
  if (/^\d*$/.test(text)) return text;
  return GROUPED[mark].test(text) && !text.startsWith('0') ? digitsOf(text) : undefined;
}

/** Exactly one dot or comma: decimal or thousands by what surrounds it. */
function readOneMark(text: string, mark: '.' | ','): Numeral | undefined {
  const at = text.indexOf(mark);
  const fraction = text.slice(at + 1);
  const head = text.slice(0, at);
  const unusual = mark === '.';
  // Spaces or apostrophes group the thousands, or the mark does together with them: "16.000 000".
  if (/[\u0027 ]/.test(text)) {
    const mixed = GROUPED[mark].test(text);
    if (mixed && fraction.length > 3) return certain(digitsOf(text));
    const whole = wholePart(head, mark);
    if (whole === undefined || !/^\d+$/.test(fraction)) return undefined;
    if (!mixed || !unusual) return certain(whole, fraction, unusual);
    // "4 321.745": one more group, or three decimals as English programs write them.
    return { kind: 'broken', readings: [decimal(digitsOf(text)), decimal(`${whole}.${fraction}`)] };
  }
  if (!/^\d*$/.test(head) || !/^\d*$/.test(fraction)) return undefined;
  const threeDigits = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(head);
  // "02.0047" is an entry of a list; "05,2" a figure below ten as letters write it.
  if (/^0\d/.test(head) && (unusual || head.startsWith('00'))) {
    return { kind: 'readings', readings: [reading(head, fraction, unusual)], leadingZeros: true };
  }
  if (!threeDigits) return certain(head, fraction, unusual && fraction !== '');
  const asDecimal = reading(head, fraction, unusual);
  const asThousands = reading(head + fraction, '', !unusual);
  const readings = unusual ? [asThousands, asDecimal] : [asDecimal, asThousands];
  return { kind: 'readings', readings, leadingZeros: false };
}

/** Both marks, or one of them twice and more: the groups decide, and no context is needed. */
function readSeveralMarks(text: string): Numeral | undefined {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const decimalMark = text[last] as '.' | ',';
  const thousandsMark = decimalMark === ',' ? '.' : ',';
  if (!text.includes(thousandsMark))
    return GROUPED[decimalMark].test(text) ? certain(digitsOf(text)) : undefined;
  const head = text.slice(0, last);
  const fraction = text.slice(last + 1);
  if (head.includes(decimalMark) || !/^\d+$/.test(fraction)) return undefined;
  const whole = wholePart(head, thousandsMark);
  if (whole === undefined) return undefined;
  if (fraction !== '000') return certain(whole, fraction);
  // "16.000,000": three stated decimals of nothing, or sixteen million with a slip of the finger.
  const readings = [reading(whole, fraction, false), reading(whole + fraction, '', true)];
  return { kind: 'readings', readings, leadingZeros: false };
}

/** The numbers that digits in broken groups may have been, likeliest first. */
function repairs(text: string): DecimalString[] {
  const groups = text.split(/[^\d]+/).filter((group) => group !== '');
  const head = groups[0] as string;
  const tail = groups[groups.length - 1] as string;
  // "41, 2", "4 1,2": a decimal with a stray space, or two numbers; never one run of digits.
  if (/^\d[\d ]*[., ]{1,3}\d{1,2}$/.test(text) && /[.,]/.test(text)) {
    const whole = groups.slice(0, -1).join('');
    return [decimal(`${whole}.${tail}`), decimal(head)];
  }
  // "41,2 3", "12.9 00": a digit torn off.
  const [, stem = '', torn] = /^(\d+[.,]\d+) (\d{1,2})$/.exec(text) ?? [];
  if (torn !== undefined) return [...new Set([...plainValues(stem + torn), ...plainValues(stem)])];
  const found: string[] = [groups.join('')];
  if (tail.length < 3) found.unshift(groups.slice(0, -1).join('') || head);
  // One digit too many in a group of thousands: "41 1000" may be 41 000.
  if (groups.slice(1).every((group) => group.length === 3 || group.length === 4)) {
    found.push(
      head +
        groups
          .slice(1)
          .map((group) => group.slice(-3))
          .join(''),
    );
  }
  if (/[.,]/.test(text)) found.push(`${groups.slice(0, -1).join('')}.${tail}`);
  return [...new Set(found.map(decimal))];
}

/** The readings of digits with one mark. */
function plainValues(text: string): DecimalString[] {
  const numeral = readOneMark(text, onlyMark(text));
  return numeral?.kind === 'readings' ? numeral.readings.map(({ value }) => value) : [];
}

function readExponent(mantissa: string, exponent: number): Numeral {
  if (Math.abs(exponent) > MAX_EXPONENT) return { kind: 'code' };
  const value = shift(decimal(mantissa.replace(',', '.')), exponent);
  return { kind: 'readings', readings: [exactly(value)], leadingZeros: false };
}

/** value × 10^power, exactly. */
export function shift(value: DecimalString, power: number): DecimalString {
  const zeros = '0'.repeat(Math.max(0, Math.abs(power) - (power < 0 ? 1 : 0)));
  return multiplyDecimals(value, power < 0 ? `0.${zeros}1` : `1${zeros}`);
}

/**
 * Reads the characters of a numeral (digits, dots, commas, apostrophes and single spaces, or an exponent:
 * "1.2E+03", "1e2"), without sign, unit or context.
 */
export function readNumeral(source: string): Numeral {
  if (source.length > MAX_LENGTH) return { kind: 'code' };
  const text = source.replace(/(\d)[.,]$/, '$1');
  const [, mantissa, exponent] = EXPONENT.exec(text) ?? [];
  if (mantissa !== undefined) return readExponent(mantissa, Number(exponent));
  const marks = digitsAndMarks(text);
  const numeral =
    marks === 0
      ? readUnmarked(text)
      : marks === 1
        ? readOneMark(text, onlyMark(text))
        : readSeveralMarks(text);
  if (numeral) return numeral;
  if (/^0\d/.test(text) || /^\d+(?:\.\d{1,2}){2,}$/.test(text)) return { kind: 'code' };
  return { kind: 'broken', readings: repairs(text) };
}

const digitsAndMarks = (text: string): number => text.match(/[.,]/g)?.length ?? 0;
const onlyMark = (text: string): '.' | ',' => (text.includes('.') ? '.' : ',');

function readUnmarked(text: string): Numeral | undefined {
  if (/^\d+$/.test(text)) return certain(text);
  return GROUPED['.'].test(text) && !text.startsWith('0') ? certain(digitsOf(text)) : undefined;
}
