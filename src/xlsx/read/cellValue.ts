import type { CellFormatKind, CellValue } from '../../core/workbook/snapshot';
import { behindEndTagAt, decodeUtf8, tagEndAt } from './byteScan';
import { isoDateSerial } from './isoDate';
import type { ReadLimits } from './limits';
import { damaged } from './refusal';
import { readStringItem, readTextAt } from './stringItem';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const V = 0x76;

/** 10^0 to 10^22: the powers of ten that a double holds exactly. */
const powersOfTen = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/**
 * The number written from `start` to `end`, NaN where there is none. Plain decimals whose digits make an integer
 * below 2^53 are read here: an exact integer divided by an exact power of ten is rounded once, as `Number` rounds.
 * `Number` reads the rest.
 */
export function parseNumber(xml: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = xml[at] === 0x2d;
  if (negative) at++;
  const first = at;
  let point = -1;
  let value = 0;
  for (; at < end; at++) {
    const digit = (xml[at] as number) - 0x30;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return numberOf(decodeUtf8(xml, start, end));
  }
  const digits = end - first - (point < 0 ? 0 : 1);
  if (digits === 0 || digits >= powersOfTen.length || value > Number.MAX_SAFE_INTEGER)
    return numberOf(decodeUtf8(xml, start, end));
  if (point >= 0) value /= powersOfTen[end - point - 1] as number;
  return negative ? 0 - value : value; // never -0, which would print as such
}

/** `Number`, without its leniency: a blank is no number, nor is "0x1F" or "Infinity". */
function numberOf(text: string): number {
  return /^\s*[-+0-9.eE]+\s*$/.test(text) ? Number(text) : NaN;
}

/** What a workbook gives its cells to refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: readonly (CellFormatKind | undefined)[];
  readonly date1904: boolean;
}

/** Reads the values of one sheet's cells. */
export class ValueReader {
  /** Index behind the element that was read last. */
  end = 0;

  constructor(
    private readonly xml: Uint8Array,
    private readonly context: CellContext,
    private readonly limits: ReadLimits,
  ) {}

  /** The value in the `<v>` element at `start`. */
  read(type: string, start: number): CellValue {
    const xml = this.xml;
    let from = start + 3;
    if (xml[start + 2] !== GREATER) {
      const close = tagEndAt(xml, start);
      this.end = from = close + 1;
      if (xml[close - 1] === SLASH) return type === 'str' ? '' : null;
    }
    if (type !== '' && type !== 's') return this.readText(type, from);
    const end = nextTag(xml, from);
    const number = parseNumber(xml, from, end);
    // Subtracting finds NaN and the infinities at once.
    if (xml[end + 1] !== SLASH || number - number !== 0) return this.readText(type, from);
    this.end = behindEndTagAt(xml, end, V);
    return type === 's' ? sharedString(this.context, number) : number;
  }

  /** A value from its text, where the fast way does not lead. */
  private readText(type: string, start: number): CellValue {
    const { text, end } = readTextAt(this.xml, start, this.limits);
    this.end = behindEndTagAt(this.xml, end, V);
    if (type !== '' && type !== 's') return typedValue(type, text, this.context);
    const number = numberOf(text);
    if (type === 's') return text.trim() === '' ? null : sharedString(this.context, number);
    return number - number === 0 ? number : unreadableNumber(text);
  }

  /** The text in the `<is>` element at `start`. */
  readInline(start: number): string {
    const close = tagEndAt(this.xml, start);
    this.end = close + 1;
    if (this.xml[close - 1] === SLASH) return '';
    const { text, end } = readStringItem(this.xml, close + 1, '</is', this.limits);
    this.end = tagEndAt(this.xml, end - 1) + 1;
    return text;
  }
}

/** Index of the first "<" from `start` on; numbers are short, so it is looked for by hand. */
function nextTag(xml: Uint8Array, start: number): number {
  let at = start;
  while (at < xml.length && xml[at] !== LESS) at++;
  return at;
}

/** A shared string; an index that points nowhere would lose a text, so it is no small matter. */
function sharedString(context: CellContext, index: number): string {
  const text = context.strings[index];
  if (text === undefined) throw damaged('sharedStringIndex');
  return text;
}

/** The value of a number cell whose text is no finite number: the text itself, so that it can be reported. */
function unreadableNumber(text: string): CellValue {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

/** The value of a cell of the rarer types (ST_CellType, ECMA-376 part 1, 18.18.11). */
function typedValue(type: string, text: string, context: CellContext): CellValue {
  switch (type) {
    case 'b':
      return text.trim() === '' ? null : text.trim() === '1' || text.trim().toLowerCase() === 'true';
    case 'e':
      return text.trim() === '' ? null : { error: text.trim() };
    case 'd':
      return isoDateSerial(text, context.date1904) ?? unreadableNumber(text);
    default:
      return text;
  }
}
