import type { DecimalString } from '../../decimal/decimal';
import type { IndicatorResult } from '../result';

/** The number of a result that is beyond doubt; undefined for intervals and for what could not be judged. */
export function plainNumber({
  state,
  value,
  comparator,
  verdict,
}: Pick<IndicatorResult, 'state' | 'value' | 'comparator' | 'verdict'>): DecimalString | undefined {
  const isPlain = state === 'reported' && comparator === undefined && verdict !== 'notAssessed';
  return isPlain ? value : undefined;
}
