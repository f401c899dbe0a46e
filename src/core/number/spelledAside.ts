import type { DecimalString } from '../decimal/decimal';
import { foldSpelling } from '../text/fold';
import { FIVE_OR_YEAR } from './numberWords';
import { spelledNumber } from './spelledNumber';

/** A number that a bracket says in words, and what stands behind it there. */
export interface Spelled {
  /** As it can be read, likeliest first. */
  readonly values: readonly DecimalString[];
  /** Folded; '' where the number stands alone. */
  readonly rest: string;
  /** "năm" alone: five, or a year. */
  readonly mayBeYear: boolean;
}

const LONGEST = 200;
const INTRODUCTION = /^(?:viết |ghi )?bằng chữ ?:? ?/;
const EXACTLY = / chẵn$/;

/** The number in words that a text in brackets begins with; undefined where it begins with none, or holds digits. */
export function spelledAside(text: string): Spelled | undefined {
  if (text.length > LONGEST) return undefined;
  const folded = foldSpelling(text).replace(INTRODUCTION, '').replace(EXACTLY, '');
  const words = folded.split(' ');
  if (/\d/.test(folded)) return undefined;
  for (let length = words.length; length > 0; length--) {
    const values = spelledNumber(words.slice(0, length));
    if (values.length > 0)
      return { values, rest: words.slice(length).join(' '), mayBeYear: folded === FIVE_OR_YEAR };
  }
  return undefined;
}
