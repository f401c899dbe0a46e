import type { DecimalString } from '../../decimal/decimal';
import type { IndicatorResult } from '../result';

type Stated = Pick<IndicatorResult, 'state' | 'value' | 'upper' | 'comparator' | 'verdict'>;

const isBeyondDoubt = ({ state, verdict }: Stated): boolean =>
  state === 'reported' && verdict !== 'notAssessed';

/** What a result cannot be below: its number, the lower end of "30-33", the bound of "trên 30"; undefined where it has none. */
export function leastOf(result: Stated): DecimalString | undefined {
  const { comparator, value } = result;
  const hasLeast = comparator === undefined || ['range', 'atLeast', 'moreThan'].includes(comparator);
  return isBeyondDoubt(result) && hasLeast ? value : undefined;
}

/** What a result cannot be above: its number, the upper end of "30-33", the bound of "dưới 33"; undefined where it has none. */
export function mostOf(result: Stated): DecimalString | undefined {
  const { comparator, value, upper } = result;
  if (!isBeyondDoubt(result)) return undefined;
  if (comparator === 'range') return upper;
  return comparator === undefined || comparator === 'atMost' || comparator === 'lessThan' ? value : undefined;
}
