import { isDecimal } from '../../../decimal/decimal';
import { monthsForYears, yearsOf } from '../../../number/monthsForYears';
import type { MonthsForYears } from '../../../number/monthsForYears';
import { cellText, heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { RowRule } from '../../rule';

/** Which unit is asked for, and what the text says instead where that is known. */
interface Conflict {
  readonly unit: string;
  readonly inMonths?: MonthsForYears;
}

/** What is said of a text whose unit does not fit the one asked for. */
export function unitConflict(text: string, unit: string): Conflict {
  const inMonths = monthsForYears(text, unit);
  return { unit, ...(inMonths && { inMonths }) };
}

/** "100%" where homes are counted: the text names a unit of another kind, and no number is likely but months in years. */
export const unitConflicts: RowRule<'unitConflicts', Conflict & Held> = {
  code: 'unitConflicts',
  severity: 'error',
  check: ({ indicator, reading, cells }) => {
    if (reading.state !== 'ambiguous' || reading.code !== 'unitConflict') return [];
    const conflict = unitConflict(cellText(cells.result), indicator.unit);
    const [months] = reading.ofInterval ? [] : reading.readings;
    const years =
      conflict.inMonths === 'months' && months !== undefined && isDecimal(months)
        ? yearsOf(months)
        : undefined;
    const fact = { ...conflict, ...heldBy(cells.result) };
    return [{ at: 'result', fact, ...(years !== undefined && { suggestion: years }) }];
  },
};
