import type { DecimalString } from '../../../decimal/decimal';
import { checksOf } from '../../../plan/checks';
import type { Verdict } from '../../../target/verdict';
import { isUnfilled } from '../../cellText';
import type { RowContext } from '../../rowContext';
import type { RowRule } from '../../rule';

/** Why a miss has to be explained: the target year has come, or the result is known to be behind the line to the target. */
type Because =
  { readonly because: 'targetYear' } | { readonly because: 'behind'; readonly expected: DecimalString };

/** What is still under way when its year has come is missed too. */
const MISSES: ReadonlySet<Verdict> = new Set<Verdict>(['notMet', 'inProgress']);

function becauseOf({ indicator, result, setting: { year } }: RowContext): Because | undefined {
  if (year === undefined || !MISSES.has(result.verdict)) return undefined;
  if (year >= indicator.target.year) return { because: 'targetYear' };
  return result.pace?.state === 'behind' ? { because: 'behind', expected: result.pace.expected } : undefined;
}

/**
 * A miss without a word about why (docs/domain.md, section 5): asked for in the target year only, or when the pace is known to be
 * behind. Parameter of the plan: `explanationAsked`.
 */
export const explanationMissing: RowRule<'explanationMissing', Because> = {
  code: 'explanationMissing',
  severity: 'warning',
  check: (row) => {
    const { cells, columns, setting } = row;
    if (!columns.has('explanation') || !checksOf(setting.plan).explanationAsked) return [];
    const because = isUnfilled(cells.explanation) ? becauseOf(row) : undefined;
    return because ? [{ at: 'explanation', fact: because }] : [];
  },
};
