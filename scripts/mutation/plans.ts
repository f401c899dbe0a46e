import { parsePlan } from '../../src/core/plan/parse';
import type { Indicator, Plan } from '../../src/core/plan/schema';
import { findPlan, shippedPlans } from '../../src/plans';

/** What the new indicators share. */
const common = { group: 'Kinh tế, giảm nghèo', direction: 'higher', measure: 'level' } as const;
const count = { unit: 'hộ', integer: true, bounds: { lower: '0' }, aggregation: { kind: 'sum' } } as const;

const target = (comparator: 'atLeast' | 'atMost', value: string, year = 2030): Indicator['target'] => ({
  comparator,
  value,
  decimals: 0,
  year,
  quote: `${comparator} ${value}`,
});

const ADDED: readonly Indicator[] = [
  {
    ...common,
    id: 'thu-nhap-binh-quan',
    code: '10.1',
    label: 'Thu nhập bình quân đầu người',
    unit: 'triệu đồng/người/năm',
    bounds: { lower: '0' },
    plausible: { lower: '15', upper: '300' },
    aggregation: { kind: 'officialOnly' },
    target: target('atLeast', '90'),
  },
  {
    ...common,
    ...count,
    id: 'ho-ngheo',
    code: '10.2',
    label: 'Tổng số hộ nghèo theo chuẩn nghèo đa chiều',
    direction: 'lower',
    target: target('atMost', '4200'),
  },
  {
    ...common,
    ...count,
    id: 'ho-ngheo-dan-toc-thieu-so',
    code: '10.2.1',
    label: 'Số hộ nghèo là hộ dân tộc thiểu số',
    direction: 'lower',
    target: target('atMost', '2600'),
  },
  {
    ...common,
    ...count,
    id: 'ho-ngheo-con-lai',
    code: '10.2.2',
    label: 'Số hộ nghèo thuộc các dân tộc còn lại',
    direction: 'lower',
    target: target('atMost', '1600'),
  },
];

/** Bình Định's plan with money, and with a total and its parts: the shipped plans have neither. */
function demonstrationPlan(): Plan {
  const base = findPlan('binh-dinh');
  if (!base) throw new Error('the plan does not ship');
  const kinds = ['commune', 'district'];
  const outcome = parsePlan({
    ...base,
    id: 'binh-dinh-mo-rong',
    indicators: [...base.indicators, ...ADDED],
    assignments: [
      ...base.assignments,
      ...ADDED.map(({ id }) => ({ indicator: id, unitKinds: kinds, source: 'suggested' })),
    ],
    relations: [
      ...base.relations,
      { kind: 'parts', parts: ['ho-ngheo-dan-toc-thieu-so', 'ho-ngheo-con-lai'], total: 'ho-ngheo' },
    ],
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return outcome.plan;
}

export const demonstration = demonstrationPlan();

/** The plans that faults are seeded into. */
export const plans: readonly Plan[] = [...shippedPlans, demonstration];

/** The plans an office would know beside one: the extended plan takes the place of the one it extends. */
export const knownBeside = (plan: Plan): readonly Plan[] =>
  plan === demonstration ? plans.filter(({ id }) => id !== 'binh-dinh') : shippedPlans;
