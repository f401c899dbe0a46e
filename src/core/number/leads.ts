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
  /** "bằng 30% giá bán": the number measures another figure, if more words follow. */
  readonly relative: boolean;
}

const PERIOD_NUMBER = /^(?:\d{1,2}|\d{4})$/;
const ROMAN = /^[ivx]{1,4}$/;

/** Moves over "2025", "6/2025", "15/11/2026" or "I/2025" behind "năm", "tháng", "quý"; false where none is there. */
function takePeriod(cursor: Cursor): boolean {
  const first = cursor.peek();
  if (!first || !(PERIOD_NUMBER.test(first.text) || ROMAN.test(first.folded))) return false;
  cursor.take();
  while (cursor.peek()?.text === '/' && PERIOD_NUMBER.test(cursor.peek(1)?.text ?? '')) cursor.take(2);
  return true;
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
    const meaning = takeLead(cursor);
    if (!meaning) break;
    if (meaning.period && !takePeriod(cursor)) return undefined;
    if (meaning.aside) doubts.add('extraText');
    if (meaning.change) doubts.add('change');
    seen.from ||= meaning.from ?? false;
    seen.relative ||= word === 'bằng';
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
