import { negateDecimal } from '../decimal/decimal';
import { decodeLegacyWords, LEGACY_ENCODINGS, readsAsItStands } from '../text/legacy';
import { readAbsence } from './absence';
import { ambiguous } from './ambiguous';
import { isWithinLimits } from './candidates';
import { nameNotNumber } from './notNumbers';
import { digitsForWords } from './digitsForWords';
import { isUnit } from './isUnit';
import { prepareText } from './prepare';
import type { NumberContext, NumberReading, ReadingDoubt, UnreadableCode } from './reading';
import type { ParsedResult } from './resultGrammar';
import { parseResult } from './resultGrammar';
import { settle } from './settle';

/** No cell that states a result is longer; an essay is not searched for numbers. */
const MAX_LENGTH = 1000;

/** A formula typed as text: data, and not for this reader to calculate. */
const FORMULA = /^=.*\d ?[-+*/^] ?\(?[\dA-Z]/;

type Doubts = readonly ReadingDoubt[];

const unreadable = (code: UnreadableCode): NumberReading => ({ state: 'unreadable', code });

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

function readDecoded(raw: string, context: NumberContext, doubts: Doubts): NumberReading {
  const prepared = prepareText(raw);
  const all = [...doubts, ...prepared.doubts];
  return readAbsence(prepared.text, context) ?? readPrepared(prepared.text, context, all);
}

/** True where nothing in a text is left that could be of another encoding: it is read, and so is its unit. */
function makesSense(reading: NumberReading, text: string, context: NumberContext): boolean {
  switch (reading.state) {
    case 'unreadable':
      return reading.code !== 'text' && reading.code !== 'code';
    case 'ambiguous':
      return readsAsItStands(text);
    case 'reported':
      return reading.unit === undefined || isUnit(reading.unit, context);
    default:
      return true;
  }
}

/** True where a text of another encoding, decoded, says more than it does as it stands. */
function isClearer(decoded: NumberReading, text: string, context: NumberContext, raw: NumberReading) {
  const leavesAside = decoded.state === 'reported' && decoded.doubts.includes('extraText');
  return makesSense(decoded, text, context) && (raw.state === 'unreadable' || !leavesAside);
}

/**
 * Reads the text of a result cell as a Vietnamese office writes it: numbers with comma decimals, units,
 * comparators, intervals, estimates, and the ways of saying that there is no figure. Never guesses: what
 * has two meanings in its context comes back as `ambiguous`, what a person should look at carries a doubt.
 * A text too short to be sure of its encoding ("75,5 tuæi") is taken for an old one where only that makes sense of it.
 * Total: no text makes it throw, and a long one costs no more than its length.
 */
export function readNumber(text: string, context: NumberContext = {}): NumberReading {
  const trimmed = text.trim();
  if (trimmed.length > MAX_LENGTH) return unreadable('text');
  const reading = readDecoded(trimmed, context, []);
  if (makesSense(reading, trimmed, context)) return reading;
  for (const encoding of LEGACY_ENCODINGS) {
    const meant = decodeLegacyWords(trimmed, encoding);
    const decoded = meant === trimmed ? reading : readDecoded(meant, context, ['legacyEncoding']);
    if (isClearer(decoded, meant, context, reading)) return decoded;
  }
  return reading;
}
