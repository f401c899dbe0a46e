import { divideDecimals } from '../decimal/decimal';
import { ambiguous } from './ambiguous';
import { candidatesOf } from './candidates';
import { partOfWhole } from './partOfWhole';
import type { Pair } from './partOfWhole';
import type { NumberContext, NumberReading } from './reading';
import type { ParsedResult } from './resultGrammar';

const YEAR = /^(?:199\d|20[0-4]\d)$/;

const inRange = (text: string, last: number): boolean =>
  /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= last;

/** True where a number has no unit, sign or word that would keep it from being part of a date. */
const isBare = ({ unit, leads, tail }: ParsedResult): boolean =>
  unit === '' && !tail.aside && !tail.suffix && !leads.approximate && !leads.comparator && !leads.from;

/** True for a bare "2-3" or "3/4" that may be a day and a month, in the order in which they are written here. */
export function mayBeDate(parsed: ParsedResult): boolean {
  const { first, second, leads, tail, spelledOut } = parsed;
  if (!second || spelledOut || second.power > 0 || leads.kind || tail.kind || !isBare(parsed)) return false;
  const [day, month] = [first, second].map((amount) => candidatesOf(amount, 0)[0]?.value ?? '');
  return inRange(day ?? '', 31) && inRange(month ?? '', 12);
}

/** "3/4": three out of four, as a share, a rate or a number of things, or a day. */
export function fractionOrDate(pair: Pair, context: NumberContext): NumberReading {
  const [part, whole] = pair;
  const readings = context.integer ? [part] : [part, divideDecimals(part, whole, 4)];
  return ambiguous('fractionOrDate', partOfWhole(pair, context) ?? readings);
}

/** A bare "2025" where nothing says what is counted: a year, or a number that looks like one. */
export function mayBeYear(parsed: ParsedResult, { unit = '', integer }: NumberContext): boolean {
  const { first, second } = parsed;
  if (second || first.power > 0 || first.sign !== 'none' || integer || unit.trim() !== '') return false;
  const [value, other] = candidatesOf(first, 0);
  return isBare(parsed) && other === undefined && YEAR.test(value?.value ?? '');
}
