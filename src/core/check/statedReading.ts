import type { NumberReading } from '../number/reading';

/** How a number was read: exact, a bound or an interval. */
export type StatedReading = Pick<
  Extract<NumberReading, { state: 'reported' }>,
  'value' | 'upper' | 'comparator' | 'approximate'
>;

/** What the finding says of a doubtful reading; an interval or a bound is told as such. */
export const statedReading = ({ value, upper, comparator, approximate }: StatedReading): StatedReading => ({
  value,
  ...(upper !== undefined && { upper }),
  ...(comparator && { comparator }),
  ...(approximate && { approximate }),
});
