import type { DecimalString } from '../decimal/decimal';
import type { ReportedNumber } from '../target/verdict';
import { isOutOfBounds } from '../target/verdict';
import type { RowContext } from './rowContext';

/** The number or interval that the result cell holds; undefined where it holds anything else. */
export function reportedNumber({ reading }: Pick<RowContext, 'reading'>): ReportedNumber | undefined {
  return reading.state === 'reported' ? reading : undefined;
}

/** The one number that the result is, where it can be a result at all. */
export function exactNumber({
  indicator,
  reading,
}: Pick<RowContext, 'indicator' | 'reading'>): DecimalString | undefined {
  const read = reportedNumber({ reading });
  return read && read.comparator === undefined && !isOutOfBounds(indicator, read) ? read.value : undefined;
}
