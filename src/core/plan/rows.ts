import type { Indicator, Plan, ReportingUnit } from './schema';

/** An indicator with the place its group gives it in an appendix. */
export interface IndicatorGroup {
  /** Heading of the group, in Vietnamese. */
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

/** True where the assignments ask the unit to report the indicator. */
export function isAssigned(plan: Plan, indicator: Indicator, unit: ReportingUnit): boolean {
  return plan.assignments.some(
    (entry) =>
      entry.indicator === indicator.id &&
      (entry.units?.includes(unit.id) === true || entry.unitKinds?.includes(unit.kind) === true),
  );
}

/**
 * The indicators a unit reports, in the plan's order; every indicator for the coordinating department
 * and where no unit is given.
 */
export function indicatorsOf(plan: Plan, unit: ReportingUnit | undefined): readonly Indicator[] {
  if (!unit || unit.id === plan.coordinator) return plan.indicators;
  return plan.indicators.filter((indicator) => isAssigned(plan, indicator, unit));
}

/** Consecutive indicators of one group, in the plan's order. */
export function groupIndicators(indicators: readonly Indicator[]): readonly IndicatorGroup[] {
  const groups: { name: string; indicators: Indicator[] }[] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last?.name === indicator.group) last.indicators.push(indicator);
    else groups.push({ name: indicator.group, indicators: [indicator] });
  }
  return groups;
}

/** The units an indicator is assigned to by name (its leads), and whether any of it is only suggested. */
export function ownersOf(plan: Plan, indicator: Indicator): { units: ReportingUnit[]; suggested: boolean } {
  const entries = plan.assignments.filter((entry) => entry.indicator === indicator.id && entry.units);
  const ids = new Set(entries.flatMap((entry) => entry.units ?? []));
  return {
    units: plan.units.filter((unit) => ids.has(unit.id)),
    suggested: entries.some((entry) => entry.source === 'suggested'),
  };
}
