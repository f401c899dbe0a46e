import { negateDecimal } from '../decimal/decimal';
import { foldSpelling } from '../text/fold';
import { readAbsence } from './absence';
import { ambiguous } from './ambiguous';
import { isWithinLimits } from './candidates';
import { nameNotNumber } from './notNumbers';
import { digitsForWords } from './digitsForWords';
import { prepareText } from './prepare';
import type { NumberContext, NumberReading, ReadingDoubt, UnreadableCode } from './reading';
import type { ParsedResult } from './resultGrammar';
import { parseResult } from './resultGrammar';
import { splitScale } from './scaleWords';
import { settle } from './settle';
import { COUNT_NOUNS, MEASURES, canonicalUnit } from './unitWords';

/** No cell that states a result is longer; an essay is not searched for numbers. */
const MAX_LENGTH = 1000;

/** A longer one is a sentence with a slash in it. */
const LONGEST_RATE = 40;

/** A formula typed as text: data, and not for this reader to calculate. */
const FORMULA = /^=.*\d ?[-+*/^] ?\(?[\dA-Z]/;

type Doubts = readonly ReadingDoubt[];

const unreadable = (code: UnreadableCode): NumberReading => ({ state: 'unreadable', code });

/** True for a text that is a unit: the indicator's own, or one that forms commonly print. */
function isUnit(text: string, context: NumberContext): boolean {
  if (context.unit !== undefined && canonicalUnit(context.unit) === canonicalUnit(text)) return true;
  // "m2", "bác sĩ/10.000 dân": digits that belong to a unit.
  if (/\d/.test(text.replace(/m[23](?!\d)|\/ ?10*(?:[. ]?000)*(?= )/gi, ''))) return false;
  const { power, base } = splitScale(text);
  const canonical = canonicalUnit(base);
  if (canonical === '' || canonical.startsWith('/')) return power > 0;
  const counted = canonical.split('/')[0] ?? '';
  const isRate = counted !== canonical && canonical.length <= LONGEST_RATE;
  const known = isRate ? counted : canonical;
  return Boolean(MEASURES.get(known) ?? COUNT_NOUNS.get(known) ?? MEASURES.get(foldSpelling(text)));
}

/** "1.000 m3" with no column known: a thousand cubic metres, or the heading "in 1.000 m3". */
function mayBeScaledUnit(
  { first, second, unit, leads, tail }: ParsedResult,
  context: NumberContext,
): boolean {
  const value = first.numeral.kind === 'readings' ? first.numeral.readings[0]?.value : undefined;
  const plain = !second && first.power === 0 && first.sign === 'none' && !tail.aside && !leads.comparator;
  return plain && context.unit === undefined && !context.integer && unit !== '' && value === '1000';
}

/** A bare number that a sign of bookkeepers may make negative: bounds settle it, otherwise it is asked. */
function negativeOrNot(reading: NumberReading, { bounds, plausible }: NumberContext): NumberReading {
  if (reading.state !== 'reported' || reading.unit !== undefined || reading.comparator) return reading;
  const signed = [negateDecimal(reading.value), reading.value];
  const possible = signed.filter(
    (value) => isWithinLimits(value, bounds) && isWithinLimits(value, plausible),
  );
  const [value, second] = possible.length > 0 ? possible : signed;
  if (value === undefined || second === undefined || value === second) {
    return { ...reading, value: value ?? reading.value };
  }
  return { state: 'ambiguous', code: 'severalValues', readings: [value, second] };
}

/** A number alone in brackets: the bookkeeper's minus, or a remark; "5,2-" is a minus of old programs, or a blot. */
function readBracketed(text: string, context: NumberContext, doubts: Doubts): NumberReading | undefined {
  const inner = /^\(([^()]*)\)$/.exec(text)?.[1] ?? /^([^-+]*[\d%]) ?-$/.exec(text)?.[1];
  if (inner === undefined || !/\d/.test(inner)) return undefined;
  const reading = readPrepared(inner.trim(), context, [...doubts, 'extraText']);
  return /^ ?[-+]/.test(inner) ? reading : negativeOrNot(reading, context);
}

/** A number in words: "mười hai xã". Only where what it counts is known, because "năm" is a year as well as five. */
function readWords(text: string, context: NumberContext, doubts: Doubts): NumberReading | undefined {
  const digits = digitsForWords(text);
  const parsed = digits === undefined ? 'text' : parseResult(digits);
  if (typeof parsed === 'string') return undefined;
  const isKnown = parsed.unit === '' ? !parsed.tail.aside : isUnit(parsed.unit, context);
  const reading = settle(parsed, context, [...doubts, 'inWords']);
  if (isKnown) return reading;
  return /\d/.test(text) ? withOrWithoutWords(reading, text, context) : undefined;
}

/** "1 nghìn hai trăm chỗ": where what is counted is not known, the words may belong to it. */
function withOrWithoutWords(
  withWords: NumberReading,
  text: string,
  context: NumberContext,
): NumberReading | undefined {
  const parsed = parseResult(text);
  const without = typeof parsed === 'string' ? undefined : settle(parsed, context, []);
  if (withWords.state !== 'reported' || without?.state !== 'reported') return undefined;
  return ambiguous('severalValues', [withWords.value, without.value]);
}

function readPrepared(text: string, context: NumberContext, doubts: Doubts): NumberReading {
  const inWords = readWords(text, context, doubts);
  if (inWords) return inWords;
  const other = nameNotNumber(text);
  if (other) return unreadable(other);
  if (FORMULA.test(text)) return unreadable('text');
  const bracketed = readBracketed(text, context, doubts);
  if (bracketed) return bracketed;
  if (isUnit(text, context)) return unreadable('unit');
  const parsed = parseResult(text);
  if (parsed === 'code') return unreadable('code');
  if (parsed === 'text')
    return unreadable(/^[^\s]*\d[^\s]*$/.test(text) && !/^[=@]/.test(text) ? 'code' : 'text');
  if (text.startsWith('1') && mayBeScaledUnit(parsed, context)) {
    return { state: 'ambiguous', code: 'severalValues', readings: [settledValue(parsed), 'notReported'] };
  }
  return zeroBesideNoFigure(settle(parsed, context, doubts), parsed, context);
}

/** "0 (chưa có số liệu)": the zero may only fill the cell. */
function zeroBesideNoFigure(
  reading: NumberReading,
  { tail }: ParsedResult,
  context: NumberContext,
): NumberReading {
  if (reading.state !== 'reported' || reading.value !== '0') return reading;
  const isMissing = [...tail.brackets, tail.remark].some(
    (text) => text !== '' && readAbsence(text, context)?.state === 'notReported',
  );
  return isMissing ? { state: 'ambiguous', code: 'zeroOrMissing', readings: ['0', 'notReported'] } : reading;
}

const settledValue = ({ first }: ParsedResult): string =>
  first.numeral.kind === 'readings' ? (first.numeral.readings[0]?.value ?? '0') : '0';

/**
 * Reads the text of a result cell as a Vietnamese office writes it: numbers with comma decimals, units,
 * comparators, intervals, estimates, and the ways of saying that there is no figure. Never guesses: what
 * has two meanings in its context comes back as `ambiguous`, what a person should look at carries a doubt.
 * Total: no text makes it throw, and a long one costs no more than its length.
 */
export function readNumber(text: string, context: NumberContext = {}): NumberReading {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return unreadable('text');
  const prepared = prepareText(trimmed);
  return readAbsence(prepared.text, context) ?? readPrepared(prepared.text, context, prepared.doubts);
}
