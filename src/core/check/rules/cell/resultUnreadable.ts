import type { UnreadableCode } from '../../../number/reading';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { CellReason } from '../../readCell';
import type { RowRule } from '../../rule';

/**
 * Why a result is not a number: the reader's codes, a TRUE/FALSE cell, words that judge nothing, a formula without a
 * value. Dates and error values have rules of their own.
 */
export type UnreadableReason = Exclude<UnreadableCode, 'date' | 'formulaError'> | CellReason;

/** The result cell holds something that is no result; nothing is read from it. */
export const resultUnreadable: RowRule<'resultUnreadable', { readonly reason: UnreadableReason } & Held> = {
  code: 'resultUnreadable',
  severity: 'error',
  check: ({ reading, cells }) => {
    if (reading.state !== 'unreadable') return [];
    const { code: reason } = reading;
    if (reason === 'date' || reason === 'formulaError') return [];
    return [{ at: 'result', fact: { reason, ...heldBy(cells.result) } }];
  },
};
