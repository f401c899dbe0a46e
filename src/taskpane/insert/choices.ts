import { reportingDay } from '../../core/calendar/deadlines';
import type { Plan } from '../../core/plan/schema';
import { existsOn } from '../../core/plan/units';
import { foldAscii } from '../../core/text/fold';
import type { Choice } from '../controls/useCombobox';

/** The choice that is no unit: every row of the plan. */
export const WHOLE_PLAN = '*';

/** Years back that an appendix may still be made for. */
const YEARS_BACK = 3;

/** The whole plan first, then in the plan's own order the units that are there when their reports of the year are due. */
export function unitChoices(plan: Plan, wholePlan: string, year: number): readonly Choice[] {
  const units = plan.units.filter((unit) => existsOn(unit, reportingDay(plan, unit, year)));
  return [
    { id: WHOLE_PLAN, label: wholePlan, searchKey: foldAscii(wholePlan) },
    ...units.map(({ id, name }) => ({ id, label: name, searchKey: foldAscii(name), lang: 'vi' })),
  ];
}

/** Years an appendix can be asked for: some back, and on to the target year. */
export function reportingYears(today: Date, targetYear: number | undefined): readonly number[] {
  const first = today.getFullYear() - YEARS_BACK;
  const last = Math.max(targetYear ?? 0, today.getFullYear() + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
