import { monthsForYears } from '../number/monthsForYears';
import type { MonthsForYears } from '../number/monthsForYears';

/** Which unit is asked for, and what the text says instead where that is known. */
export interface UnitConflict {
  readonly unit: string;
  readonly inMonths?: MonthsForYears;
}

/** What is said of a text whose unit does not fit the one asked for. */
export function unitConflict(text: string, unit: string): UnitConflict {
  const inMonths = monthsForYears(text, unit);
  return { unit, ...(inMonths && { inMonths }) };
}
