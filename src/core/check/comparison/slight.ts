import type { Indicator } from '../../plan/schema';

/** A difference of less than a tenth of the target is small, however many times the other figure it is. */
const LEAST_DIFFERENCE = 0.1;
/** Small counts differ by chance; on the scale of square roots chance is about one half, whatever the count. */
const LEAST_DIFFERENCE_OF_ROOTS = 5;

/** Whether two figures of an indicator, neither below zero, differ by too little to speak of, whatever the factor. */
export function isSlight({ target, integer }: Indicator, one: number, other: number): boolean {
  if (integer) return Math.abs(Math.sqrt(one) - Math.sqrt(other)) <= LEAST_DIFFERENCE_OF_ROOTS;
  const scale = Math.abs(Number(target.upper ?? target.value ?? '0'));
  return Math.abs(one - other) < scale * LEAST_DIFFERENCE;
}
