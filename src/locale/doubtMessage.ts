import type { MatchDoubt } from '../core/match/outcome';
import { columnLetters } from '../core/workbook/address';
import type { Locale } from './types';

/** Why a row is asked about, in a language; `turned` where rows of the table are columns of the sheet. */
export function doubtMessage(doubt: MatchDoubt, turned: boolean, { match }: Locale): string {
  if (doubt.code === 'rowRepeated') {
    return match.rowRepeated(
      doubt.rows.map((row) => (turned ? columnLetters(row) : String(row))),
      turned,
    );
  }
  // As in `findingMessage`: the union is known only at run time.
  const say = match.doubts[doubt.code] as (doubt: MatchDoubt) => string;
  return say(doubt);
}
