import { isDecimal } from '../../../decimal/decimal';
import { yearsOf } from '../../../number/monthsForYears';
import { cellText, heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { RowRule } from '../../rule';
import { unitConflict } from '../../unitConflict';
import type { UnitConflict } from '../../unitConflict';

/** "100%" where homes are counted: the text names a unit of another kind, and no number is likely but months in years. */
export const unitConflicts: RowRule<'unitConflicts', UnitConflict & Held> = {
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
