import { readNumber } from '../../../../src/core/number/readNumber';
import type { NumberContext } from '../../../../src/core/number/reading';
import { shorthand } from '../shorthand';

/**
 * A text, what a careful clerk says it means, and what that clerk knows of the column: its unit, or more. The meaning is
 * in shorthand ("≥ 95 %", "35..40", "? rangeOrDate 2 | 3", "! date"); "*" behind it stands for any doubts, and without
 * it there must be none.
 */
export type Row = readonly [text: string, meaning: string, column?: string | NumberContext];

/** What the reader says, in the corpus' own shorthand. */
export function readRow([text, , column]: Row): string {
  const context = typeof column === 'string' ? { unit: column } : (column ?? {});
  return shorthand(readNumber(text, context)).replace(/ \([a-zA-Z, ]+\)$/, ' *');
}
