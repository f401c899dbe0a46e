import { indicatorSchema, planSchema } from '../../src/core/plan/schema';
import type { Indicator, Plan, Target } from '../../src/core/plan/schema';

/** An indicator with the given target; everything else is ordinary unless it is given. */
export function indicator(target: Partial<Target>, rest: Partial<Indicator> = {}): Indicator {
  return indicatorSchema.parse({
    id: 'chi-tieu',
    code: '1.1',
    group: 'Nhóm',
    label: 'Tỷ lệ thử',
    unit: '%',
    direction: 'higher',
    measure: 'level',
    bounds: { lower: '0', upper: '100' },
    aggregation: { kind: 'officialOnly' },
    ...rest,
    target: { comparator: 'atLeast', value: '40', decimals: 0, year: 2030, quote: 'đạt 40%', ...target },
  });
}

/** The parts of a plan that most tests have no use for. */
export const BARE = {
  vision: [],
  tasks: [],
  funding: [],
  reporting: [],
  crosswalk: [],
  relations: [],
} as const;

/** A plan of the given indicators, each with an id of its own. */
export function planOf(indicators: readonly Indicator[]): Plan {
  return planSchema.parse({
    id: 'thu-nghiem',
    version: '1',
    number: null,
    date: null,
    issuer: 'Ủy ban nhân dân tỉnh Thử Nghiệm',
    title: 'Kế hoạch thử nghiệm',
    citation: 'Kế hoạch số ……/KH-UBND của Ủy ban nhân dân tỉnh Thử Nghiệm',
    targetYear: 2030,
    coordinator: 'so-thu',
    units: [{ id: 'so-thu', name: 'Sở Thử', kind: 'department' }],
    assignments: [],
    indicators,
    ...BARE,
  });
}
