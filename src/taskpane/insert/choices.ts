import type { Plan } from '../../core/plan/schema';
import { foldAscii } from '../../core/text/fold';
import type { Choice } from '../controls/useCombobox';

/** The choice that is no unit: every row of the plan. */
export const WHOLE_PLAN = '*';

/** Years back that an appendix may still be made for. */
const YEARS_BACK = 3;

/** The whole plan first, then the plan's reporting units in its own order. */
export function unitChoices(plan: Plan, wholePlan: string): readonly Choice[] {
  return [
    { id: WHOLE_PLAN, label: wholePlan, searchKey: foldAscii(wholePlan) },
    ...plan.units.map(({ id, name }) => ({ id, label: name, searchKey: foldAscii(name), lang: 'vi' })),
  ];
}

/** Years an appendix can be asked for: some back, and on to the target year. */
export function reportingYears(today: Date, targetYear: number | undefined): readonly number[] {
  const first = today.getFullYear() - YEARS_BACK;
  const last = Math.max(targetYear ?? 0, today.getFullYear() + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
