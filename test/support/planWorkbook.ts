/** Plans that use every field there is, for the plan workbook. */
import fc from 'fast-check';
import type { Indicator, Plan, Target } from '../../src/core/plan/schema';

const indicator = (id: string, target: Partial<Target>, rest: Partial<Indicator> = {}): Indicator => ({
  id,
  code: '1.10',
  group: 'I. Nhóm',
  label: `=Chỉ tiêu ${id}`,
  unit: '%',
  direction: 'lower',
  measure: 'level',
  aggregation: { kind: 'officialOnly' },
  target: { comparator: 'lessThan', value: '2.45', decimals: 2, year: 2030, quote: 'dưới 2,45%', ...target },
  ...rest,
});

/** A plan in which every field stands, with texts that a careless writer or reader would spoil. */
export const fullPlan: Plan = {
  id: 'day-du',
  version: '1.10',
  number: '12/KH-UBND',
  date: '2024-09-02',
  issuer: 'Ủy ban nhân dân tỉnh',
  title: 'Kế hoạch “đầy đủ”\nhai dòng; có dấu & < > "',
  citation: 'Kế hoạch số 12/KH-UBND ngày 02/9/2024',
  targetYear: 2030,
  coordinator: 'so-tong-hop',
  territory: 'tinh',
  units: [
    { id: 'so-tong-hop', name: 'Sở Tổng hợp', kind: 'department', until: '2025-02-28' },
    { id: 'so-moi', name: 'Sở Mới', kind: 'department', from: '2025-03-01', source: 'Nghị quyết' },
    { id: 'tinh', name: 'Tỉnh', kind: 'province' },
    { id: 'xa-a', name: 'Xã A; B', kind: 'commune' },
    { id: 'hoi', name: '-Hội', kind: 'organisation' },
  ],
  assignments: [
    { indicator: 'mot', units: ['so-tong-hop', 'so-moi'], source: 'official', basis: '3/4' },
    { indicator: 'hai', unitKinds: ['commune', 'district'], source: 'suggested' },
  ],
  indicators: [
    indicator(
      'mot',
      {},
      { bounds: { lower: '0', upper: '100' }, plausible: { upper: '20.5' }, jumpFactor: '10' },
    ),
    indicator(
      'hai',
      { comparator: 'range', value: '35', upper: '40', decimals: 0, exceedable: false, wording: '35-40' },
      {
        direction: 'higher',
        integer: true,
        notApplicableAllowed: false,
        baseline: { value: '-0.5', year: 2023 },
        aggregation: { kind: 'ratio', per: 10000, numerator: 'Số bác sĩ', denominator: 'Số dân' },
      },
    ),
    {
      ...indicator('ba', {}),
      unit: '',
      direction: 'none',
      measure: 'cumulative',
      target: { comparator: 'qualitative', year: 2030, quote: 'bảo đảm' },
      aggregation: { kind: 'allUnits' },
    },
    indicator(
      'bon',
      // Beyond the 15 digits of a number cell.
      { comparator: 'atLeast', value: '12345678901234567.25', decimals: 2, exceedable: true },
      { direction: 'higher', measure: 'inYear', aggregation: { kind: 'sum' } },
    ),
    indicator('nam', { comparator: 'about', value: '75.5', decimals: 3 }, { aggregation: { kind: 'none' } }),
  ],
  vision: [indicator('tam-nhin', { comparator: 'atMost', value: '0', decimals: 0, year: 2045 })],
  tasks: [
    {
      id: 'iii-1-a',
      code: 'III.1.a',
      section: 'Truyền thông',
      title: 'Đẩy mạnh; tuyên truyền',
      text: 'Dòng một\nDòng hai\\; hết',
      leadAgencies: ['Sở Tổng hợp', 'các sở; ban, ngành'],
      coordinatingAgencies: [],
      timing: null,
      leads: ['so-tong-hop'],
      leadKinds: ['commune'],
    },
    {
      id: 'iii-1-b',
      code: '1.2',
      section: 'x',
      title: '+t',
      text: '@x',
      leadAgencies: [],
      coordinatingAgencies: ['A'],
      timing: '2024-2030',
    },
  ],
  funding: [{ id: 'ngan-sach', text: 'Ngân sách nhà nước' }],
  reporting: [
    {
      id: 'don-vi',
      from: 'Các đơn vị',
      to: 'UBND tỉnh',
      via: 'so-tong-hop',
      fromUnits: ['so-moi'],
      fromKinds: ['department', 'commune'],
      due: '11-30',
      inclusive: false,
      recurrence: 'yearly',
      year: 2024,
      quote: 'trước ngày 30/11',
    },
    {
      id: 'mot-lan',
      from: 'Sở',
      to: 'Tỉnh ủy',
      fromKinds: ['department'],
      due: '02-29',
      inclusive: true,
      recurrence: 'once',
      year: 2028,
      quote: 'q',
    },
  ],
  crosswalk: [
    {
      from: 'so-tong-hop',
      to: 'so-moi',
      date: '2025-03-01',
      indicators: ['mot'],
      tasks: ['iii-1-a', 'iii-1-b'],
      scope: 'việc làm',
      coordinates: true,
      source: 'official',
      basis: 'Nghị quyết',
    },
    { from: 'so-tong-hop', to: 'hoi', date: '2025-12-31', source: 'suggested', basis: 'b' },
  ],
  relations: [
    { kind: 'atMost', smaller: 'mot', larger: 'hai', basis: 'vì' },
    { kind: 'parts', parts: ['mot', 'hai'], total: 'bon' },
  ],
  checks: { sourceAsked: false, explanationAsked: true, jumpFactor: '2.5', outlierSpreads: '8' },
};

/** Texts as people write them, with the marks that cells and files treat specially. */
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'Đ',
      'ờ',
      'ờ',
      ' ',
      '\n',
      ';',
      ',',
      '\\',
      '=',
      '+',
      '-',
      '@',
      '"',
      "'",
      '&',
      '<',
      '1',
      '.',
      '%',
      '/',
      '🙂',
      '﻿x',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((made) => made.trim() !== '');
/** A text of a list: the spaces around it are not its own. */
const item = text.map((made) => made.trim()).filter((made) => made !== '');

const exact = fc
  .tuple(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => {
    const sign = digits < 0n ? '-' : '';
    const shown = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
    const fraction = shown.slice(shown.length - places).replace(/0+$/, '');
    const whole = places === 0 ? shown : shown.slice(0, -places);
    return places === 0 || fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
  })
  .map((made) => (made === '-0' ? '0' : made));

const anyIndicator = fc
  .record({
    code: text,
    group: text,
    label: text,
    unit: text,
    quote: text,
    value: exact,
  })
  .map(({ quote, value, ...rest }) => ({
    ...indicator('mot', { comparator: 'about' as const, value, decimals: 6, quote }),
    ...rest,
  }));

/** Plans whose texts and numbers are anything; their ids hold together as in `fullPlan`. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    version: text,
    number: fc.option(text),
    title: text,
    first: anyIndicator,
    baseline: exact,
    agencies: fc.array(item, { maxLength: 4 }),
    task: text,
    timing: fc.option(text),
    date: fc.option(
      fc
        .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
    ),
  })
  .map(({ first, baseline, agencies, task, timing, ...fields }) => ({
    ...fullPlan,
    ...fields,
    indicators: [{ ...first, baseline: { value: baseline, year: 2020 } }, ...fullPlan.indicators.slice(1)],
    tasks: fullPlan.tasks.map((each) => ({ ...each, leadAgencies: agencies, text: task, timing })),
  }));
