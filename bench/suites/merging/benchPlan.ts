import type { Plan } from '../../../src/core/plan/schema';
import { findPlan } from '../../../src/plans';

export const BENCH_YEAR = 2026;

/**
 * A plan that this many communes report every indicator of: Bình Định's indicators, without its units. What only one
 * office may say of the whole province is asked of each commune for itself: else all of them would contradict each other.
 */
export function benchPlan(units: number): Plan {
  const found = findPlan('binh-dinh');
  const [coordinator] = found?.units ?? [];
  if (!found || !coordinator) throw new Error('the plan binh-dinh is gone');
  const { reporting } = found;
  return {
    ...found,
    territory: undefined,
    id: `bench-${units}`,
    coordinator: coordinator.id,
    crosswalk: [],
    indicators: found.indicators.map((indicator) =>
      indicator.aggregation.kind === 'officialOnly'
        ? { ...indicator, aggregation: { kind: 'allUnits' as const } }
        : indicator,
    ),
    tasks: [],
    reporting: reporting.slice(0, 1).map((each) => ({
      ...each,
      fromKinds: ['commune' as const],
      via: coordinator.id,
    })),
    units: [
      coordinator,
      ...Array.from({ length: units }, (_, at) => ({
        id: `xa-${at + 1}`,
        name: `UBND xã số ${at + 1}`,
        kind: 'commune' as const,
      })),
    ],
    assignments: found.indicators.map(({ id }) => ({
      indicator: id,
      unitKinds: ['commune' as const],
      source: 'suggested' as const,
    })),
  };
}
