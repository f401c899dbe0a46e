import { unitParts } from '../../../number/unitMatch';
import { heldBy } from '../../cellText';
import type { Held } from '../../cellText';
import type { RowPart } from '../../rowCells';
import type { RowRule } from '../../rule';

const FIGURES = ['numerator', 'denominator', 'result'] as const satisfies readonly RowPart[];

/** 90 under a number format that shows "90 nghìn" or "trên 90": what the person sees is not what the cell holds. */
export const numberShownOtherwise: RowRule<'numberShownOtherwise', Held> = {
  code: 'numberShownOtherwise',
  severity: 'error',
  check: ({ cells, indicator }) =>
    FIGURES.flatMap((at) => {
      // "85 triệu" beside a unit of triệu đồng is that unit.
      if (at === 'result' && unitParts(indicator.unit).power > 0) return [];
      const cell = cells[at];
      return cell?.format === 'worded' && typeof cell.value === 'number' ? [{ at, fact: heldBy(cell) }] : [];
    }),
};
