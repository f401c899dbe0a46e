import type { Cursor } from './cursor';
import { LEADS, signMeaning } from './leadPhrases';
import type { LeadMeaning } from './leadPhrases';
import { takePeriod, takeSpan } from './periods';
import type { ReadingDoubt, ResultComparator, ResultKind } from './reading';

/** What the words in front of a number say together. */
export interface Leads {
  readonly comparator?: Exclude<ResultComparator, 'range' | 'about'>;
  readonly approximate: boolean;
  readonly kind?: ResultKind;
  readonly from: boolean;
  readonly doubts: readonly ReadingDoubt[];
  /** "bằng 30% giá bán", "vượt 5% kế hoạch": it measures another figure, if more words follow. */
  readonly relative: boolean;
  /** "năm 2026:", "quý I:": the number is one of a period. */
  readonly period: boolean;
  /** "tăng", "giảm": the number is a change. */
  readonly change: boolean;
  /** "đã xóa", "hoàn thành": the number is of things done. */
  readonly done: boolean;
  /** "trong khoảng": about a number, but exactly an interval. */
  readonly within: boolean;
  /** "âm": the number is below zero. */
  readonly negative: boolean;
  /** True where words stand in front, not only signs. */
  readonly words: boolean;
  /** "cao hơn": a bound, or a change where "so với" follows the number. */
  readonly comparative: boolean;
}

/** The next word or sign in front of a number; undefined and unmoved where it is none of them. */
function takeLead(cursor: Cursor): LeadMeaning | undefined {
  const phrase = cursor.peekPhrase(LEADS);
  if (phrase) {
    cursor.take(phrase.length);
    return phrase.meaning;
  }
  const token = cursor.peek();
  const meaning = token?.kind === 'sign' ? signMeaning(token.text) : undefined;
  if (meaning) cursor.take();
  return meaning;
}

/**
 * Reads the words and signs in front of a number and moves over them. Undefined where two of them
 * contradict each other ("trên dưới" is one phrase; "trên không quá" is nonsense).
 */
export function parseLeads(cursor: Cursor): Leads | undefined {
  let comparator: Leads['comparator'];
  let kind: ResultKind | undefined;
  const doubts = new Set<ReadingDoubt>();
  const seen = {
    approximate: false,
    from: false,
    relative: false,
    change: false,
    done: false,
    period: false,
    comparative: false,
    negative: false,
    within: false,
    words: false,
  };
  for (;;) {
    const word = cursor.peek()?.folded;
    const span = takeSpan(cursor, () => cursor.peekPhrase(LEADS) !== undefined);
    const meaning: LeadMeaning | undefined = span ? { aside: true } : takeLead(cursor);
    if (!meaning) break;
    if (meaning.period) takePeriod(cursor, meaning.period);
    if (meaning.aside) doubts.add('extraText');
    if (meaning.over) doubts.add('overOrBy');
    seen.change ||= meaning.change ?? false;
    seen.done ||= meaning.done ?? false;
    seen.comparative ||= meaning.comparative ?? false;
    seen.period ||= span || meaning.period !== undefined;
    seen.negative ||= meaning.negative ?? false;
    seen.words ||= word !== undefined && /^\p{L}/u.test(word);
    seen.within ||= meaning.within ?? false;
    seen.from ||= meaning.from ?? false;
    seen.relative ||= word === 'bằng' || word === 'vượt';
    kind = meaning.kind ?? kind;
    if (meaning.comparator === 'about') seen.approximate = true;
    else if (meaning.comparator) {
      if (comparator && comparator !== meaning.comparator) return undefined;
      comparator = meaning.comparator;
    }
    cursor.takeSign(':,');
  }
  return { ...seen, ...(comparator && { comparator }), ...(kind && { kind }), doubts: [...doubts] };
}
