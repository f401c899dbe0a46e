import type { Cursor } from './cursor';
import { LEADS, signMeaning } from './leadPhrases';
import type { LeadMeaning } from './leadPhrases';
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
}

const PERIOD_NUMBER = /^(?:\d{1,2}|\d{4})$/;
const ROMAN = /^[ivx]{1,4}$/;
const SPAN_WORDS = new Set(['đầu', 'cuối', 'năm', 'dau', 'cuoi', 'nam']);

/** Moves over "6 tháng đầu năm 2025" where a figure follows it; a length of time alone is a figure itself. */
function takeSpan(cursor: Cursor): boolean {
  const start = cursor.mark();
  if (!/^\d{1,2}$/.test(cursor.peek()?.text ?? '') || !/^th(?:á|a)ng$/.test(cursor.peek(1)?.folded ?? ''))
    return false;
  cursor.take(2);
  while (SPAN_WORDS.has(cursor.peek()?.folded ?? '')) cursor.take();
  if (/^\d{4}$/.test(cursor.peek()?.text ?? '')) cursor.take();
  const next = cursor.peek();
  if (next && (next.text === ':' || cursor.peekPhrase(LEADS))) {
    cursor.takeSign(':');
    return true;
  }
  cursor.reset(start);
  return false;
}

/** Moves over "2025", "6/2025", "15/11/2026" or "I/2025" behind "năm", "tháng", "quý". */
function takePeriod(cursor: Cursor): void {
  const first = cursor.peek();
  if (!first || !(PERIOD_NUMBER.test(first.text) || ROMAN.test(first.folded))) return;
  cursor.take();
  while (cursor.peek()?.text === '/' && PERIOD_NUMBER.test(cursor.peek(1)?.text ?? '')) cursor.take(2);
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
  const seen = { approximate: false, from: false, relative: false };
  for (;;) {
    const word = cursor.peek()?.folded;
    const meaning = takeSpan(cursor) ? { aside: true as const } : takeLead(cursor);
    if (!meaning) break;
    if (meaning.period) takePeriod(cursor);
    if (meaning.aside) doubts.add('extraText');
    if (meaning.change) doubts.add('change');
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
