import { YEAR_END, dayIn } from '../../../calendar/day';
import { isMergedTerritory, territoryChange } from '../../../plan/territory';
import type { TerritoryChange } from '../../../plan/territory';
import type { AppendixRule } from '../../rule';

/** Figures of the territory that the plan's one was merged into are no measure of the plan's targets. */
export const territoryNeedsTarget: AppendixRule<
  'territoryNeedsTarget',
  { readonly change: TerritoryChange }
> = {
  code: 'territoryNeedsTarget',
  severity: 'warning',
  check: ({ appendix: { plan, unit, year } }) => {
    const change = year === undefined ? undefined : territoryChange(plan, dayIn(year, YEAR_END));
    return change && unit !== undefined && isMergedTerritory(change, unit) ? [{ fact: { change } }] : [];
  },
};
