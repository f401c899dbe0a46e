import { compareDecimals } from '../../../decimal/decimal';
import type { DecimalString } from '../../../decimal/decimal';
import type { Indicator } from '../../../plan/schema';
import { leastOf, mostOf } from '../../comparison/extent';
import type { AppendixRow } from '../../appendixContext';
import { isImplausible } from '../../implausible';
import { placeOf } from '../../rowCells';
import type { AppendixRule } from '../../rule';
import { scaleSlipsOf } from '../../scaleSlip';
import { rowsById } from '../../rowsById';
import { statedReading } from '../../statedReading';
import type { StatedReading } from '../../statedReading';

/** A figure unlike the row's earlier years, which is the likelier one to be wrong. */
const hasJumped = ({ codes }: AppendixRow) =>
  codes.includes('jumpFromEarlierYear') || codes.includes('cumulativeDecreases');

/** How a row's result is stated, where that is not by one exact number. */
const statedBound = ({ result: { value, upper, comparator } }: AppendixRow): StatedReading | undefined =>
  value !== undefined && comparator !== undefined
    ? statedReading({ value, comparator, ...(upper !== undefined && { upper }) })
    : undefined;

/**
 * Two indicators of which one can never be above the other (the plan's `relations`), the wrong way round: of intervals,
 * whatever the exact figures are. Told at the first one's cell, unless only the other's figure is unlike its earlier years.
 */
export const relationBroken: AppendixRule<
  'relationBroken',
  {
    /** What the one cannot be below, and the other not above. */
    readonly smaller: DecimalString;
    readonly larger: DecimalString;
    /** How a result that is a bound or an interval states it. */
    readonly smallerStated?: StatedReading;
    readonly largerStated?: StatedReading;
    /** Id of the indicator that must not be exceeded, and the cell of its result. */
    readonly largerIndicator: string;
    readonly largerCell: string;
    /** Set where it is told at the larger one's cell, which nobody believes beside its earlier years: the other one, and its cell. */
    readonly smallerIndicator?: string;
    readonly smallerCell?: string;
  }
> = {
  code: 'relationBroken',
  severity: 'error',
  check: ({ appendix: { plan, unit }, rows }) => {
    const isDoubted = (indicator: Indicator, value: DecimalString) =>
      isImplausible(indicator, value) || scaleSlipsOf(indicator, value, unit).length > 0;
    const byId = rowsById(plan.relations, rows);
    return plan.relations.flatMap((relation) => {
      if (relation.kind !== 'atMost') return [];
      const row = byId.get(relation.smaller);
      const above = byId.get(relation.larger);
      if (!row || !above) return [];
      const smaller = leastOf(row.result);
      const larger = mostOf(above.result);
      if (smaller === undefined || larger === undefined || compareDecimals(smaller, larger) <= 0) return [];
      // Where one of the two is beyond belief, that is said at its own cell, and the other may be right.
      if (isDoubted(row.indicator, smaller) || isDoubted(above.indicator, larger)) return [];
      const largerCell = placeOf(above.places, 'result').cell ?? '';
      const [smallerStated, largerStated] = [row, above].map(statedBound);
      const fact = {
        smaller,
        larger,
        largerIndicator: relation.larger,
        largerCell,
        ...(smallerStated && { smallerStated }),
        ...(largerStated && { largerStated }),
      };
      if (!hasJumped(above) || hasJumped(row)) return [{ row, at: 'result', fact }];
      const smallerCell = placeOf(row.places, 'result').cell ?? '';
      const other = { smallerIndicator: relation.smaller, smallerCell };
      return [{ row: above, at: 'result', fact: { ...fact, ...other } }];
    });
  },
};
