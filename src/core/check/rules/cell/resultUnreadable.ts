import type { UnreadableCode } from '../../../number/reading';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { RowRule } from '../../rule';

/** Why a result is not a number: the reader's codes, a TRUE/FALSE cell, words that judge nothing, a formula without a value. */
export type UnreadableReason = UnreadableCode | 'boolean' | 'notAJudgement' | 'notCalculated';

/** The result cell holds something that is no result; nothing is read from it. */
export const resultUnreadable: RowRule<'resultUnreadable', { readonly reason: UnreadableReason } & Held> = {
  code: 'resultUnreadable',
  severity: 'error',
  check: ({ reading, cells }) =>
    reading.state === 'unreadable'
      ? [{ at: 'result', fact: { reason: reading.code, ...heldBy(cells.result) } }]
      : [],
};
