import { compareDecimals } from '../../../decimal/decimal';
import { isCross } from '../../../text/cross';
import { cellText } from '../../cellText';
import { RATIO_PARTS } from '../../readCounts';
import { countContext, readCell } from '../../readCell';
import { mayNotApply } from '../../readResult';
import type { RowContext } from '../../rowContext';
import type { RowRule } from '../../rule';

/** Whether both counts stand there, and something was there to be counted; half of them is said by `ratioPartMissing`. */
const hasCounted = ({ cells }: RowContext): boolean => {
  const [numerator, denominator] = RATIO_PARTS.map((part) => readCell(cells[part], countContext));
  const isThere = denominator?.state === 'reported' && compareDecimals(denominator.value, '0') > 0;
  return isThere && numerator?.state === 'reported';
};

/** A cell that says "does not apply" and may mean something else: a cross for a judgement, or a dash beside counts. */
export const notApplicableDoubtful: RowRule<
  'notApplicableDoubtful',
  { readonly raw: string; readonly because: 'judgement' | 'counts' }
> = {
  code: 'notApplicableDoubtful',
  severity: 'warning',
  check: (row) => {
    const { indicator, reading, cells } = row;
    if (reading.state !== 'notApplicable' || !mayNotApply(indicator)) return [];
    const raw = cellText(cells.result);
    const isJudged = indicator.target.comparator === 'qualitative' && isCross(raw);
    const because = isJudged ? 'judgement' : hasCounted(row) ? 'counts' : undefined;
    return because ? [{ at: 'result', fact: { raw, because } }] : [];
  },
};
