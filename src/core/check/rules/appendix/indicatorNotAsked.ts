import { reportingDay } from '../../../calendar/deadlines';
import { indicatorsOf } from '../../../plan/rows';
import { existsOn, unitOf } from '../../../plan/units';
import { heldFigure } from '../../figures';
import type { AppendixRule } from '../../rule';

/**
 * A result, or counts beside a blank one, for an indicator that the plan does not ask of the unit, on the day its report is due (docs/domain.md §6): no figure of
 * the whole counts it. A row that was typed into the wrong appendix, or a unit that is no more.
 */
export const indicatorNotAsked: AppendixRule<
  'indicatorNotAsked',
  { readonly unit: string; readonly year: number; readonly isGone?: true }
> = {
  code: 'indicatorNotAsked',
  severity: 'warning',
  check: ({ appendix: { plan, unit, year }, rows }) => {
    const own = unit === undefined ? undefined : unitOf(plan, unit);
    if (!own || year === undefined) return [];
    const day = reportingDay(plan, own, year);
    const isGone = !existsOn(own, day);
    const asked = new Set(isGone ? [] : indicatorsOf(plan, own, day));
    const fact = { unit: own.name, year, ...(isGone && { isGone: true as const }) };
    return rows.flatMap((row) => {
      const at = asked.has(row.indicator) ? undefined : heldFigure(row.result);
      return at === undefined ? [] : [{ row, at, fact }];
    });
  },
};
