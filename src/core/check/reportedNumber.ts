import type { ReportedNumber } from '../target/verdict';
import type { RowContext } from './rowContext';

/** The number or interval that the result cell holds; undefined where it holds anything else. */
export function reportedNumber({ reading }: RowContext): ReportedNumber | undefined {
  return reading.state === 'reported' ? reading : undefined;
}
