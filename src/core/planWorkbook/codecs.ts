import type { CellDescription, StyleName } from '../appendix/description';
import { cellText } from '../check/cellText';
import { decimalFromNumber, decimalPlaces } from '../decimal/decimal';
import { foldSpelling } from '../text/fold';
import type { CellSnapshot } from '../workbook/snapshot';
import { dateOfSerial, readDay, readMonthDay, writeDay, writeMonthDay } from './days';
import type { PlanFact } from './finding';
import { joinList, splitList } from './lists';
import { readExact } from './numbers';
import { valueAt } from './paths';
import type { PlanWorkbookStrings, WordLists } from './strings';

/** What a cell is given. */
export type CellContent = Pick<CellDescription, 'value' | 'numberFormat'>;

/** What a cell that is not blank says: a value of the plan, or why it says none. */
export type CellReading = { readonly value: unknown } | { readonly fact: PlanFact };

export interface ReadContext {
  readonly strings: PlanWorkbookStrings;
  /** What the column is called, for a finding. */
  readonly heading: string;
  readonly date1904: boolean;
}

/** How values of one kind stand in cells; writing and reading are each other's inverse. */
export interface CellCodec {
  readonly style: StyleName;
  /** Number format of a cell that is still blank. */
  readonly numberFormat: string;
  /** The words there are, where a value is chosen from a list. */
  readonly words?: (strings: PlanWorkbookStrings) => readonly string[];
  /** True for a cell that holds ids. */
  readonly holdsIds?: boolean;
  readonly write: (value: unknown, entry: unknown, strings: PlanWorkbookStrings) => CellContent;
  readonly read: (cell: CellSnapshot, context: ReadContext) => CellReading;
}

/** "Text" as a number format: what is typed stays as typed, and "1.10" or "30/11" become neither number nor date. */
const AS_TEXT = '@';

const writtenText = (value: string): CellContent => ({ value, numberFormat: AS_TEXT });

/** The text a cell holds, a number in its shortest form; undefined for what is no text: a date, an error, TRUE. */
function plainText({ value, format }: CellSnapshot): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && format !== 'date' ? decimalFromNumber(value) : undefined;
}

const unreadable = (cell: CellSnapshot, { heading }: ReadContext): CellReading => ({
  fact: { code: 'cellUnreadable', heading, raw: cellText(cell) },
});

function textCodec(
  style: StyleName,
  fromText: (typed: string) => unknown,
  toText: (value: unknown) => string,
): CellCodec {
  return {
    style,
    numberFormat: AS_TEXT,
    write: (value) => writtenText(toText(value)),
    read: (cell, context) => {
      const typed = plainText(cell);
      return typed === undefined ? unreadable(cell, context) : { value: fromText(typed) };
    },
  };
}

/** A text, exactly as typed. */
export const text = textCodec('text', (typed) => typed, String);

/** Texts, parted by ";". */
export const texts = textCodec('text', splitList, (value) => joinList(value as readonly string[]));

/** An id. */
export const idText: CellCodec = { ...textCodec('text', (typed) => typed.trim(), String), holdsIds: true };

/** Ids, parted by ";". A comma parts them too: no id holds one. */
export const ids: CellCodec = {
  ...textCodec(
    'text',
    (typed) => splitList(typed.replaceAll(',', ';')),
    (value) => joinList(value as readonly string[]),
  ),
  holdsIds: true,
};

/** Digits in groups of three, with the decimals stated: "#,##0.00" shows 12900,5 as 12.900,50 in Vietnam. */
const numberFormatOf = (decimals: number) => `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;

/**
 * An exact decimal as a number, shown with its decimals in the reader's own marks: a text would have to guess whether
 * "12.900" was typed in Vietnam or elsewhere. Beyond the 15 digits of a spreadsheet's numbers it is written as a text.
 */
export const exactNumber = (options: { readonly decimalsAt?: readonly string[] } = {}): CellCodec => ({
  style: 'gap',
  numberFormat: 'General',
  write: (value, entry) => {
    const exact = value as string;
    const number = Number(exact);
    if (decimalFromNumber(number) !== exact) return writtenText(exact.replace('.', ','));
    const stated = options.decimalsAt && valueAt(entry, options.decimalsAt);
    const decimals = Math.max(typeof stated === 'number' ? stated : 0, decimalPlaces(exact));
    return { value: number, numberFormat: numberFormatOf(decimals) };
  },
  read: readExact,
});

/** A whole number: a year, a count of decimals. */
export const wholeNumber: CellCodec = {
  style: 'centred',
  numberFormat: '0',
  write: (value) => ({ value: value as number, numberFormat: '0' }),
  read: (cell, context) => {
    const reading = readExact(cell);
    if ('fact' in reading) return reading;
    return /^-?\d{1,15}$/.test(reading.value) ? { value: Number(reading.value) } : unreadable(cell, context);
  },
};

/** One of a few numbers. */
export const oneOf = (numbers: readonly number[]): CellCodec => ({
  ...wholeNumber,
  words: () => numbers.map(String),
  read: (cell, context) => {
    const reading = wholeNumber.read(cell, context);
    if ('fact' in reading || numbers.includes(reading.value as number)) return reading;
    return { fact: { code: 'wordUnknown', raw: cellText(cell), words: numbers.map(String) } };
  },
});

/** A day as "01/07/2025", a text: a date cell would swap day and month under other settings when it is typed. */
export const isoDay: CellCodec = {
  style: 'centred',
  numberFormat: AS_TEXT,
  write: (value) => writtenText(writeDay(value as string)),
  read: (cell, { date1904 }) => {
    const day = dateOfSerial(cell, date1904) ?? readDay(cellText(cell));
    return day === undefined ? { fact: { code: 'dateUnreadable', raw: cellText(cell) } } : { value: day };
  },
};

/** A day of every year as "30/11". */
export const monthDay: CellCodec = {
  style: 'centred',
  numberFormat: AS_TEXT,
  write: (value) => writtenText(writeMonthDay(value as string)),
  read: (cell, { date1904 }) => {
    const day = dateOfSerial(cell, date1904)?.slice(5) ?? readMonthDay(cellText(cell));
    return day === undefined ? { fact: { code: 'dayUnreadable', raw: cellText(cell) } } : { value: day };
  },
};

/** The value that a word stands for; the plan's own code is a word too. */
function valueOfWord(typed: string, words: Readonly<Record<string, readonly string[]>>): string | undefined {
  const key = foldSpelling(typed);
  return Object.keys(words).find(
    (value) => value.toLowerCase() === key || words[value]?.some((word) => foldSpelling(word) === key),
  );
}

type WordList = Readonly<Record<string, readonly [string, ...string[]]>>;

const wordsOf = (list: keyof WordLists, strings: PlanWorkbookStrings): WordList => strings.words[list];
const firstWords = (list: keyof WordLists) => (strings: PlanWorkbookStrings) =>
  Object.values(wordsOf(list, strings)).map(([word]) => word);

function readWord(typed: string, list: keyof WordLists, { strings }: ReadContext): CellReading {
  const value = valueOfWord(typed, wordsOf(list, strings));
  if (value !== undefined) return { value };
  return { fact: { code: 'wordUnknown', raw: typed, words: firstWords(list)(strings) } };
}

/** One word of a list. */
export const choice = (list: keyof WordLists): CellCodec => ({
  style: 'centred',
  numberFormat: AS_TEXT,
  words: firstWords(list),
  write: (value, _, strings) => writtenText(wordsOf(list, strings)[value as string]?.[0] ?? String(value)),
  read: (cell, context) => readWord(cellText(cell), list, context),
});

/** Some words of a list, parted by ";". */
export const choices = (list: keyof WordLists): CellCodec => ({
  style: 'text',
  numberFormat: AS_TEXT,
  write: (value, _, strings) =>
    writtenText(joinList((value as readonly string[]).map((one) => wordsOf(list, strings)[one]?.[0] ?? one))),
  read: (cell, context) => {
    const readings = splitList(cellText(cell)).map((typed) => readWord(typed, list, context));
    return (
      readings.find((reading) => 'fact' in reading) ?? {
        value: readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])),
      }
    );
  },
});

const flagWord = choice('flag');

/** Yes or no; a cell that holds TRUE or FALSE says so too. */
export const flag: CellCodec = {
  ...flagWord,
  read: (cell, context) => {
    const reading = flagWord.read(cell, context);
    return 'fact' in reading ? reading : { value: reading.value === 'true' };
  },
};
