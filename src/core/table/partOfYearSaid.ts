import { remembering, rememberingFor } from '../memo/remember';
import { DOCUMENT } from './documents';
import { foldHeading } from './heading';
import type { PartOfYearPatterns } from './partOfYearWords';
import { wordsOf } from './partOfYearWords';

/** What of a year figures are said to be of: a stretch of it ("6 tháng đầu năm"), or what there was by a day ("đến 30/9"). */
export type PartOfYear = 'stretch' | 'untilDay';

/** Longer texts are neither titles nor headings. UTF-16 units. */
const LONGEST = 400;
/** Boxes to tick: what is printed beside them is a choice. */
const BOXES = /[□☐☑☒■▢◻✓✔]|\[ *[xX]? *\]/;

const periodOf = remembering((text) => {
  const { said, patterns } = wordsOf(foldHeading(text));
  return { isWhole: patterns.whole.test(said), isLine: patterns.line.test(said) };
});

/** Whether a title or a heading says in so many words that figures are of a whole year: "Ước cả năm", "12 tháng". */
export const isWholeYear = (text: string): boolean => periodOf(text).isWhole;

/** Whether a line says nothing but of when figures are: "(Số liệu 6 tháng đầu năm 2026)", "(Ước cả năm)". */
export const isPeriodLine = (text: string): boolean => periodOf(text).isLine;

/** The numbers from one to another, both included. */
const fromTo = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);

const QUARTERS = ['i', 'ii', 'iii', 'iv'];
const quarterOf = (text: string) => QUARTERS.indexOf(text) + 1 || Number(text);

/** A stretch of the year that a text names. */
interface Mention {
  /** Numbers of its months, from 1. */
  readonly months: readonly number[];
  /** Whether it can be about nothing but the figures. */
  readonly isSure: boolean;
  /** Whether the year is named beside it as the other one of a choice. */
  readonly isChoice: boolean;
}

function monthsOf(
  match: RegExpMatchArray,
  isLast: boolean,
  { counts }: PartOfYearPatterns,
): readonly number[] {
  const [, count, quarters, half, month] = match;
  if (month !== undefined) return [Number(month)];
  if (quarters !== undefined) {
    const named = (quarters.match(/ ?(?:i{1,3}|iv|[1-4])(?=[ ~]|$)/g) ?? []).map((each) =>
      quarterOf(each.trim()),
    );
    return fromTo(Math.min(...named) * 3 - 2, Math.max(...named) * 3);
  }
  const length = half !== undefined ? 6 : (counts.get(count as string) ?? Number(count));
  return isLast ? fromTo(13 - length, 12) : fromTo(1, length);
}

/** A mention in a text; undefined where it is none of the figures: an age, a plan, a comparison, another year. */
function mentionIn(
  said: string,
  match: RegExpMatchArray,
  own: number,
  patterns: PartOfYearPatterns,
): Mention | undefined {
  const at = match.index as number;
  const before = said.slice(0, at);
  const after = said.slice(at + match[0].length);
  const planned = patterns.planned.exec(before);
  if (patterns.aside.test(before) || patterns.age.test(after)) return undefined;
  if (planned && planned[1] === undefined) return undefined;
  const [all = '', , ofYear, yearBehind] = patterns.ofYear.exec(after) ?? [];
  const year = /~(20\d\d)/.exec(match[0])?.[1] ?? yearBehind;
  if (year !== undefined && Number(year) !== own) return undefined;
  const [, , , half, month] = match;
  const months = monthsOf(match, patterns.last.test(after), patterns);
  const isOfYear = year !== undefined || ofYear !== undefined;
  const rest = after.slice(all.length);
  const isChoice =
    patterns.orYear.test(rest) ||
    (!isOfYear && (patterns.choice.test(after) || patterns.chosen.test(before)));
  // The last month may be when it is reported, or what the year was by then.
  if (month !== undefined) {
    return { months, isSure: Number(month) < 12 && patterns.done.test(before), isChoice };
  }
  const isAlone = patterns.begins.test(before) && patterns.ends.test(after);
  return { months, isSure: half === undefined ? isOfYear || isAlone : isOfYear, isChoice };
}

/** Whether stretches together are the year, or may be: "9 tháng và ước quý IV", "6 tháng + 6 tháng". */
function isAllTogether(
  mentions: readonly Mention[],
  said: string,
  { estimate }: PartOfYearPatterns,
): boolean {
  const months = new Set(mentions.flatMap((each) => each.months));
  if (months.size === 12 || mentions.some(({ isChoice }) => isChoice)) return true;
  return mentions.length > 1 && (said.includes('+') || estimate.test(said));
}

/** A day that figures go up to, with the number of its month. */
interface LastDay {
  readonly isOwn: boolean;
  readonly isYearEnd: boolean;
}

/** Offices close their year's figures in the middle of December. */
const CLOSES = 14;

function lastDayIn(match: RegExpMatchArray, own: number): LastDay {
  const [all, day, monthOfDay, month, quarter] = match;
  const isOwn = Number(/20\d\d/.exec(all)?.[0] ?? own) === own;
  if (day !== undefined) return { isOwn, isYearEnd: Number(monthOfDay) === 12 && Number(day) >= CLOSES };
  return { isOwn, isYearEnd: quarter === undefined ? Number(month) === 12 : quarterOf(quarter) === 4 };
}

/** What a text says of a part of the year: unmistakably, or at least as far as anybody would guess. */
interface Reading {
  readonly part?: PartOfYear;
  readonly isLikely?: true;
}

function readingOf(text: string, own: number): Reading {
  if (text.length > LONGEST || BOXES.test(text)) return {};
  const { said: all, patterns } = wordsOf(foldHeading(text).replace(DOCUMENT, ' '));
  const said = all.replace(patterns.behind, ' ');
  if (patterns.whole.test(said) || patterns.source.test(all)) return {};
  const days = Array.from(said.matchAll(patterns.until))
    .filter(({ index }) => !patterns.divisor.test(said.slice(0, index)))
    .map((match) => lastDayIn(match, own))
    .filter(({ isOwn }) => isOwn);
  if (days.some(({ isYearEnd }) => isYearEnd)) return {};
  const asked = said.replace(patterns.until, '');
  const mentions = Array.from(asked.matchAll(patterns.stretch)).flatMap(
    (match) => mentionIn(asked, match, own, patterns) ?? [],
  );
  if (isAllTogether(mentions, asked, patterns)) return {};
  if (mentions.some(({ isSure }) => isSure)) return { part: 'stretch', isLikely: true };
  if (days.length > 0) return { part: 'untilDay', isLikely: true };
  return mentions.length > 0 ? { isLikely: true } : {};
}

const readingFor = rememberingFor(readingOf);

/**
 * The part of a year that a title or a heading unmistakably says its figures are of; undefined where it says none, the whole year beside it
 * ("9 tháng, ước cả năm") or parts that make it up ("11 tháng + ước tháng 12"). A file is refused for it: what may be an age, a choice, a plan,
 * a comparison, a source, a document, a deadline or the day of a report is none.
 * @param own the year that results are asked for: what is of another one is no part of it
 */
export const partOfYearSaid = (text: string, own: number): PartOfYear | undefined =>
  readingFor(text, own).part;

/**
 * Whether the headings over a column say, as far as anybody would guess, that its figures are of a part of a year: "Chính thức tháng 8". For what
 * is proposed and not decided, as which of several columns holds the results.
 * @param own the year that the headings name; any without one
 */
export function isLikelyPartOfYear(headings: readonly string[], own = 0): boolean {
  return !headings.some(isWholeYear) && headings.some((each) => readingFor(each, own).isLikely);
}
